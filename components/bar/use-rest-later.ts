import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '@/core/failure';

export type RestLater = {
  /** When X may be asked again, milliseconds since 1970; undefined where nobody has to wait. */
  at: number | undefined;
  isWaiting: boolean;
  wait(): void;
  cancel(): void;
};

/** What the reader wishes for: one wish in one page, whichever of its parts was pressed. */
let wish: { at: number; timer: ReturnType<typeof setTimeout> } | undefined;
const watchers = new Set<() => void>();

function change(next: typeof wish): void {
  clearTimeout(wish?.timer);
  wish = next;
  for (const redraw of watchers) redraw();
}

/**
 * "Get the rest at 14:32": the reader's own request, which goes the way of any other once its time has
 * come, so that the same limits hold. It waits in this page alone: closed, nothing of it is left.
 */
export function useRestLater(failure: Failure | undefined, tryAgain: () => void): RestLater {
  const [, draw] = useState({});
  const until = failure && 'until' in failure ? failure.until : undefined;
  useEffect(() => {
    const redraw = () => draw({});
    watchers.add(redraw);
    return () => {
      watchers.delete(redraw);
      if (watchers.size === 0) change(undefined);
    };
  }, []);
  useEffect(() => {
    if (wish && wish.at !== until) change(undefined);
  }, [until]);
  return {
    at: until !== undefined && (until > Date.now() || wish) ? until : undefined,
    isWaiting: wish !== undefined && wish.at === until,
    wait() {
      if (until === undefined) return;
      const ask = () => {
        change(undefined);
        tryAgain();
      };
      change({ at: until, timer: setTimeout(ask, Math.max(0, until - Date.now())) });
    },
    cancel: () => change(undefined),
  };
}
