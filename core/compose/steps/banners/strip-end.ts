import type { Line, PostDraft } from '@/core/compose/draft/draft';
import { foldText } from '@/core/compose/draft/folded-text';
import { cut, foldedTextOf } from '@/core/compose/draft/line';
import { endOfWords } from '@/core/compose/draft/stretches';

/** Where the words end, or before the addresses and hashtags that follow them. */
export function stripEnd(line: Line, pattern: RegExp): number {
  const end = endOfWords(line);
  const { text: all, at } = foldedTextOf(line);
  const text = end === line.to ? all : foldText(line.postDraft.text.slice(line.from, end)).text;
  // Banners are short; patterns that look for one from every place of a long line would be slow.
  const start = Math.max(0, text.length - 80);
  const match = pattern.exec(text.slice(start));
  if (match === null || start + match.index === 0) return 0;
  const to = start + match.index + match[0].length;
  cut(line, at(start + match.index), to === all.length ? line.to : at(to), 'banner');
  if (/🧵|\p{L}/u.test(match[0])) line.hadBanner = true;
  return 1;
}

/** Rows of hashtags under them aside. */
export function lastWords({ lines }: PostDraft): Line | undefined {
  return lines.findLast(({ role }) => role.type !== 'tags');
}

export const pointer = '(?:[🧵🪡🧶👇⬇↓⤵▼🔽⏬👀➡→]\\p{EMod}?)';
/** One class, so that a row of signs is read in one way only. */
export const signs = '\\p{Extended_Pictographic}\\p{EMod}\\u200D\\uFE0F\\s↓▼→';

export const regex = (body: string) => new RegExp(body, 'iu');
