import type { PostDraft } from '@/core/compose/draft/draft';
import { foldedTextOf, textOf } from '@/core/compose/draft/line';
import { ordinalAt } from '@/core/compose/language/ordinal-at';
import { widthOf } from '@/core/compose/language/script';
import { endsSentence, lastSignificant } from '@/core/compose/language/sentences';
import { goesOn } from '@/core/compose/language/title-words';
import type { Candidate } from './counter-forms';

/**
 * Whether numbers that rise count the posts: most of them, as fast as these follow each other, and
 * where the form could as well number a list or a section, nothing says that it does.
 */
export function areCounters(members: Candidate[], written: PostDraft[]): boolean {
  if (members.length < written.length * 0.6) return false;
  const steady = members.filter((member, index) => isSteady(member, members[index + 1])).length;
  if (steady < (members.length - 1) / 2) return false;
  if (!members.some(({ isWeak }) => isWeak)) return true;
  // Alone on its line a number says nothing but its place, on whichever post the counting begins.
  if (members[0]?.kind.endsWith('bare')) {
    const isWhole = members.length > 2 && members.length + 1 >= written.length;
    return isWhole && steady === members.length - 1 && members[0].value === 1;
  }
  if (hasEarlierNumber(members, written)) return false;
  if (members.some((member) => isWithinSentence(member, written))) return true;
  // "1." on the second post numbers what the author has to say, and so does "1. Short title".
  const inPlace = members.filter(({ value, postDraft }) => value === postDraft.index + 1);
  // Where the first post has its number too, they count posts, titled or not.
  if (inPlace.length === written.length) return true;
  const isCounted = inPlace.length >= members.length / 2 && inPlace[0] === members[0];
  return isCounted && !areSectionNumbers(members);
}

/** "… feel reluctant to write", "8) and keep a diary": no list is numbered there. */
function isWithinSentence({ postDraft, line, to }: Candidate, written: PostDraft[]): boolean {
  const rest = postDraft.text.slice(to, line.to).trimStart();
  const before = written[written.indexOf(postDraft) - 1]?.lines.at(-1);
  return (
    before !== undefined &&
    /^\p{Ll}/u.test(rest) &&
    /\p{L}/u.test(lastSignificant(textOf(before))) &&
    goesOn(rest, postDraft.lang)
  );
}

/** The next number is as much higher as its post is further on. */
function isSteady(member: Candidate, next: Candidate | undefined): boolean {
  if (next === undefined) return false;
  return Math.ceil(next.value - member.value) === next.postDraft.index - member.postDraft.index;
}

/** The number before the first one stands within a post: all of them are the author's own list. */
function hasEarlierNumber([first]: Candidate[], written: PostDraft[]): boolean {
  if (first === undefined || first.value < 2) return false;
  return written.some(
    ({ index, lines }) =>
      index < first.postDraft.index &&
      lines.some((line) => ordinalAt(foldedTextOf(line).text)?.value === first.value - 1),
  );
}

function areSectionNumbers(members: Candidate[]): boolean {
  const titled = members.filter(({ line, to, postDraft }) => {
    const rest = postDraft.text.slice(to, line.to).trim();
    return rest !== '' && widthOf(rest) <= 70 && postDraft.lines.length > 1 && !endsSentence(rest);
  });
  return titled.length > members.length / 2;
}
