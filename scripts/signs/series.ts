import { counterAtStart, numberOf } from './marks-of-writing';
import type { PlainArticle, PlainBlock } from './plain-article';
import { headingsOf, type Sign, topOf } from './sign';

export const seriesSigns: Sign[] = [
  {
    name: 'series: one series in two looks',
    find: (article) => {
      const looks = Object.entries(numbersByLook(article)).filter(([, all]) => all.length > 0);
      return pairsOf(looks).flatMap(([[one, first], [other, second]]) =>
        isOneRun(first, second) ? [`${one} ${first.join()}, ${other} ${second.join()}`] : [],
      );
    },
  },
  {
    name: 'series: numbered paragraphs, neither list nor headings',
    find: (article) => {
      const { paragraph } = numbersByLook(article);
      const rises = paragraph.some((number, index) => paragraph[index - 1] === number - 1);
      return rises ? [paragraph.join()] : [];
    },
  },
  {
    name: 'series: a list broken in two',
    find: (article) => {
      const lists = topOf(article).filter(({ type, ordered }) => type === 'list' && ordered);
      return lists.flatMap((list, index) => {
        const before = lists[index - 1];
        if (before === undefined) return [];
        const next = (before.start ?? 1) + before.children.length;
        return next > 1 && list.start === next ? [`… ${next - 1}, then ${next} …`] : [];
      });
    },
  },
  {
    name: 'series: numbered headings of two depths',
    find: (article) => {
      const numbered = headingsOf(article).filter(({ text }) => numberOf(text) !== undefined);
      const rises = numbered.some(({ text, depth }, index) => {
        const earlier = numbered.slice(0, index);
        const isOneLess = (other: PlainBlock | undefined) =>
          other !== undefined && numberOf(other.text) === (numberOf(text) ?? 0) - 1;
        const follows = earlier.some((other) => other.depth === depth && isOneLess(other));
        return isOneLess(earlier.at(-1)) && !follows;
      });
      return rises ? [numbered.map(({ text }) => text.slice(0, 20)).join(' | ')] : [];
    },
  },
  {
    name: 'series: begins beyond one',
    find: (article) => {
      const top = topOf(article);
      const all = Object.values(numbersByLook(article)).flat();
      return top.flatMap(({ type, ordered, start = 1, text, children }) =>
        type === 'list' && ordered && children.length > 1 && start > 1 && !all.includes(start - 1)
          ? [`${start} ${text}`]
          : [],
      );
    },
  },
];

function numbersByLook(article: PlainArticle) {
  const looks = { heading: [] as number[], paragraph: [] as number[], item: [] as number[] };
  for (const { type, text, ordered, start = 1, children } of topOf(article)) {
    const number = numberOf(text);
    if (type === 'list' && ordered) looks.item.push(...children.map((_, index) => start + index));
    else if (number === undefined || counterAtStart.test(text)) continue;
    else if (type === 'heading' || type === 'paragraph') looks[type].push(number);
  }
  return looks;
}

/** Together they count without a hole, and neither has what the other has. */
function isOneRun(first: number[], second: number[]): boolean {
  const all = [...new Set([...first, ...second])].sort((one, other) => one - other);
  const isApart = all.length === new Set(first).size + new Set(second).size;
  return (
    isApart && all.length > 2 && all.every((number, index) => number === (all[0] ?? 0) + index)
  );
}

function pairsOf<T>(all: T[]): [T, T][] {
  return all.flatMap((one, index) => all.slice(index + 1).map((other): [T, T] => [one, other]));
}
