import type { Box, Draft, Line, ListPlan, PostDraft } from '@/core/compose/draft/draft';
import { textOf, widthIn } from '@/core/compose/draft/line';
import { linksIn, wordsBesideLinks } from '@/core/compose/draft/stretches';
import { endsWithQuestion, sentencesIn } from '@/core/compose/language/sentences';
import { anyOf, entriesOf } from '@/core/compose/words/words';

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
    const asked = askedIn(postDraft, draft);
    if (asked.length > 0) changes++;
    setAside(asked);
  }
  return changes;
}

function askedIn(postDraft: PostDraft, draft: Draft): Line[] {
  const { length } = draft.postDrafts;
  const isLate = postDraft.index >= length - 2;
  if (isCall(postDraft, draft, isLate ? 1 : 4)) {
    postDraft.box = { type: 'aside' };
    return postDraft.lines;
  }
  const atEnd = isLate ? askedAtEnd(postDraft) : [];
  if (atEnd.length > 0 || postDraft.index * 3 < length * 2) return atEnd;
  return askedWithin(postDraft);
}

/** A heading over what is asked is none. */
function setAside(lines: Line[]): void {
  const box: Box = { type: 'aside' };
  for (const line of lines) {
    if (line.role.type === 'heading') line.role = { type: 'text' };
    if (line.postDraft.box === undefined) line.box = box;
  }
}

/** Whether a post asks `ratio` times more than it says. */
function isCall(postDraft: PostDraft, draft: Draft, ratio: number): boolean {
  if (postDraft.post.media.length > 0 || postDraft.post.poll !== undefined) return false;
  const lines = postDraft.lines.filter(({ role }) => role.type !== 'tags' && role.type !== 'card');
  if (lines.some(({ box, role }) => box !== undefined || role.type === 'heading')) return false;
  const { quote } = postDraft.post;
  const pointsBack = quote !== undefined && isOwn(quote, draft);
  if (quote !== undefined && !pointsBack) return false;
  return asksMore(lines, ratio, pointsBack && ratio === 1 ? 40 : 0);
}

/** The author's own post, or one of this thread. */
function isOwn(quote: NonNullable<PostDraft['post']['quote']>, draft: Draft): boolean {
  const isOfAuthor = quote.post?.type === 'post' && quote.post.author.id === draft.thread.author.id;
  return isOfAuthor || draft.postDrafts.some(({ post }) => post.id === quote.id);
}

/** From the first line that asks, if nothing but asking, addresses and names follow it to the end. */
function askedAtEnd({ lines }: PostDraft): Line[] {
  let start = lines.length;
  for (let index = lines.length - 1; index > 0; index--) {
    const line = lines[index];
    if (line === undefined || line.box !== undefined || line.role.type === 'code') break;
    const asks = isCallLine(line) && !isEndMark(line);
    if (!asks && !isFurniture(line)) break;
    if (asks && (line.isAfterBlank || line.role.type === 'item')) start = index;
  }
  const first = lines[start];
  return first !== undefined && isWhole(first) ? lines.slice(start) : [];
}

/** An item takes its list with it, a line its paragraph. */
function isWhole(line: Line): boolean {
  const { role, postDraft } = line;
  return role.type !== 'item' || postDraft.lines.find((one) => isItemOf(one, role.list)) === line;
}

function isItemOf({ role }: Line, list: ListPlan): boolean {
  return role.type === 'item' && role.list === list;
}

/** "Fin." alone asks for nothing. */
function isEndMark(line: Line): boolean {
  return line.to - line.from < 6;
}

/**
 * Paragraphs that do nothing but ask, wherever they stand, each with the bullets or the address that
 * say what for. What stands over a picture may be about it.
 */
function askedWithin({ lines, post }: PostDraft): Line[] {
  if (post.media.length > 0) return [];
  const asked: Line[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = endOfParagraph(lines, from);
    const paragraph = lines.slice(from, to);
    if (paragraph.every((line) => isPlain(line) && (isCallLine(line) || isFurniture(line)))) {
      if (holdsLinks(paragraph.at(-1))) to = endOfList(lines, to);
      if (paragraph.some(isUrge)) asked.push(...lines.slice(from, to));
    }
    from = to;
  }
  const last = asked.at(-1);
  if (last === undefined) return [];
  const rest = lines.slice(lines.indexOf(last) + 1);
  return isPitch(last, rest) ? [...asked, ...rest] : asked;
}

/** "My newsletter:", a few words on it, and its address. */
function isPitch(last: Line, rest: Line[]): boolean {
  const end = rest.at(-1);
  if (end === undefined || holdsLinks(last)) return false;
  if (!person.test(textOf(last))) return false;
  const width = rest.reduce((sum, line) => sum + line.to - line.from, 0);
  return (
    rest.every(isPlain) && width < 220 && linksIn(end).some(({ span }) => span?.type === 'link')
  );
}

function holdsLinks(line: Line | undefined): boolean {
  return line !== undefined && linksIn(line).length > 0;
}

/** It asks, and does not tell what became of somebody's newsletter. */
function isUrge(line: Line): boolean {
  const text = textOf(line);
  return !isEndMark(line) && call.test(text) && !story.test(text) && !endsWithQuestion(text);
}

function isPlain({ role, box }: Line): boolean {
  return role.type === 'text' && box === undefined;
}

function endOfParagraph(lines: Line[], from: number): number {
  const end = lines.findIndex((line, index) => index > from && line.isAfterBlank);
  return end < 0 ? lines.length : end;
}

function endOfList(lines: Line[], from: number): number {
  const role = lines[from]?.role;
  if (role?.type !== 'item') return from;
  const end = lines.findIndex((line, index) => index >= from && !isItemOf(line, role.list));
  return end < 0 ? lines.length : end;
}

/** Addresses, names and tags, and no word of its own. */
function isFurniture(line: Line): boolean {
  const links = linksIn(line);
  return links.length > 0 && !/\p{L}{3}/u.test(wordsBesideLinks(line, links));
}

/** A line that mostly asks to follow, repost or subscribe. */
export function isCallLine(line: Line): boolean {
  if (line.role.type === 'code' || line.role.type === 'quote') return false;
  return asksMore([line], 1);
}

/**
 * Whether lines ask `ratio` times more than they say; `asked` counts as asked already. A question right
 * before what is asked leads to it: "Like what you read? Follow me."
 */
function asksMore(lines: Line[], ratio: number, asked = 0): boolean {
  const telling = lines.filter((line) => !isFurniture(line));
  const all = telling.reduce((sum, line) => sum + widthIn(line.postDraft, textOf(line)), asked);
  let calls = asked;
  let rest = 0;
  let question = 0;
  for (const line of telling) {
    for (const sentence of sentencesIn(textOf(line))) {
      const width = widthIn(line.postDraft, sentence);
      if (call.test(sentence.replace(quoted, ''))) {
        calls += width + question;
        question = 0;
        continue;
      }
      rest += question;
      question = width < 100 && endsWithQuestion(sentence) ? width : 0;
      rest += width - question;
      // Most posts say so much at their beginning that the rest of them could not outweigh it.
      if (all - rest <= rest * ratio) return false;
    }
  }
  return calls > (rest + question) * ratio;
}

/** What somebody else asked is told. */
const quoted = /["“«„][^"“”«»„]{20,}["“”»]/g;
const call = new RegExp(entriesOf('calls').join('|'), 'iu');
const story = new RegExp(`^(?:${anyOf('persons')})\\s`, 'iu');
const person = new RegExp(`(?<!\\p{L})(?:${anyOf('persons')})(?!\\p{L})`, 'iu');
