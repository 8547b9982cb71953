import type { LabelKind } from '@/core/compose/words/language-words';
import { labelWords } from '@/core/compose/words/words';

export type Label = {
  kind: LabelKind;
  /** Where the words begin, after an emoji or an opening bracket; where they and their colon end. */
  from: number;
  to: number;
  /** It is all there is on the line. */
  isAlone: boolean;
};

const before = /^[^\p{L}\p{N}]{0,6}/u;
const after = /^[\s】\])》」*_#=–—-]*(?::|\s[–—-](?=\s)|[】\]》」])?[\s*_#=–—.!-]*/;
const longest = 24;
/** Also after "tl;dr" with more behind it than a few words. */
const ends = /:(?!dr)|[】\])》」]|\s[–—-]\s|(?<=^tl;?dr)\s(?=.{18})/;

/** `text` is folded. */
export function labelAt(text: string): Label | undefined {
  // "(Note: …)" is an aside.
  if (/^[(（][^)）]*[:：]/.test(text)) return undefined;
  const from = before.exec(text)?.[0].length ?? 0;
  const head = text.slice(from, from + longest).toLowerCase();
  const stop = head.search(ends);
  const isWhole = text.length <= from + longest;
  if (stop < 0 && !isWhole) return undefined;
  const word = (stop < 0 ? head : head.slice(0, stop)).replace(/[\s\p{P}\p{S}]+$/u, '');
  const kind = labelWords.get(word);
  if (kind === undefined) return undefined;
  const tail = after.exec(text.slice(from + word.length, from + word.length + 40))?.[0] ?? '';
  const to = from + word.length + tail.length;
  // "最後に。" is a sentence of one word, no label.
  const isAlone = /^[\s\p{P}\p{S}]*$/u.test(text.slice(to)) && !/[.。!！]$|^\S+ \S+\?$/.test(text);
  if (!isAlone && stop < 0) return undefined;
  return { kind, from, to, isAlone };
}
