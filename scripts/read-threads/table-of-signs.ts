import { allSigns } from '@/scripts/signs/all-signs';
import type { ComposedThread } from './composed-thread';

export type Column = { name: string; composed: ComposedThread[] };

/** How many articles show which sign, a column for each state of the composer. */
export function tableOfSigns(columns: Column[]): string {
  const rows = [
    ['', ...columns.map(({ name }) => name)],
    ['articles', ...columns.map(({ composed }) => `${composed.length}`)],
    [
      'posts',
      ...columns.map(({ composed }) => `${sum(composed.map((each) => each.texts.length))}`),
    ],
    ...['title', 'heading', 'list', 'aside', 'blockquote', 'summary'].map((part) => [
      `with ${part}`,
      ...columns.map(({ composed }) => share(composed, ({ has }) => has.includes(part))),
    ]),
    [
      'no sign at all',
      ...columns.map(({ composed }) => share(composed, ({ signs }) => signs.length === 0)),
    ],
    [],
    ['sign (articles, of 100, places)'],
    ...allSigns.map(({ name }) => [name, ...columns.map(({ composed }) => seen(composed, name))]),
  ];
  const width = Math.max(...rows.map(([first = '']) => first.length));
  return rows
    .map(([first = '', ...cells]) => [
      first.padEnd(width),
      ...cells.map((cell) => cell.padStart(20)),
    ])
    .map((cells) => cells.join('').trimEnd())
    .join('\n');
}

function share(composed: ComposedThread[], test: (thread: ComposedThread) => boolean): string {
  const count = composed.filter(test).length;
  return `${count}${inHundred(count, composed.length).padStart(7)}       `;
}

function seen(composed: ComposedThread[], name: string): string {
  const counts = composed.map(({ signs }) => signs.filter(({ sign }) => sign === name).length);
  const count = counts.filter((number) => number > 0).length;
  return `${count}${inHundred(count, composed.length).padStart(7)}${`${sum(counts)}`.padStart(7)}`;
}

function inHundred(count: number, all: number): string {
  return all === 0 ? '–' : ((100 * count) / all).toFixed(1);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
