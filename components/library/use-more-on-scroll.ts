import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** More than a screen holds; and then so many more at a time. */
const first = 20;
const step = 60;

/** How many rows are drawn: as many as are seen, and some more; five thousand at once would take seconds. */
export function useMoreOnScroll(
  list: unknown,
  count: number,
): { shown: number; end: RefObject<HTMLDivElement | null> } {
  const [shown, setShown] = useState(first);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => setShown(first), [list]);
  const isMore = shown < count;
  useEffect(() => {
    const mark = end.current;
    if (!mark || !isMore) return;
    const look = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && setShown((before) => before + step),
      { rootMargin: '600px' },
    );
    look.observe(mark);
    return () => look.disconnect();
  }, [isMore, shown]);
  return { shown, end };
}
