import { postsOf, type Thread } from '@/core/thread/thread';

/** `expected` is absent where nobody knows how many posts there are. */
export function progressOf(thread: Thread): { shown: number; expected: number | undefined } {
  const { completeness } = thread;
  const expected = completeness.type === 'partial' ? completeness.expected : undefined;
  return { shown: postsOf(thread).length, expected };
}
