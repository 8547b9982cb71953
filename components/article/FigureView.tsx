import type { Figure } from '@/core/article';
import type { Media } from '@/core/media';
import { InlinesView } from './InlinesView';
import { PhotoView } from './PhotoView';
import { SensitiveVeil } from './SensitiveVeil';
import { VideoView } from './VideoView';

/** One picture, two to four side by side, or pages to be read one after another. */
export function FigureView({ figure }: { figure: Figure }) {
  const { media, layout, isSensitive, caption } = figure;
  const [first] = media;
  const ratio = first && ratioOf(first.item);
  const photos = media.filter(({ item }) => item.type === 'photo').length;
  const pictures = (
    <div class={`photos is-${layout} has-${media.length}`}>
      {media.map(({ item, url }, index) =>
        item.type === 'photo' ? (
          <PhotoView key={item.id} photo={item} index={index + 1} count={photos} layout={layout} />
        ) : (
          <VideoView key={item.id} video={item} url={url} />
        ),
      )}
    </div>
  );
  return (
    <figure
      class={`is-${layout}`}
      style={ratio && layout === 'single' ? { '--ratio': `${ratio}` } : undefined}
    >
      {isSensitive ? <SensitiveVeil media={first?.item}>{pictures}</SensitiveVeil> : pictures}
      {caption && caption.length > 0 && (
        <figcaption class="caption" lang={figure.lang} dir={figure.direction}>
          <InlinesView nodes={caption} />
        </figcaption>
      )}
    </figure>
  );
}

/** Width by height; a film of unknown size is as wide as most are. */
function ratioOf({ type, width, height }: Media): number | undefined {
  if (width && height) return width / height;
  return type === 'photo' ? undefined : 16 / 9;
}
