import { call, width } from './marks-of-writing';
import type { PlainArticle } from './plain-article';
import { deep, everyBlock, paragraphsOf, type Sign, topOf } from './sign';

export const callSigns: Sign[] = [
  { name: 'calls: left at the end', find: (article) => callsWhere(article, true) },
  { name: 'calls: left in the middle', find: (article) => callsWhere(article, false) },
  {
    name: 'calls: more than 30 % of the text folded',
    find: (article) => {
      const folded = lengthOf(asidesOf(article));
      const all = lengthOf(topOf(article));
      return folded > all * 0.3 ? [`${Math.round((100 * folded) / all)} %`] : [];
    },
  },
  {
    name: 'calls: a picture, heading or quoted post folded',
    find: (article) =>
      asidesOf(article)
        .filter(({ children }) => deep(children).some(({ type }) => hidden.has(type)))
        .map(({ text }) => text),
  },
  {
    name: 'calls: words that ask for nothing folded',
    find: (article) =>
      asidesOf(article)
        .filter(({ text }) => width(text) > 200 && !call.test(text))
        .map(({ text }) => text),
  },
];

const hidden = new Set(['figure', 'quotedPost', 'heading', 'code', 'poll']);

function asidesOf(article: PlainArticle) {
  return everyBlock(article).filter(({ type }) => type === 'aside');
}

/** Short paragraphs that ask for something and stand in the text: of its last two posts, or before. */
function callsWhere(article: PlainArticle, isAtEnd: boolean): string[] {
  const folded = new Set(deep(asidesOf(article)));
  const end = article.posts.length - 2;
  return paragraphsOf(article)
    .filter((block) => !folded.has(block) && width(block.text) < 320 && call.test(block.text))
    .filter(({ pieces }) => (pieces[0]?.post ?? 0) >= end === isAtEnd)
    .map(({ text }) => text);
}

function lengthOf(blocks: { text: string }[]): number {
  return blocks.reduce((sum, { text }) => sum + width(text), 0);
}
