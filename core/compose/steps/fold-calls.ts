import type { Draft, Line, PostDraft } from '@/core/compose/draft/draft';
import { textOf } from '@/core/compose/draft/line';
import { linksIn } from '@/core/compose/draft/stretches';
import { widthOf } from '@/core/compose/language/script';
import { sentencesOf } from '@/core/compose/language/sentences';
import { entriesOf } from '@/core/compose/words/words';

/**
 * "Follow me, repost the first post" at the end is for X, not for the article: set apart as the
 * author's own aside, never deleted. A post that says little else goes as a whole; of another only
 * what it asks at its end.
 */
export function foldCalls(draft: Draft): number {
  const { postDrafts } = draft;
  if (postDrafts.length < 3) return 0;
  let changes = 0;
  for (const postDraft of postDrafts.slice(1)) {
    const isLate = postDraft.index >= postDrafts.length - 2;
    if (isCall(postDraft, draft, isLate ? 1 : 4)) {
      setAside(postDraft.lines);
      postDraft.box = { type: 'aside' };
      changes++;
    } else if (isLate) {
      const asked = askedAtEnd(postDraft);
      setAside(asked);
      for (const line of asked) line.box = { type: 'aside' };
      if (asked.length > 0) changes++;
    }
  }
  return changes;
}

/** A heading over what is asked is none. */
function setAside(lines: Line[]): void {
  for (const line of lines) if (line.role.type === 'heading') line.role = { type: 'text' };
}

/** Whether a post asks `ratio` times more than it says. */
function isCall(postDraft: PostDraft, draft: Draft, ratio: number): boolean {
  if (postDraft.post.media.length > 0 || postDraft.post.poll !== undefined) return false;
  const lines = postDraft.lines.filter(({ role }) => role.type !== 'tags' && role.type !== 'card');
  if (lines.some(({ box, role }) => box !== undefined || role.type === 'heading')) return false;
  const { quote } = postDraft.post;
  const pointsBack = quote !== undefined && isOwn(quote, draft);
  if (quote !== undefined && !pointsBack) return false;
  const { calls, rest } = weigh(lines);
  const weight = calls + (pointsBack && ratio === 1 ? 40 : 0);
  return weight > 0 && weight > rest * ratio;
}

/** The author's own post, or one of this thread. */
function isOwn(quote: NonNullable<PostDraft['post']['quote']>, draft: Draft): boolean {
  const isOfAuthor = quote.post?.type === 'post' && quote.post.author.id === draft.thread.author.id;
  return isOfAuthor || draft.postDrafts.some(({ post }) => post.id === quote.id);
}

/** From the first line that asks, if nothing but asking, addresses and names follow it to the end. */
function askedAtEnd({ lines }: PostDraft): Line[] {
  let start = lines.length;
  let hasCall = false;
  for (let index = lines.length - 1; index > 0; index--) {
    const line = lines[index];
    if (line === undefined || line.box !== undefined || line.role.type === 'code') break;
    // "Fin." alone asks for nothing.
    const asks = isCallLine(line) && line.to - line.from > 5;
    if (!asks && !isFurniture(line)) break;
    if (!asks) continue;
    hasCall = true;
    // An item takes its list with it, a line its paragraph.
    if (line.isAfterBlank || line.role.type === 'item') start = index;
  }
  const first = lines[start];
  if (!hasCall || first === undefined) return [];
  const list = first.role.type === 'item' ? first.role.list : undefined;
  const isWhole =
    list === undefined ||
    lines.findIndex((line) => line.role.type === 'item' && line.role.list === list) === start;
  return isWhole ? lines.slice(start) : [];
}

/** Addresses, names and tags, and no word of its own. */
function isFurniture(line: Line): boolean {
  let at = line.from;
  let words = '';
  for (const { from, to } of linksIn(line)) {
    words += line.postDraft.text.slice(at, from);
    at = to;
  }
  return at > line.from && !/\p{L}{3}/u.test(words + line.postDraft.text.slice(at, line.to));
}

/** A line that mostly asks to follow, repost or subscribe. */
export function isCallLine(line: Line): boolean {
  if (line.role.type === 'code' || line.role.type === 'quote') return false;
  const { calls, rest } = weigh([line]);
  return calls > rest;
}

/** A question right before what is asked leads to it: "Like what you read? Follow me." */
function weigh(lines: Line[]): { calls: number; rest: number } {
  let calls = 0;
  let rest = 0;
  let question = 0;
  for (const line of lines) {
    if (isFurniture(line)) continue;
    for (const sentence of sentencesOf(textOf(line))) {
      const width = widthOf(sentence);
      if (call.test(sentence)) {
        calls += width + question;
        rest -= question;
      } else rest += width;
      question = width < 60 && /[?？؟]\W*$/u.test(sentence) && !call.test(sentence) ? width : 0;
    }
  }
  return { calls, rest };
}

const call = new RegExp(entriesOf('calls').join('|'), 'iu');
