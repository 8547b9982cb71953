import { bullet, ended, width } from './marks-of-writing';
import { everyBlock, paragraphsOf, type Sign, topOf } from './sign';

const meaningful = /[🟢🟡🔴🟠🔵🟣✅❌⚠❗❓👍👎⭕🆗🚫]|[\u{1F1E6}-\u{1F1FF}]{2}/u;

export const listSigns: Sign[] = [
  {
    name: 'lists: a single item',
    find: (article) =>
      everyBlock(article).flatMap(({ type, children, text }) =>
        type === 'list' && children.length === 1 ? [text] : [],
      ),
  },
  {
    name: 'lists: bullets inside a paragraph',
    find: (article) =>
      paragraphsOf(article).flatMap(({ text }) => {
        const marked = text.split('\n').filter((line) => bullet.test(line));
        return marked.length > 1 || (text.match(/ [•▪●·] /g)?.length ?? 0) > 2 ? [text] : [];
      }),
  },
  {
    name: 'lists: a paragraph begins with a bullet',
    find: (article) =>
      paragraphsOf(article).flatMap(({ text }) => {
        const lines = text.split('\n');
        const marked = lines.filter((line) => bullet.test(line));
        return marked.length === 1 && bullet.test(lines[0] ?? '') ? [text] : [];
      }),
  },
  {
    name: 'lists: numbered lines inside a paragraph',
    find: (article) =>
      paragraphsOf(article).flatMap(({ text }) =>
        text.split('\n').filter((line) => /^\s*\(?\d{1,2}[.)]\s*\D/.test(line)).length > 1
          ? [text]
          : [],
      ),
  },
  {
    name: 'lists: a sign with a meaning left out',
    find: ({ leftOut }) => {
      const signs = leftOut
        .filter(({ because, text }) => because === 'list marker' && meaningful.test(text))
        .map(({ text }) => text.trim());
      return new Set(signs).size > 1 ? [signs.join(' ')] : [];
    },
  },
  {
    name: 'lists: an item longer than 600',
    find: (article) =>
      everyBlock(article).flatMap(({ type, text }) =>
        type === 'listItem' && width(text) > 600 ? [text] : [],
      ),
  },
  {
    name: 'lists: announced by a colon, but short paragraphs follow',
    find: (article) => {
      const top = topOf(article);
      return top.flatMap(({ type, text }, index) => {
        const next = top.slice(index + 1, index + 4);
        const areShort = next.every(
          (block) => block.type === 'paragraph' && !block.isAddress && width(block.text) < 60,
        );
        const isOpen = type === 'paragraph' && /[:：]\s*(?:[👇⬇]\uFE0F?)?\s*$/u.test(text);
        const isList =
          areShort && next.length === 3 && next.every(({ text: words }) => !ended.test(words));
        return isOpen && isList
          ? [`${text.slice(-40)} ‖ ${next.map((each) => each.text).join(' | ')}`]
          : [];
      });
    },
  },
  {
    name: 'lists: verse or speech set as items',
    find: (article) =>
      topOf(article).flatMap(({ type, ordered, text, children }) => {
        const isUnmarked = !article.leftOut.some(({ because }) => because === 'list marker');
        const commas = children.filter((item) => /[,，、]$/.test(item.text)).length;
        return type === 'list' && !ordered && isUnmarked && commas * 2 >= children.length
          ? [text]
          : [];
      }),
  },
  {
    name: 'lists: an announcing line as an item',
    find: (article) =>
      everyBlock(article).flatMap(({ type, children }) => {
        const last = children.at(-1);
        return type === 'list' && last?.children.length === 1 && /[:：]$/.test(last.text.trim())
          ? [last.text]
          : [];
      }),
  },
];
