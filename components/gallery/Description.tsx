import { useTexts } from '@/components/article/TextsContext';
import type { GalleryTexts } from '@/texts/gallery/en';
import type { Picture } from './pictures-on-page';

/** What the picture shows, in full, and whose words that are. */
export function Description({ picture, words }: { picture: Picture; words: GalleryTexts }) {
  const texts = useTexts();
  const { description } = picture;
  if (!description) return <p class="gallery-about is-soft">{words.notDescribed}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a mouse it could not be scrolled.
    <div class="gallery-about" tabIndex={0}>
      <p class="is-soft">{description.isByX ? texts.describedByX : words.describedByAuthor}</p>
      <p lang="" dir="auto">
        {description.words}
      </p>
    </div>
  );
}
