import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Video } from '@/core/media';
import type { WebUrl } from '@/core/web-url';
import { MediaSource } from './MediaSource';
import { descriptionOf } from './notice-words';
import { useTexts } from './TextsContext';
import { useLater } from './use-later';
import { WebLink } from './WebLink';

/** Plays in place where the browser can, films only when asked to; X is one click away in any case. */
export function VideoView({ video, url }: { video: Video; url: WebUrl }) {
  const texts = useTexts();
  const player = useRef<HTMLVideoElement>(null);
  const isGif = video.type === 'gif';
  const name = descriptionOf(video, texts) || (isGif ? texts.animation : texts.video);
  const files = video.sources.filter(({ contentType }) => contentType.startsWith('video/'));
  return (
    <div>
      <div class="photo">
        <video
          ref={player}
          controls
          playsInline
          preload="none"
          poster={video.poster}
          width={video.width}
          height={video.height}
          aria-label={name}
          lang={video.alt ? undefined : texts.language}
          {...(isGif && { loop: true, muted: true })}
        >
          {files.map(({ url: file, contentType }) => (
            <source key={file} src={file} type={contentType} />
          ))}
        </video>
        <LazyAdditions player={player} video={video} />
      </div>
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

type AdditionsProps = { player: RefObject<HTMLVideoElement | null>; video: Video };

/** Most articles have nothing that moves: no part of the first load. */
function LazyAdditions(props: AdditionsProps) {
  const later = useLater(() => import('./FilmAdditions'));
  return later ? <later.FilmAdditions {...props} /> : null;
}
