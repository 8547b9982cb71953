import type { Draft, Line, PostDraft } from '@/core/compose/draft/draft';
import { cut, endAt, isSpace, leaveOut, lineOf, textOf } from '@/core/compose/draft/line';
import { linksIn, wordsBesideLinks } from '@/core/compose/draft/stretches';
import { endsSentence } from '@/core/compose/language/sentences';

/** A last line of nothing but hashtags is filing, not text: it moves to the article's end. */
export function gatherHashtags(draft: Draft): number {
  let changes = 0;
  const seen = new Set<string>();
  const everywhere = tagAtMostEnds(draft);
  for (const postDraft of draft.postDrafts) {
    splitRow(postDraft, everywhere);
    for (let index = postDraft.lines.length - 1; index >= 0; index--) {
      const line = postDraft.lines[index];
      if (line === undefined || !isFiling(line, everywhere)) break;
      line.role = { type: 'tags' };
      changes++;
      dropRepeats(postDraft, line, seen);
    }
    changes += fileFirst(postDraft, everywhere, seen);
  }
  return changes;
}

/** What the post is filed under stands at the article's end, the day of a challenge behind its tag. */
function fileFirst(
  postDraft: PostDraft,
  everywhere: string | undefined,
  seen: Set<string>,
): number {
  const [first, next] = postDraft.lines;
  if (first === undefined || next === undefined || next.role.type === 'tags') return 0;
  if (textOf(first) !== everywhere && (postDraft.index > 0 || !isFiledUnder(first))) return 0;
  const { from, to } = filedUnder(first)[0] ?? first;
  const words = [
    [from, to],
    [first.from, from],
    [to, first.to],
  ].flatMap(([start = 0, end = 0]) => lineOf(postDraft, start, end, false) ?? []);
  for (const line of words) line.role = { type: 'tags' };
  if (words[0] !== undefined) dropRepeats(postDraft, words[0], seen);
  next.isAfterBlank = next.startsParagraph = true;
  postDraft.lines = [...postDraft.lines.slice(1), ...words];
  return 1;
}

/** The hashtag or the name that more than half of the posts end with, or bear above their words. */
function tagAtMostEnds({ postDrafts }: Draft): string | undefined {
  const last = postDrafts.flatMap(({ lines, text, marks }) => {
    if (marks.length === 0) return [];
    return [lines[0], lines.at(-1)].flatMap((line, index) => {
      const tag = line && filedUnder(line).at(-1);
      if (tag === undefined || tag.to !== line?.to) return [];
      return index > 0 || tag.from === line.from ? text.slice(tag.from, tag.to) : [];
    });
  });
  const counts = [...Map.groupBy(last, (tag) => tag)];
  return counts.find(([, { length }]) => length > 2 && length * 2 > postDrafts.length)?.[0];
}

/** Hashtags only, with names among them, too. */
function isFiling(line: Line, everywhere: string | undefined): boolean {
  if (line.role.type !== 'text' && line.role.type !== 'more of item') return false;
  if (tagsOf(line).length < 2 && textOf(line) !== everywhere) return false;
  const beside = wordsBesideLinks(line, filedUnder(line));
  return afterSpace(beside, 0, beside.length) === beside.length;
}

/** A row of hashtags behind the last sentence, or behind an address: a line of its own. */
function splitRow(postDraft: PostDraft, everywhere: string | undefined): void {
  const line = postDraft.lines.at(-1);
  if (line?.role.type !== 'text') return;
  const links = linksIn(line);
  if (links.length === 0) return;
  const { text } = postDraft;
  let at = line.to;
  let count = 0;
  let before = links.pop();
  for (; before?.span !== undefined && before.span.type !== 'link'; before = links.pop()) {
    if (text.slice(before.to, at).trim() !== '') break;
    at = before.from;
    if (before.span.type === 'hashtag') count++;
  }
  const words = text.slice(line.from, at).trimEnd();
  if (words === '') return;
  const isEverywhere = text.slice(at, line.to) === everywhere;
  if (count < 3 && !isEverywhere) return;
  const follows = before !== undefined && before.to === line.from + words.length;
  if (count < 4 && !follows && !isEverywhere && !endsSentence(words)) return;
  const row = lineOf(postDraft, at, line.to, false);
  endAt(line, line.from + words.length);
  if (row !== undefined) postDraft.lines.push(row);
}

/** "#Rowing", "16/100 #100DaysOfCode": what the words below are filed under, and no word. */
export function isFiledUnder(line: Line): boolean {
  if (line.role.type !== 'text' || tagsOf(line).length === 0) return false;
  return !/[\p{L}🧵👇⬇]/u.test(wordsBesideLinks(line, linksIn(line)));
}

function isBetween(code: number): boolean {
  return isSpace(code) || code === 0x2c || code === 0x7c || code === 0xb7 || code === 0x3001;
}

function tagsOf(line: Line) {
  return linksIn(line).filter(({ span }) => span?.type === 'hashtag');
}

function filedUnder(line: Line) {
  return linksIn(line).filter(({ span }) => span?.type === 'hashtag' || span?.type === 'mention');
}

/** The same tags under every post are shown once. */
function dropRepeats(postDraft: PostDraft, line: Line, seen: Set<string>): void {
  let isAllSeen = true;
  for (const { from, to } of filedUnder(line)) {
    const tag = postDraft.text.slice(from, to).toLowerCase();
    if (seen.has(tag)) leaveOut(postDraft, from, afterSpace(postDraft.text, to, line.to), 'moved');
    else isAllSeen = false;
    seen.add(tag);
  }
  if (isAllSeen) cut(line, line.from, line.to, 'moved');
}

function afterSpace(text: string, to: number, end: number): number {
  let at = to;
  while (at < end && isBetween(text.charCodeAt(at))) at++;
  return at;
}
