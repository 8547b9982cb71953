import type { Figure } from '@/core/article';
import type { Media, Withheld } from '@/core/media';
import type { WebUrl } from '@/core/web-url';
import { InlinesView } from './InlinesView';
import { PhotoView } from './PhotoView';
import { SensitiveVeil } from './SensitiveVeil';
import { useTexts } from './TextsContext';
import { VideoView } from './VideoView';
import { WebLink } from './WebLink';

/** One picture, two to four side by side, or pages to be read one after another. */
export function FigureView({ figure }: { figure: Figure }) {
  const { media, layout, isSensitive, caption } = figure;
  const [first] = media;
  const ratio = first && ratioOf(first.item);
  const photos = media.filter(({ item }) => item.type === 'photo').length;
  const pictures = (
    <div class={`photos is-${layout} has-${media.length}`}>
      {media.map(({ item, url }, index) => {
        const key = `${item.id} ${index}`;
        if (item.type === 'withheld') return <WithheldMedia key={key} media={item} url={url} />;
        if (item.type !== 'photo') return <VideoView key={key} video={item} url={url} />;
        const position = { index: index + 1, count: photos };
        return <PhotoView key={key} photo={item} {...position} layout={layout} />;
      })}
    </div>
  );
  return (
    <figure
      class={`is-${layout}`}
      style={ratio && layout === 'single' ? { '--ratio': `${ratio}` } : undefined}
    >
      {isSensitive ? (
        <SensitiveVeil media={first?.item} isByX={isSensitive === 'by X'}>
          {pictures}
        </SensitiveVeil>
      ) : (
        pictures
      )}
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
  return type === 'video' || type === 'gif' ? 16 / 9 : undefined;
}

/** Where a picture or film would stand that X does not show: never an empty frame. */
function WithheldMedia({ media, url }: { media: Withheld; url: WebUrl }) {
  const texts = useTexts();
  return (
    <p class="gap" role="note" lang={texts.language} dir="auto">
      <span>{texts.withheldMedia[media.because]}</span>
      <WebLink to={url}>{texts.watchOnX}</WebLink>
      {media.alt && (
        <span lang="" dir="auto">
          {media.alt}
        </span>
      )}
    </p>
  );
}
