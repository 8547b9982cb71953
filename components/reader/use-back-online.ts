import { useEffect } from 'preact/hooks';
import type { Failure } from '@/core/failure';

/** Gathering that ended for want of a network goes on when there is one again: the reader's request still stands. */
export function useBackOnline(failure: Failure | undefined, goOn: () => void): void {
  const isOffline = failure?.type === 'offline';
  useEffect(() => {
    if (!isOffline) return;
    addEventListener('online', goOn);
    return () => removeEventListener('online', goOn);
  }, [isOffline, goOn]);
}
