import type { Draft, Line, Mark, PostDraft } from '@/core/compose/draft/draft';
import { isGlance } from '@/core/compose/draft/is-small';
import {
  endAt,
  foldedTextOf,
  insertBodies,
  lineAfter,
  lineOf,
  textOf,
} from '@/core/compose/draft/line';
import { markerAt } from '@/core/compose/draft/list-markers';
import { endOfWords, isOnlyAddresses, linksIn } from '@/core/compose/draft/stretches';
import { hasHangul } from '@/core/compose/language/open-endings';
import { widthOf } from '@/core/compose/language/script';
import {
  endsSentence,
  endsWithColon,
  endsWithMark,
  endsWithQuestion,
  sentenceEnd,
  trailsOff,
} from '@/core/compose/language/sentences';
import {
  announcesRest,
  fitsTitle,
  goesOn,
  pointsBack,
  readsAsTitle,
} from '@/core/compose/language/title-words';
import {
  cutHeadingMarks,
  headingSigns,
  isBold,
  smallWords,
} from '@/core/compose/steps/headings/heading-signs';
import { opensSeries } from '@/core/compose/steps/headings/recurring-forms';
import { isNamed } from '@/core/compose/steps/headings/stands-as-heading';
import { isFiledUnder } from './gather-hashtags';
import { afterSigns, cutEndMark, endsWithSentence, firstSentenceEnd } from './title-end';

/**
 * The author's own title line, else a whole first sentence that says something: it moves to the top
 * and stands nowhere else. Else there is no title.
 */
export function setTitle(draft: Draft): number {
  const first = draft.parts[0];
  if (first === undefined || first.type !== 'postDraft' || first.post.longForm !== undefined) {
    return 0;
  }
  // The first of several that each name or quote something is no more than one of them.
  if (isOneOfMany(first) && draft.postDrafts.filter(isOneOfMany).length > 2) return 0;
  if (opensSeries(draft)) return 0;
  const own = titleLine(first, draft);
  if (own !== undefined && isMissed(textOf(own), nextOf(own, draft), false)) return 0;
  const line =
    own ?? lastTitleLine(first) ?? firstSentence(first, draft) ?? overAddress(first, draft);
  if (line === undefined) return 0;
  const next = lineAfter(line);
  if (next !== undefined) next.isAfterBlank = next.startsParagraph = true;
  line.role = { type: 'title' };
  cutHeadingMarks(line);
  cutEndMark(line);
  draft.title = { postDraft: first, from: line.from, to: line.to };
  return 1;
}

function isOneOfMany(postDraft: PostDraft): boolean {
  return isNamed(postDraft) || (postDraft.post.quote !== undefined && !postDraft.lines[1]);
}

/** A few words need no title. */
function isShortPost({ postDrafts }: Draft): boolean {
  return postDrafts.length < 2 && widthOf(postDrafts[0]?.text ?? '') <= 280;
}

/** The first line, where it stands by itself. */
function titleLine(postDraft: PostDraft, draft: Draft): Line | undefined {
  const [line] = postDraft.lines;
  if (line === undefined || !isWords(line)) return undefined;
  const next = wordsAfter(line);
  const text = textOf(line);
  const isSet = isBold(line) || headingSigns(line, new Set()).isStrong;
  if (isShortPost(draft) && !(isBold(line) && next?.isAfterBlank)) return undefined;
  if (isSet && fitsTitle(text) && /\p{L}{3}/u.test(text)) return line;
  if (!readsAsTitle(text, line.postDraft.lang) || sentenceCount(text) > 1) return undefined;
  if (next === undefined) return draft.postDrafts.length > 1 ? line : undefined;
  return next.isAfterBlank || standsOver(line, next) ? line : undefined;
}

/** What follows goes on from a sentence, or says whose words a quotation is; a question stands alone. */
function isMissed(text: string, next: Line | undefined, isSameLine: boolean): boolean {
  if (next === undefined) return false;
  const words = textOf(next);
  if (/^["“„«「『].*["”“»」』]$/u.test(text) && /^[@＠—–―-]/.test(words)) return true;
  if (!endsWithMark(text)) return false;
  const { lang } = next.postDraft;
  if (goesOn(words, lang)) return true;
  if (endsWithQuestion(text)) return false;
  return areParallel(text, words) || (isSameLine && pointsBack(words, lang));
}

/** "You need no oven. You need patience.", "The cat is out. The dog is in." are one thought. */
function areParallel(one: string, other: string): boolean {
  const [a = '', b, ...c] = one.split(' ');
  const [x, y, ...z] = other.split(' ');
  return (
    (a === x && !smallWords.has(a.toLowerCase())) ||
    (b === y && /\p{L}/u.test(b ?? '') && c.length === z.length)
  );
}

function nextOf(line: Line, { postDrafts }: Draft): Line | undefined {
  return wordsAfter(line) ?? postDrafts[1]?.lines[0];
}

