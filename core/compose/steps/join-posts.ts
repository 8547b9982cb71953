import type { Draft, Line, PostDraft } from '@/core/compose/draft/draft';
import { cut, foldedTextOf, textOf } from '@/core/compose/draft/line';
import { hasHangul, hasOpenEnding } from '@/core/compose/language/open-endings';
import { isWide, widthOf } from '@/core/compose/language/script';
import { endsSentence, endsWithMark, lastSignificant } from '@/core/compose/language/sentences';
import { anyOf } from '@/core/compose/words/words';

/**
 * Authors write one point per post, so a post is a paragraph; a sentence that runs over the
 * boundary is put together only where both sides say so.
 */
export function joinPosts(draft: Draft): number {
  let changes = 0;
  const prefersLowercase = prefersLowercaseStarts(draft.postDrafts);
  draft.parts.forEach((part, index) => {
    const before = draft.parts[index - 1];
    if (part.type !== 'postDraft' || before?.type !== 'postDraft') return;
    const last = before.lines.at(-1);
    const first = part.lines[0];
    if (last === undefined || first === undefined || !mayJoin(before, part, last, first)) return;
    const join = howTheyJoin(last, first, prefersLowercase);
    if (join === undefined) return;
    part.join = join;
    changes++;
  });
  return changes;
}

function mayJoin(before: PostDraft, after: PostDraft, last: Line, first: Line): boolean {
  const { media, quote, card, poll, note } = before.post;
  if (before.post.isCutShort) return false;
  if (media.length > 0 || quote || card || poll || note || after.isUpdate) return false;
  if (after.missingBefore !== undefined || after.post.longForm || before.post.longForm)
    return false;
  if (last.role.type !== 'text' || first.role.type !== 'text') return false;
  if (last.box !== first.box || last.box !== undefined) return false;
  return first.labelTo === undefined && (widthOf(textOf(last)) >= 15 || trailsOff(textOf(last)));
}

const ellipsis = /^(?:…|\.{3,})\s?/;
const openEnd = /(?:[,、，،;；—–]|->|→|[\p{L}]-)$/u;
const opened = /[([「『（“«][^)\]」』）”»]*$/;
const smallWord = /^\p{Ll}[\p{Ll}\p{M}’']*(?=[\s,;:!?)…]|\.?$|\.\s|-\p{Ll})/u;
/** Words that no sentence ends with, in languages that write them small. */
const unfinished = new RegExp(`\\s(?:${anyOf('unfinished')})$`);
const labelled = /^[^\s:]{1,16}:\s/;
function howTheyJoin(last: Line, first: Line, prefersLowercase: boolean): PostDraft['join'] {
  const before = textOf(last).slice(-300);
  const hasTrail = trailsOff(before);
  // As most posts end.
  if (!hasTrail && (endsWithMark(before) || ':：'.includes(before.slice(-1)))) return undefined;
  const after = foldedTextOf(first);
  const leads = ellipsis.exec(after.text);
  const join = isUnspaced(before, after.text) ? 'nothing' : 'space';
  if (hasTrail && leads !== null) {
    cut(first, first.from, after.at(leads[0].length), 'ellipsis of a join');
    return join;
  }
  const goesOnSmall = smallWord.test(after.text) && !prefersLowercase;
  if (hasTrail) return goesOnSmall ? join : undefined;
  if (/\p{L}-$/u.test(before)) return goesOnSmall ? 'nothing' : undefined;
  if (unfinished.test(before) && !labelled.test(after.text)) return join;
  if (openEnd.test(before) || opened.test(before) || last.postDraft.goesOn) return join;
  if (leads !== null || after.text.startsWith(')')) return join;
  const end = lastSignificant(before);
  if (end !== before.at(-1)) return undefined;
  if (hasOpenEnding(before)) return join;
  if (endsSentence(before)) return undefined;
  return goesOnSmall ? join : undefined;
}

function trailsOff(text: string): boolean {
  return text.endsWith('…') || text.endsWith('...');
}

function isUnspaced(before: string, after: string): boolean {
  const last = before.charCodeAt(before.length - 1);
  return isWide(last) && isWide(after.charCodeAt(0)) && !hasHangul(before);
}

/** Whoever never writes capitals begins new sentences small, too. */
function prefersLowercaseStarts(postDrafts: PostDraft[]): boolean {
  let small = 0;
  let large = 0;
  for (const { lines } of postDrafts) {
    const first = lines[0] === undefined ? '' : textOf(lines[0]).charAt(0);
    if (/\p{Ll}/u.test(first)) small++;
    else if (/\p{Lu}/u.test(first)) large++;
  }
  if (small <= large) return false;
  // Sentences cut in two begin small as well: those within the posts tell.
  for (const { text } of postDrafts) {
    for (const [, letter = ''] of text.matchAll(/[.!?…]\s+(\p{L})/gu)) {
      if (/\p{Ll}/u.test(letter)) small++;
      else if (/\p{Lu}/u.test(letter)) large++;
    }
  }
  return small > large;
}
