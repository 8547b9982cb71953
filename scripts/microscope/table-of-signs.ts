import { allSigns } from '@/scripts/signs/all-signs';
import type { Specimen } from './specimen';

export type Column = { name: string; specimens: Specimen[] };

/** How many articles show which sign, a column for each state of the composer. */
export function tableOfSigns(columns: Column[]): string {
  const rows = [
    ['', ...columns.map(({ name }) => name)],
    ['articles', ...columns.map(({ specimens }) => `${specimens.length}`)],
    [
      'posts',
      ...columns.map(({ specimens }) => `${sum(specimens.map((each) => each.texts.length))}`),
    ],
    ...['title', 'heading', 'list', 'aside', 'blockquote', 'summary'].map((part) => [
      `with ${part}`,
      ...columns.map(({ specimens }) => share(specimens, ({ has }) => has.includes(part))),
    ]),
    [
      'no sign at all',
      ...columns.map(({ specimens }) => share(specimens, ({ signs }) => signs.length === 0)),
    ],
    [],
    ['sign (articles, of 100, places)'],
    ...allSigns.map(({ name }) => [name, ...columns.map(({ specimens }) => seen(specimens, name))]),
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

function share(specimens: Specimen[], test: (specimen: Specimen) => boolean): string {
  const count = specimens.filter(test).length;
  return `${count}${inHundred(count, specimens.length).padStart(7)}       `;
}

function seen(specimens: Specimen[], name: string): string {
  const counts = specimens.map(({ signs }) => signs.filter(({ sign }) => sign === name).length);
  const count = counts.filter((number) => number > 0).length;
  return `${count}${inHundred(count, specimens.length).padStart(7)}${`${sum(counts)}`.padStart(7)}`;
}

function inHundred(count: number, all: number): string {
  return all === 0 ? '–' : ((100 * count) / all).toFixed(1);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
