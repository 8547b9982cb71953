import { useEffect } from 'preact/hooks';

/**
 * One film at a time, and none that nobody sees: what begins to play stops the others, and stops when
 * it is scrolled out of sight. What moves without a sound sees to itself.
 */
export function useOneFilm(): void {
  useEffect(() => {
    const seen = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting && isFilm(target)) target.pause();
      }
    });
    const begin = ({ target }: Event) => {
      if (!isFilm(target)) return;
      for (const other of document.querySelectorAll('video')) {
        if (other !== target && isFilm(other)) other.pause();
      }
      seen.observe(target);
    };
    // These events do not bubble.
    document.addEventListener('play', begin, { capture: true });
    return () => {
      document.removeEventListener('play', begin, { capture: true });
      seen.disconnect();
    };
  }, []);
}

function isFilm(target: EventTarget | null): target is HTMLVideoElement {
  return target instanceof HTMLVideoElement && !target.loop;
}
