import type { Video } from '@/core/media';
import type { WebUrl } from '@/core/web-url';
import { useTexts } from './TextsContext';
import { WebLink } from './WebLink';

/** Plays in place where the browser can, and only when asked to; X is one click away in any case. */
export function VideoView({ video, url }: { video: Video; url: WebUrl }) {
  const texts = useTexts();
  const files = video.sources.filter(({ contentType }) => contentType.startsWith('video/'));
  const name = video.type === 'gif' ? texts.animation : texts.video;
  return (
    <div>
      <div class="photo">
        <video
          controls
          playsInline
          preload="none"
          poster={video.poster}
          width={video.width}
          height={video.height}
          aria-label={video.alt || name}
          lang={video.alt ? undefined : texts.language}
          {...(video.type === 'gif' && { loop: true, muted: true })}
        >
          {files.map(({ url: file, contentType }) => (
            <source key={file} src={file} type={contentType} />
          ))}
        </video>
      </div>
      <span class="caption dotted">
        {/* Heard already: it is the film's own name. */}
        <span aria-hidden="true" lang={video.alt ? undefined : texts.language}>
          {video.alt || name}
        </span>
        <WebLink to={url} lang={texts.language}>
          {texts.watchOnX}
        </WebLink>
      </span>
    </div>
  );
}
