import { useEffect, useState } from 'preact/hooks';

/** About two screens. */
export const firstScreen = 24;

/**
 * How many blocks to show: the first screen at once (the one where block `from` is, if not the first
 * of all), everything as soon as that has been painted.
 */
export function useProgressiveBlocks(total: number, from = 0): number {
  const [isPainted, setIsPainted] = useState(false);
  const hasAny = total > 0;
  useEffect(() => {
    if (!hasAny) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const request = requestAnimationFrame(() => {
      timer = setTimeout(() => setIsPainted(true));
    });
    return () => {
      cancelAnimationFrame(request);
      clearTimeout(timer);
    };
  }, [hasAny]);
  return isPainted ? total : Math.min(total, firstScreen + Math.max(0, from));
}
