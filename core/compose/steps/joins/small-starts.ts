import type { Line, PostDraft } from '@/core/compose/draft/draft';
import { textOf } from '@/core/compose/draft/line';
import { isHangul, isWide } from '@/core/compose/language/script';
import { lastSignificant } from '@/core/compose/language/sentences';
import { wordsOfAll } from '@/core/compose/words/words';

/**
 * A small letter goes on with what a long post could not hold; after a short one, or with a word that
 * begins a thought, its author may simply write small. Whoever always does so goes on from a full one.
 */
export function mayGoOnSmall(
  { postDraft }: Line,
  before: string,
  after: string,
  prefersLowercase: boolean,
): boolean {
  const word = smallWord.exec(after)?.[0];
  if (word === undefined || isInSquares(before)) return false;
  const { length } = postDraft.codePoints;
  const isThought = thoughtStarts.has(word);
  return prefersLowercase ? length >= 276 && !isThought : length >= (isThought ? 250 : 60);
}

const smallWord = /^\p{Ll}[\p{Ll}\p{M}’']*(?=[\s,;:!?)…]|\.?$|\.\s|-\p{Ll})/u;
const thoughtStarts = new Set(wordsOfAll('thoughtStarts'));

/** Japanese before a name in Latin letters is whole. */
function isInSquares(text: string): boolean {
  const code = lastSignificant(text).charCodeAt(0);
  return isWide(code) || isHangul(code);
}

/** Whoever never writes capitals begins new sentences small, too. */
export function prefersLowercaseStarts(postDrafts: PostDraft[]): boolean {
  const starts = postDrafts.map(({ lines: [line] }) => (line === undefined ? '' : textOf(line)));
  const balance = smallOver(starts);
  if (balance <= 0) return false;
  // Sentences cut in two begin small as well: those within the posts tell.
  const sentenceStarts = postDrafts.flatMap(({ text }) =>
    Array.from(text.matchAll(/[.!?…]\s+(\p{L})/gu), ([, letter = '']) => letter),
  );
  return balance + smallOver(sentenceStarts) > 0;
}

/** How many more begin with a small letter than with a capital. */
function smallOver(texts: string[]): number {
  let balance = 0;
  for (const text of texts) {
    if (/^\p{Ll}/u.test(text)) balance++;
    else if (/^\p{Lu}/u.test(text)) balance--;
  }
  return balance;
}
