import type { Draft, Line, PostDraft, TitlePlan } from '@/core/compose/draft/draft';
import { cut, foldedTextOf, textOf } from '@/core/compose/draft/line';
import { markerAt } from '@/core/compose/draft/list-markers';
import { linksIn } from '@/core/compose/draft/stretches';
import { ordinalAt } from '@/core/compose/language/ordinals';
import { widthOf } from '@/core/compose/language/script';
import { endsWithMark, sentenceEnd } from '@/core/compose/language/sentences';
import { anyOf } from '@/core/compose/words/words';
import { headingMarks, headingSigns, isBold } from './heading-signs';

/** The author's own title line, else the first sentence once more, else none at all. */
export function setTitle(draft: Draft): number {
  const title = findTitle(draft);
  if (title === undefined) return 0;
  draft.title = title;
  return 1;
}

function findTitle(draft: Draft): TitlePlan | undefined {
  const first = draft.parts[0];
  if (first === undefined || first.type !== 'postDraft' || first.post.longForm !== undefined) {
    return undefined;
  }
  const line = first.lines[0];
  if (line === undefined || line.role.type !== 'text') return undefined;
  const next = first.lines[1];
  if (isShortPost(draft) && !(isBold(line) && next?.isAfterBlank)) return undefined;
  if (isTitleLine(line, next, draft)) {
    line.role = { type: 'title' };
    for (const mark of headingMarks(line)) cut(line, mark.from, mark.to, 'heading mark');
    if (next !== undefined) {
      next.isAfterBlank = true;
      next.startsParagraph = true;
    }
    return { postDraft: first, ranges: [{ from: line.from, to: line.to }], isRepeat: false };
  }
  return openingSentence(first, line);
}

const widest = 90;

/** One post, or a few words: it needs no title. */
function isShortPost({ postDrafts }: Draft): boolean {
  return postDrafts.length < 2 && widthOf(postDrafts[0]?.text ?? '') <= 280;
}

function isTitleLine(line: Line, next: Line | undefined, draft: Draft): boolean {
  const text = textOf(line);
  if (widthOf(text) > widest || !hasWords(line)) return false;
  const isSet = isBold(line) || headingSigns(line, new Set()).isStrong;
  if (isSet) return true;
  if (markerAt(line) !== undefined && next !== undefined && markerAt(next) !== undefined) {
    return false;
  }
  if (ordinalAt(foldedTextOf(line).text) !== undefined || /[,،、，;]$/.test(text)) return false;
  // Its only words: a title, unless the post says more than one sentence.
  if (next === undefined) return draft.postDrafts.length > 1 && sentenceCount(text) === 1;
  return !endsWithSentence(text);
}

function sentenceCount(text: string): number {
  const end = sentenceEnd(text, 0);
  return end < 0 || text.slice(end).trim() === '' ? 1 : 2;
}

/** A question or an ellipsis may end a title; a full stop or an exclamation ends a sentence. */
function endsWithSentence(text: string): boolean {
  return endsWithMark(text) && !/[?？؟…:：]["'”’)）」』]*$/.test(text);
}

function hasWords(line: Line): boolean {
  let own = '';
  let at = line.from;
  for (const { from, to } of linksIn(line)) {
    own += line.postDraft.text.slice(at, from);
    at = to;
  }
  own += line.postDraft.text.slice(at, line.to);
  return (own.match(/\p{L}/gu)?.length ?? 0) > 2 && widthOf(own) > 5;
}

/** The first sentence, or its first clause where it is long; the lead keeps it whole. */
function openingSentence(postDraft: PostDraft, line: Line): TitlePlan | undefined {
  if (!hasWords(line) || markerAt(line) !== undefined) return undefined;
  const ranges: TitlePlan['ranges'] = [];
  let width = 0;
  for (const next of postDraft.lines) {
    if (ranges.length > 0 && (next.isAfterBlank || next.role.type !== 'text')) break;
    const { text, at } = foldedTextOf(next);
    const end = sentenceEnd(text, 0);
    let to = end < 0 ? text.length : end;
    let isCut = false;
    if (width + widthOf(text.slice(0, to)) > widest) {
      const clause = clauseEnd(text.slice(0, to), width);
      if (clause === undefined) return undefined;
      to = clause;
      isCut = true;
    }
    width += widthOf(text.slice(0, to));
    const isLast = isCut || end >= 0 || !/[,،、，]$/.test(text);
    if (isLast) to = text.slice(0, to).replace(/[.。．।։،,:：;]+$/, '').length;
    ranges.push({ from: next.from, to: at(to) });
    if (isLast) return width < 12 ? undefined : { postDraft, ranges, isRepeat: true };
  }
  // It ends with a comma: no sentence, no title.
  return undefined;
}

const boundary = new RegExp(
  '[;:：；—](?=\\s|$)|\\s[–-](?=\\s)|—|' +
    `,(?=\\s(?:${anyOf('clauses')})\\s)|,(?=\\s(?:${anyOf('lastClauses')})\\s[^,]*$)|` +
    `[，、](?=${anyOf('squareClauses')})|(?<=[${anyOf('clauseEndings')}]),`,
  'g',
);

function clauseEnd(sentence: string, start: number): number | undefined {
  let best: number | undefined;
  for (const match of sentence.matchAll(boundary)) {
    const width = start + widthOf(sentence.slice(0, match.index));
    if (width > widest) break;
    if (width >= 24) best = match.index;
  }
  return best;
}
