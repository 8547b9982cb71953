import type { Line, PostDraft } from '@/core/compose/draft/draft';
import { textOf } from '@/core/compose/draft/line';
import { isHangul, isWide } from '@/core/compose/language/script';
import { lastSignificant } from '@/core/compose/language/sentences';
import { anyOf, wordsOfAll } from '@/core/compose/words/words';

/** How many posts begin with a small letter. */
export type Habit = 'mostly' | 'now and then' | 'once';

/**
 * A small letter goes on with what a long post could not hold; after a short one, or with a word that
 * begins a thought, its author may simply write small. Whoever always does so goes on from a full one.
 */
export function mayGoOnSmall(
  { postDraft }: Line,
  before: string,
  after: string,
  habit: Habit,
): boolean {
  const word = smallWord.exec(after)?.[0];
  if (word === undefined || isInSquares(before)) return false;
  const { length } = postDraft.codePoints;
  const isThought = thoughtStarts.has(word);
  if (habit === 'mostly') return length >= 276 && !isThought;
  const isAdded = habit === 'once' && addition.test(after);
  return length >= (isThought && !isAdded ? 250 : 60);
}

/** "and": said of the same thing. */
export const addition = new RegExp(`^(?:${anyOf('additions')})\\s`);

const smallWord = /^\p{Ll}[\p{Ll}\p{M}’']*(?=[\s,;:!?)…]|\.?$|\.\s|-\p{Ll})/u;
const thoughtStarts = new Set(wordsOfAll('thoughtStarts'));

/** Japanese before a name in Latin letters is whole. */
function isInSquares(text: string): boolean {
  const code = lastSignificant(text).charCodeAt(0);
  return isWide(code) || isHangul(code);
}

/** Whoever never writes capitals begins new sentences small, too. */
export function habitOf(postDrafts: PostDraft[]): Habit {
  const starts = postDrafts.flatMap(({ lines: [line] }) =>
    line === undefined ? [] : textOf(line),
  );
  if (smallOver(starts) <= 0) return starts.filter(isSmall).length < 2 ? 'once' : 'now and then';
  // Sentences cut in two begin small as well: those within the posts tell.
  for (const { text } of postDrafts)
    for (const [, letter = ''] of text.matchAll(/[.!?…]\s+(\p{L})/gu)) starts.push(letter);
  return smallOver(starts) > 0 ? 'mostly' : 'now and then';
}

function isSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** How many more begin with a small letter than with a capital. */
function smallOver(texts: string[]): number {
  return texts.filter(isSmall).length - texts.filter((text) => /^\p{Lu}/u.test(text)).length;
}
