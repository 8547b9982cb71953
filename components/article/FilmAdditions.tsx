import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Video } from '@/core/media';
import '@/assets/styles/animation.css';
import { useTexts } from './TextsContext';

type FilmAdditionsProps = { player: RefObject<HTMLVideoElement | null>; video: Video };

/** On a page of ours: a GIF's button; and its picture for paper, as browsers print a player without it. */
export function FilmAdditions({ player, video }: FilmAdditionsProps) {
  const { type, poster, width, height } = video;
  return (
    <>
      {poster && (
        <img
          class="poster"
          src={poster}
          alt=""
          width={width}
          height={height}
          referrerpolicy="no-referrer"
        />
      )}
      {type === 'gif' && <AnimationControl player={player} />}
    </>
  );
}

/**
 * A GIF moves by itself as long as it is in sight, where the reader and their system allow motion, and stops
 * at a press. Else, and where no script runs, it is a film that one starts.
 */
function AnimationControl({ player }: { player: RefObject<HTMLVideoElement | null> }) {
  const texts = useTexts();
  const [mayMove, setMayMove] = useState(
    () =>
      matchMedia('(prefers-reduced-motion: no-preference)').matches &&
      document.documentElement.dataset.animations !== 'off',
  );
  const [isPaused, setIsPaused] = useState(false);
  useEffect(() => {
    const film = player.current;
    if (!film) return;
    film.controls = !mayMove;
    if (!mayMove || isPaused) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.at(-1)?.isIntersecting) film.play().catch(() => setMayMove(false));
      else film.pause();
    });
    observer.observe(film);
    return () => {
      observer.disconnect();
      film.pause();
    };
  }, [player, mayMove, isPaused]);
  if (!mayMove) return null;
  return (
    <button
      type="button"
      class="pause"
      lang={texts.language}
      onClick={() => setIsPaused(!isPaused)}
    >
      {isPaused ? texts.playAnimation : texts.pauseAnimation}
    </button>
  );
}
