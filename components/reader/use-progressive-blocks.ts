import { useEffect, useRef, useState } from 'preact/hooks';

/** About two screens. */
export const firstScreen = 24;
/** So long one slice may take at most: then the page still follows a finger that scrolls it. */
const sliceMs = 40;

/**
 * How many blocks to show: the first screen at once (the one where block `from` is, if not the first
 * of all), and as soon as that has been painted the rest, in slices that are as large as this machine
 * can draw without keeping the reader waiting. Once all are there, what comes later is shown at once:
 * posts that arrive above must not push away those below.
 */
export function useProgressiveBlocks(total: number, from = 0): number {
  const [limit, setLimit] = useState(firstScreen + Math.max(0, from));
  const slice = useRef({ blocks: firstScreen, begunAt: 0 });
  const isWhole = useRef(false);
  isWhole.current ||= total > 0 && limit >= total;
  const hasMore = total > 0 && !isWhole.current;
  useEffect(() => {
    if (!hasMore) return;
    const { begunAt, blocks } = slice.current;
    // Preact runs this once the last slice has been painted.
    const took = performance.now() - begunAt;
    const isSlow = begunAt > 0 && took > 2 * sliceMs;
    const isQuick = begunAt > 0 && took < sliceMs;
    const next = isSlow ? Math.max(firstScreen, blocks >> 1) : isQuick ? 2 * blocks : blocks;
    const timer = setTimeout(() => {
      slice.current = { blocks: next, begunAt: performance.now() };
      setLimit(limit + next);
    });
    return () => clearTimeout(timer);
  }, [hasMore, limit]);
  return isWhole.current ? total : Math.min(total, limit);
}
