import { shuffled } from '@/demo/shuffle';
import { Mistake } from '@/scripts/command-line';
import type { ComposedThread } from '@/scripts/read-threads/composed-thread';

export type Draw = { seed: number; count: number; onlyChanged: boolean };

/** An article to judge: `text` does not say which state of the composer it comes from, the key does. */
export type Case = { text: string; key: KeyLine };

/** `thread` counts the folder's threads from 1. */
export type KeyLine = { thread: number; state: 'old' | 'new' };

/** As many threads as wanted, the same for the same seed, each with its old and its new article, shuffled. */
export function drawCases(before: ComposedThread[], now: ComposedThread[], draw: Draw): Case[] {
  const older = new Map(before.map((thread) => [thread.name, thread]));
  const pairs = now.flatMap((thread, index) => {
    const old = older.get(thread.name);
    const isWanted = old !== undefined && (!draw.onlyChanged || old.print !== thread.print);
    return isWanted ? [{ thread: index + 1, old, new: thread }] : [];
  });
  if (pairs.length < draw.count) {
    throw new Mistake(
      `There are ${pairs.length} threads to draw from, and ${draw.count} are wanted.`,
    );
  }
  const cases = shuffled(pairs, scattered(draw.seed))
    .slice(0, draw.count)
    .flatMap((pair) => [
      caseOf(pair.thread, 'old', pair.old),
      caseOf(pair.thread, 'new', pair.new),
    ]);
  return shuffled(cases, scattered(draw.seed + 1));
}

/** Small numbers next to each other would begin alike. */
function scattered(seed: number): number {
  return Math.imul(seed + 1, 0x9e3779b1);
}

function caseOf(thread: number, state: KeyLine['state'], { texts, print }: ComposedThread): Case {
  const posts = texts.map((text, index) => `--- post ${index + 1}\n${text}`).join('\n');
  return { text: `${posts}\n\n=== THE ARTICLE\n\n${print}`, key: { thread, state } };
}
