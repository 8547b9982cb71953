import '@/assets/styles/gallery.css';
import { useTexts } from '@/components/article/TextsContext';
import type { GalleryTexts } from '@/texts/gallery/en';
import { Arrow } from './Arrow';
import { Description } from './Description';
import { GalleryTools } from './GalleryTools';
import { galleryKeys } from './gallery-keys';
import { type Picture, postAddressOf, sectionOf } from './pictures-on-page';
import { Thumbnails } from './Thumbnails';
import { useSlides } from './use-slides';

export type GalleryProps = {
  pictures: Picture[];
  /** Index of the picture that was pressed. */
  start: number;
  words: GalleryTexts;
  /** Tells whether it was saved; absent where a page cannot save. */
  save: ((address: string) => Promise<boolean>) | undefined;
  close: () => void;
};

/** More would be too small to tell apart: the number says where one is. */
const mostThumbnails = 8;

/** The article's pictures one by one over the page, which stays where it was. */
export function Gallery({ pictures, start, words, save, close }: GalleryProps) {
  const { language } = useTexts();
  const slides = useSlides({ pictures, start, notLoaded: words.notLoaded, close });
  const { index, last, goTo, isRightToLeft } = slides;
  const picture = pictures[index];
  if (!picture) return null;
  const press = galleryKeys({ ...slides, close });
  return (
    <dialog
      ref={slides.dialog}
      class="gallery"
      aria-label={words.pictures}
      lang={language}
      dir={isRightToLeft ? 'rtl' : 'ltr'}
      onKeyDown={press}
      onCancel={(event) => event.preventDefault()}
    >
      <div ref={slides.host} class="gallery-slides" />
      <header class="gallery-head">
        <Position picture={picture} said={words.position({ index: index + 1, count: last + 1 })} />
        <GalleryTools
          key={picture.large}
          words={words}
          zoom={slides}
          save={save && (() => save(picture.large))}
          address={postAddressOf(picture)}
          close={close}
        />
      </header>
      {last > 0 && (
        <>
          <Arrow
            side="start"
            name={words.previous}
            isLast={index === 0}
            run={() => goTo(index - 1)}
          />
          <Arrow side="end" name={words.next} isLast={index === last} run={() => goTo(index + 1)} />
        </>
      )}
      <footer class="gallery-foot">
        <Description picture={picture} words={words} />
        {last > 0 && last < mostThumbnails && (
          <Thumbnails pictures={pictures} index={index} goTo={goTo} nameOf={words.pictureAt} />
        )}
      </footer>
    </dialog>
  );
}

function Position({ picture, said }: { picture: Picture; said: string }) {
  const section = sectionOf(picture);
  return (
    <p class="dotted" role="status">
      <b>{said}</b>
      {section && <bdi>{section}</bdi>}
    </p>
  );
}