/** Hashtags aside. */
function wordsAfter(line: Line): Line | undefined {
  const next = lineAfter(line);
  return next?.role.type === 'tags' ? undefined : next;
}

/** Lines without a gap are verse, or a sentence that runs on, unless the next one begins anew. */
function standsOver(line: Line, next: Line): boolean {
  return !isVerse(line.postDraft) && !endsWithSentence(textOf(line)) && beginsAnew(next);
}

function isVerse({ lines }: PostDraft): boolean {
  return lines.length > 3 && !lines.slice(1).some(({ isAfterBlank }) => isAfterBlank);
}

/** All there is. */
function isLastWord({ lines }: PostDraft, { postDrafts }: Draft): boolean {
  return lines.length < 2 && postDrafts.length < 2;
}

/** Under the text, led by the sign that says "thread". */
function lastTitleLine({ lines }: PostDraft): Line | undefined {
  const line = lines.at(-1);
  if (line === undefined || lines.length < 2 || !line.isAfterBlank || !line.hadBanner)
    return undefined;
  if (!isWords(line) || endsWithMark(textOf(line))) return undefined;
  const text = textOf(line);
  return readsAsTitle(text, line.postDraft.lang) && !endsWithColon(text) ? line : undefined;
}

/** Taken off its paragraph; the rest of the line becomes one of its own. */
function firstSentence(postDraft: PostDraft, draft: Draft): Line | undefined {
  const line = postDraft.lines[0];
  if (line === undefined || !isWords(line)) return undefined;
  const { text, at } = foldedTextOf(line);
  const end = afterSigns(text, firstSentenceEnd(line));
  if (end < 0 || trailsOff(text.slice(0, end))) return undefined;
  if (!readsAsTitle(text.slice(0, end), postDraft.lang)) return undefined;
  const rest = lineOf(postDraft, at(end), line.to, true);
  if (!isAnnouncement(rest) && (isGlance(draft) || isTorn(text.slice(0, end), rest))) {
    return undefined;
  }
  if (isMissed(text.slice(0, end), rest ?? nextOf(line, draft), rest !== undefined))
    return undefined;
  if (rest === undefined)
    return isVerse(postDraft) || isLastWord(postDraft, draft) ? undefined : line;
  endAt(line, at(end));
  insertBodies(postDraft, new Map([[line, rest]]));
  return line;
}

/** "Here they are." leads from what stands before it to what follows. */
function isAnnouncement(rest: Line | undefined): boolean {
  return rest !== undefined && announcesRest(textOf(rest), rest.postDraft.lang);
}

/** Its paragraph goes on from it: of more sentences than one only a question, or a name, is taken. */
function isTorn(sentence: string, rest: Line | undefined): boolean {
  if (rest === undefined || !endsWithSentence(sentence) || isOnlyAddresses(rest)) return false;
  return !hasHangul(sentence) || endsSentence(sentence.replace(/[.。]$/, ''));
}

/** A headline with the address of what it heads: that stays under it. */
function overAddress(postDraft: PostDraft, draft: Draft): Line | undefined {
  const line = postDraft.lines[0];
  if (line?.role.type !== 'text' || isShortPost(draft)) return undefined;
  const end = endOfWords(line);
  const links = linksIn(line);
  if (links.length === 0 || links.some(({ from, span }) => from < end || span?.type !== 'link'))
    return undefined;
  const text = postDraft.text.slice(line.from, end).replace(/[\s→-]+$/, '');
  if (endsWithSentence(text) || sentenceCount(text) > 1) return undefined;
  if (!readsAsTitle(text, postDraft.lang)) return undefined;
  const rest = lineOf(postDraft, end, line.to, true);
  if (rest === undefined) return undefined;
  endAt(line, end);
  insertBodies(postDraft, new Map([[line, rest]]));
  return line;
}

function isWords(line: Line): boolean {
  if (line.role.type !== 'text' || line.box !== undefined || isFiledUnder(line)) return false;
  if (linksIn(line).some((link) => leadsAway(link, line))) return false;
  const next = lineAfter(line);
  const family = markerAt(line)?.family;
  return family === undefined || next === undefined || markerAt(next)?.family !== family;
}

/** An address does, but in brackets; so does somebody's name at the start. */
function leadsAway({ from, to, span }: Mark, line: Line): boolean {
  const { text } = line.postDraft;
  if (span?.type === 'link') return text[from - 1] !== '(' || text[to] !== ')';
  return span?.type === 'mention' && from === line.from;
}

function beginsAnew(line: Line): boolean {
  return !/^[\p{Ll}\p{P}]/u.test(textOf(line));
}

function sentenceCount(text: string): number {
  const end = afterSigns(text, sentenceEnd(text, 0));
  return end < 0 || text.slice(end).trim() === '' ? 1 : 2;
}
