import type { Video } from '@/core/media';
import type { WebUrl } from '@/core/web-url';
import { AnimationView, filesOf } from './AnimationView';
import { MediaSource } from './MediaSource';
import { useTexts } from './TextsContext';
import { WebLink } from './WebLink';

/** Plays in place where the browser can, films only when asked to; X is one click away in any case. */
export function VideoView({ video, url }: { video: Video; url: WebUrl }) {
  const texts = useTexts();
  const kind = video.type === 'gif' ? texts.animation : texts.video;
  const name = video.isDescribedByX ? `${texts.describedByX} ${video.alt}` : video.alt || kind;
  return (
    <div>
      {video.type === 'gif' ? (
        <AnimationView video={video} name={name} />
      ) : (
        <div class="photo">
          {/* biome-ignore lint/a11y/useMediaCaption: X sends none. */}
          <video
            controls
            playsInline
            preload="none"
            poster={video.poster}
            width={video.width}
            height={video.height}
            aria-label={name}
            lang={video.alt ? undefined : texts.language}
          >
            {filesOf(video).map(({ url: file, contentType }) => (
              <source key={file} src={file} type={contentType} />
            ))}
          </video>
        </div>
      )}
      <span class="caption dotted">
        {/* Heard already: it is the film's own name. */}
        <span aria-hidden="true" lang={video.alt ? undefined : texts.language}>
          {name}
        </span>
        <WebLink to={url} lang={texts.language}>
          {texts.watchOnX}
        </WebLink>
        <MediaSource media={video} />
      </span>
    </div>
  );
}
