import { useEffect, useState } from 'preact/hooks';
import type { Thread } from '@/core/thread/thread';
import type { WebUrl } from '@/core/web-url';

/** The second part of a thread, for the link at its end: looked for once all else stands. */
export function useContinuation({ parts }: Thread): WebUrl | undefined {
  const [continuation, setContinuation] = useState<WebUrl>();
  useEffect(() => {
    void import('@/core/thread/continuation').then(({ continuationOf }) =>
      setContinuation(continuationOf(parts)),
    );
  }, [parts]);
  return continuation;
}
