import { borderSigns } from './borders';
import { callSigns } from './calls';
import { counterSigns } from './counters';
import { headingSigns } from './headings';
import { joinSigns } from './joins';
import { listSigns } from './lists';
import { paragraphSigns } from './paragraphs';
import type { PlainArticle } from './plain-article';
import { seriesSigns } from './series';
import type { Sign } from './sign';
import { titleSigns } from './titles';

export const allSigns: Sign[] = [
  ...titleSigns,
  ...headingSigns,
  ...seriesSigns,
  ...counterSigns,
  ...listSigns,
  ...paragraphSigns,
  ...borderSigns,
  ...joinSigns,
  ...callSigns,
];

/** A sign that an article shows, with the words where it does. */
export type Seen = { sign: string; words: string };

export function signsOf(article: PlainArticle): Seen[] {
  return allSigns.flatMap(({ name, find }) =>
    find(article).map((text) => ({ sign: name, words: shorten(text) })),
  );
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 140 ? `${line.slice(0, 140)}…` : line;
}
