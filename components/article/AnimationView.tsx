import { useEffect, useRef, useState } from 'preact/hooks';
import type { Video } from '@/core/media';
import { useTexts } from './TextsContext';

/**
 * A GIF moves by itself as long as it is in sight, where the reader's system allows motion, and stops
 * at a press. Else, and where no script runs, it is a film that one starts.
 */
export function AnimationView({ video, name }: { video: Video; name: string }) {
  const texts = useTexts();
  const player = useRef<HTMLVideoElement>(null);
  const [mayMove, setMayMove] = useState(false);
  const [isPaused, setIsPaused] = useState(false);
  useEffect(() => setMayMove(matchMedia('(prefers-reduced-motion: no-preference)').matches), []);
  useEffect(() => {
    const film = player.current;
    if (!film || !mayMove || isPaused) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) film.play().catch(() => setMayMove(false));
      else film.pause();
    });
    observer.observe(film);
    return () => {
      observer.disconnect();
      film.pause();
    };
  }, [mayMove, isPaused]);
  return (
    <div class="photo">
      <video
        ref={player}
        controls={!mayMove}
        loop
        muted
        playsInline
        preload="none"
        poster={video.poster}
        width={video.width}
        height={video.height}
        aria-label={name}
        lang={video.alt ? undefined : texts.language}
      >
        {filesOf(video).map(({ url, contentType }) => (
          <source key={url} src={url} type={contentType} />
        ))}
      </video>
      {mayMove && (
        <button
          type="button"
          class="pause"
          lang={texts.language}
          onClick={() => setIsPaused(!isPaused)}
        >
          {isPaused ? texts.playAnimation : texts.pauseAnimation}
        </button>
      )}
    </div>
  );
}

/** What a browser can play by itself. */
export function filesOf({ sources }: Video) {
  return sources.filter(({ contentType }) => contentType.startsWith('video/'));
}
