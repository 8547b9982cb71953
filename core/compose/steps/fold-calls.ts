import type { Draft, Line, PostDraft } from '@/core/compose/draft/draft';
import { textOf } from '@/core/compose/draft/line';
import { widthOf } from '@/core/compose/language/script';
import { sentencesOf } from '@/core/compose/language/sentences';
import { entriesOf } from '@/core/compose/words/words';

/**
 * "Follow me, repost the first post" at the end is for X, not for the article: folded as the
 * author's own aside, never deleted, and only where a post says little else.
 */
export function foldCalls(draft: Draft): number {
  if (draft.postDrafts.length < 3) return 0;
  let changes = 0;
  for (const postDraft of draft.postDrafts.slice(-2)) {
    if (!isCall(postDraft, draft)) continue;
    postDraft.box = { type: 'aside' };
    changes++;
  }
  return changes;
}

function isCall(postDraft: PostDraft, draft: Draft): boolean {
  if (postDraft.post.media.length > 0 || postDraft.post.poll !== undefined) return false;
  const lines = postDraft.lines.filter(({ role }) => role.type !== 'tags' && role.type !== 'card');
  if (lines.some(({ box, role }) => box !== undefined || role.type === 'heading')) return false;
  const { quote } = postDraft.post;
  const pointsBack =
    quote !== undefined &&
    ((quote.post?.type === 'post' && quote.post.author.id === draft.thread.author.id) ||
      draft.postDrafts.some(({ post }) => post.id === quote.id));
  if (quote !== undefined && !pointsBack) return false;
  const { calls, rest } = weigh(lines);
  const weight = calls + (pointsBack ? 40 : 0);
  return weight > 0 && weight > rest;
}

/** A line that mostly asks to follow, repost or subscribe. */
export function isCallLine(line: Line): boolean {
  const { calls, rest } = weigh([line]);
  return calls > rest;
}

function weigh(lines: Line[]): { calls: number; rest: number } {
  let calls = 0;
  let rest = 0;
  for (const line of lines) {
    for (const sentence of sentencesOf(textOf(line))) {
      if (call.test(sentence)) calls += widthOf(sentence);
      else rest += widthOf(sentence);
    }
  }
  return { calls, rest };
}

const call = new RegExp(entriesOf('calls').join('|'), 'iu');
