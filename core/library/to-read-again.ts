import type { PostId } from '@/core/post';
import type { KeptEntry } from './kept-thread';

/** A thread that was read in this browser session: enough to find one's way back to it. */
export type ReadLately = {
  post: PostId;
  title: string;
  /** BCP 47, of the thread. */
  lang?: string;
  author: string;
};

/** A thread to go on with: read lately, or kept, or both. */
export type ToReadAgain =
  | { lately: ReadLately; kept?: KeptEntry }
  | { lately?: never; kept: KeptEntry };

/**
 * What was read lately, in its order, then the kept threads that were not, the last read first; at most
 * `most`. What only followers may read is left to the library, which asks before it shows it.
 */
export function toReadAgain(
  lately: ReadonlyMap<PostId, ReadLately>,
  kept: readonly KeptEntry[],
  most: number,
): ToReadAgain[] {
  const shown = kept.filter(({ author }) => !author.isProtected);
  const found = [...lately].map(([conversation, each]): ToReadAgain => {
    const known = shown.find((entry) => entry.conversation === conversation);
    return { lately: each, ...(known && { kept: known }) };
  });
  const others = shown
    .filter(({ conversation }) => !lately.has(conversation))
    .toSorted((a, b) => b.readAt - a.readAt);
  return [...found, ...others.map((entry) => ({ kept: entry }))].slice(0, most);
}

/** None where its end has been seen. */
export function minutesLeftOf({ minutes, progress }: KeptEntry): number {
  return progress >= 1 ? 0 : Math.max(1, Math.ceil(minutes * (1 - progress)));
}
