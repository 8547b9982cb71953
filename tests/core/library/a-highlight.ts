import { type Highlight, type HighlightId, runsOf } from '@/core/library/highlight';
import type { KeptThread } from '@/core/library/kept-thread';
import { postTexts } from '@/core/library/post-texts';

/** These words of a kept thread's first post that has them, marked at fifteen seconds past 1970. */
export function aHighlight(
  { thread }: Pick<KeptThread, 'thread'>,
  words: string,
  changes: Partial<Highlight> = {},
): Highlight {
  const posts = postTexts(thread);
  const [post] = [...posts.values()].filter(({ text }) => text.includes(words));
  if (!post) throw new Error(`"${words}" stand nowhere.`);
  const from = Array.from(post.text.slice(0, post.text.indexOf(words))).length;
  const piece = { post: post.id, from, to: from + Array.from(words).length };
  const id = words as HighlightId;
  const runs = runsOf([piece], [], posts);
  return { id, runs, createdAt: 15_000, changedAt: 15_000, ...changes };
}
