import { useEffect, useState } from 'preact/hooks';

/** Long enough to see what was done and to want it back. */
const forMs = 8_000;

/** Without `undo` it is only said. */
type Undoable = { said: string; undo?(): void };

/** What was last done and can still be taken back; for eight seconds, or as long as one is at it. */
export function useUndo() {
  const [last, setLast] = useState<Undoable>();
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (!last || isHeld) return;
    const timer = setTimeout(() => setLast(undefined), forMs);
    return () => clearTimeout(timer);
  }, [last, isHeld]);
  return {
    last,
    offer: (next: Undoable) => setLast(next),
    undo: () => {
      last?.undo?.();
      setLast(undefined);
    },
    hold: setIsHeld,
  };
}
