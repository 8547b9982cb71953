import { useLater } from '@/components/article/use-later';
import type { Thread } from '@/core/thread/thread';
import type { WebUrl } from '@/core/web-url';

/** The second part of a thread, for the link at its end: looked for once all else stands. */
export function useContinuation({ parts }: Thread): WebUrl | undefined {
  const load = async () => (await import('@/core/thread/continuation')).continuationOf(parts);
  return useLater(load, [parts]);
}
