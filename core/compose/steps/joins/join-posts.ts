import type { Draft, Line, PostDraft } from '@/core/compose/draft/draft';
import { endAt, foldedTextOf, lineOf, textOf } from '@/core/compose/draft/line';
import { linksIn } from '@/core/compose/draft/stretches';
import { hasHangul, hasOpenEnding } from '@/core/compose/language/open-endings';
import { isHangul, isWide, widthOf } from '@/core/compose/language/script';
import {
  endsSentence,
  endsWithColon,
  endsWithMark,
  lastSignificant,
  sentenceEnd,
} from '@/core/compose/language/sentences';
import { leadsOn } from '@/core/compose/language/title-words';
import { anyOf } from '@/core/compose/words/words';
import { cutSeam, dashesOf, dotsOf, leadingDots, trailsOff } from './seams';
import { addition, type Habit, habitOf, mayGoOnSmall } from './small-starts';

/**
 * Authors write one point per post, so a post is a paragraph; a sentence that runs over the
 * boundary is put together only where both sides say so.
 */
export function joinPosts(draft: Draft): number {
  let changes = 0;
  let length = 0;
  const habit = habitOf(draft.postDrafts);
  draft.parts.forEach((part, index) => {
    const before = draft.parts[index - 1];
    if (part.type !== 'postDraft' || before?.type !== 'postDraft') return;
    const last = before.lines.at(-1);
    const first = part.lines[0];
    if (last === undefined || first === undefined) return;
    const join = mayJoin(before, part, last, first) ? howTheyJoin(last, first, habit) : undefined;
    if (join === undefined) return;
    part.join = join;
    length = last.to - last.from + (before.lines.length === 1 && before.join ? length : 0);
    if (length + first.to - first.from > longest) beginAnew(first);
    changes++;
  });
  return changes;
}

/** How long a paragraph of joined posts may grow. */
const longest = 900;

/** The next sentence of a long paragraph begins another one. */
function beginAnew(line: Line): void {
  const { postDraft, from, to } = line;
  const end = sentenceEnd(textOf(line), 0);
  const rest = end < 0 ? undefined : lineOf(postDraft, from + end, to, true);
  if (rest === undefined || line.role.type !== 'text') return;
  endAt(line, from + end);
  postDraft.lines.splice(1, 0, rest);
}

function mayJoin(before: PostDraft, after: PostDraft, last: Line, first: Line): boolean {
  const { media, quote, card, poll, note, isCutShort, longForm } = before.post;
  if (isCutShort || quote || card || poll || note || after.isUpdate) return false;
  // A picture waits for the end of the sentence where dots on both sides say that it goes on.
  if (media.length > 0 && dotsOf(textOf(last), foldedTextOf(first).text) === undefined)
    return false;
  if (after.missingBefore !== undefined || after.post.longForm || longForm) return false;
  if (!areText(last, first)) return false;
  if (last.box !== undefined || first.box !== undefined) return false;
  if (leadsAway(last) || linksIn(first)[0]?.from === first.from) return false;
  return first.labelTo === undefined && (widthOf(textOf(last)) >= 15 || trailsOff(textOf(last)));
}

/** What goes on an item stands under it, whatever that ends with. */
function areText({ role: last }: Line, { role: first }: Line): boolean {
  return first.type === 'more of item' || (first.type === 'text' && last.type === 'text');
}

/** An address ends a thought. */
function leadsAway(last: Line): boolean {
  const link = linksIn(last).at(-1);
  return link?.span?.type === 'link' && link.to === last.to;
}

const openEnd = /(?:[,、，،;；—–]|->|→|[\p{L}]-)$/u;
const opened = /[([「『（“«][^)\]」』）”»]*$/;
/** Words that no sentence ends with, in languages that write them small. */
const unfinished = new RegExp(`\\s(?:${anyOf('unfinished')})$`);
const labelled = /^[^\s:]{1,16}:\s/;

function howTheyJoin(last: Line, first: Line, habit: Habit): PostDraft['join'] {
  const before = textOf(last).slice(-300);
  const after = foldedTextOf(first).text;
  const join = isUnspaced(before, after) ? 'nothing' : 'space';
  const seam = dashesOf(before, after) ?? dotsOf(before, after);
  if (seam !== undefined) {
    cutSeam(last, first, seam);
    return join;
  }
  if (isClosed(before)) return undefined;
  const goesOnSmall = mayGoOnSmall(last, before, after, habit);
  if (trailsOff(before)) return goesOnSmall ? join : undefined;
  if (/\p{L}-$/u.test(before)) return goesOnSmall ? 'nothing' : undefined;
  if (isOpen(before, after, last) || leadingDots.test(after)) return join;
  return isCutAtLimit(last, before, after) ?? (goesOn(before, goesOnSmall) ? join : undefined);
}

/** As most posts end. */
function isClosed(before: string): boolean {
  return !trailsOff(before) && (endsWithMark(before) || endsWithColon(before));
}

/** By its last word, or by the small letter that follows. */
function goesOn(before: string, goesOnSmall: boolean): boolean {
  if (lastSignificant(before) !== before.at(-1)) return false;
  return hasOpenEnding(before) || (!endsSentence(before) && goesOnSmall);
}

/** What the first half's end, or the second one's beginning, leaves open. */
function isOpen(before: string, after: string, last: Line): boolean {
  if (unfinished.test(before) && !labelled.test(after)) return true;
  if (openEnd.test(before) || opened.test(before) || last.postDraft.goesOn === true) return true;
  return after.startsWith(')');
}

const koreanEnding = new RegExp(`^(?:${anyOf('attached')})(?=\\s|$)`);
const japaneseStart = new RegExp(`^(?:${anyOf('attachedStarts')})`);

/** X once cut at 140 characters, within words too, in languages that need no more for a thought. */
function isCutAtLimit({ postDraft }: Line, before: string, after: string): PostDraft['join'] {
  const { length } = postDraft.codePoints;
  if (isWide(lastSignificant(before).charCodeAt(0)) && japaneseStart.test(after)) return 'nothing';
  if (length < 130 || length > 141 || endsSentence(before)) return undefined;
  const isCut = isHangul(before.charCodeAt(before.length - 1)) || /[a-z\d]$/i.test(before);
  if (
    !isCut ||
    (leadsOn(after, 'ko') && !addition.test(after)) ||
    !isHangul(after.charCodeAt(/^[(‘“'"<「『《〈]/.test(after) ? 1 : 0))
  )
    return undefined;
  return koreanEnding.test(after) ? 'nothing' : 'space';
}

function isUnspaced(before: string, after: string): boolean {
  const last = before.charCodeAt(before.length - 1);
  return isWide(last) && isWide(after.charCodeAt(0)) && !hasHangul(before);
}
