import type { Figure } from '@/core/article';
import type { Photo } from '@/core/media';
import { MediaSource } from './MediaSource';
import { photoOfSize, photoSources } from './photo-address';
import { useTexts } from './TextsContext';
import { WebLink } from './WebLink';

type PhotoViewProps = { photo: Photo; index: number; count: number; layout: Figure['layout'] };

/** Opens its largest size in a new tab; what the author said of it is shown on demand. */
export function PhotoView({ photo, index, count, layout }: PhotoViewProps) {
  const texts = useTexts();
  const { alt, width, height, isDescribedByX } = photo;
  const unnamed = count > 1 ? texts.imageOf({ index, count }) : texts.imageWithout;
  return (
    <div class="photo">
      <WebLink to={photoOfSize(photo.url, 'large')}>
        <img
          {...photoSources(photo)}
          sizes={
            layout === 'grid' ? '(min-width: 680px) 304px, 50vw' : '(min-width: 680px) 612px, 95vw'
          }
          alt={alt || unnamed}
          lang={alt ? undefined : texts.language}
          width={width}
          height={height}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
        />
      </WebLink>
      {photo.from && (
        <span class="caption">
          <MediaSource media={photo} />
        </span>
      )}
      {alt && (
        <details class="alt">
          <summary lang={texts.language}>
            ALT<span class="hidden">{` ${texts.showDescription}`}</span>
          </summary>
          {isDescribedByX && <p lang={texts.language}>{texts.describedByX}</p>}
          <p dir="auto">{alt}</p>
        </details>
      )}
    </div>
  );
}
