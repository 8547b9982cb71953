import type { Picture } from './pictures-on-page';

type ThumbnailsProps = {
  pictures: Picture[];
  index: number;
  goTo(index: number): void;
  nameOf(given: { index: number }): string;
};

/** All pictures at a glance, where they are few. */
export function Thumbnails({ pictures, index, goTo, nameOf }: ThumbnailsProps) {
  return (
    <ul class="gallery-thumbs">
      {pictures.map(({ small }, at) => (
        <li key={`${small} ${at}`}>
          <button
            type="button"
            aria-label={nameOf({ index: at + 1 })}
            aria-current={at === index}
            onClick={() => goTo(at)}
          >
            <img src={small} alt="" referrerpolicy="no-referrer" />
          </button>
        </li>
      ))}
    </ul>
  );
}
