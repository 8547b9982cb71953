import { useEffect, useRef, useState } from 'preact/hooks';
import type { Picture } from './pictures-on-page';
import { type Slides, showSlides } from './show-slides';

type SlidesGiven = { pictures: Picture[]; start: number; notLoaded: string; close: () => void };

/** A dialog over the whole page with the row of pictures in it, and which of them is shown. */
export function useSlides({ pictures, start, notLoaded, close }: SlidesGiven) {
  const dialog = useRef<HTMLDialogElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const slides = useRef<Slides>(undefined);
  const [index, setIndex] = useState(start);
  const [isZoomed, setIsZoomed] = useState(false);
  const pressed = pictures[start]?.link;
  const isRightToLeft = pressed?.closest('[dir]')?.getAttribute('dir') === 'rtl';

  useEffect(() => {
    const shown = dialog.current;
    if (!shown || !host.current) return;
    shown.showModal();
    slides.current = showSlides({
      host: host.current,
      pictures,
      start,
      isRightToLeft,
      notLoaded,
      changed: setIndex,
      zoomed: setIsZoomed,
      left: close,
    });
    return () => {
      slides.current?.end();
      shown.close();
      // One reads on where one was, however far one has looked.
      pressed?.focus({ preventScroll: true });
    };
  }, []);

  const last = pictures.length - 1;
  return {
    dialog,
    host,
    index,
    last,
    isZoomed,
    isRightToLeft,
    goTo: (next: number) => slides.current?.goTo(Math.min(last, Math.max(0, next))),
    toggleZoom: () => slides.current?.toggleZoom(),
    pan: (x: number, y: number) => slides.current?.pan(x, y),
  };
}
