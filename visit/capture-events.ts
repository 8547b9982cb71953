import type { Filed } from '@/platform/messages';

/** An answer of X that a tab heard and that is stored by now, or refused. */
export type CaptureEvent = { tab: number; filed: Filed; isAsked: boolean };

const listeners = new Set<(event: CaptureEvent) => void>();

/** Within one worker's life: whoever reads this tab's thread may want to look again. */
export function announceCapture(event: CaptureEvent): void {
  for (const listener of listeners) listener(event);
}

/** The answer ends the listening. */
export function onCapture(listener: (event: CaptureEvent) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
