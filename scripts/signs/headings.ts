import {
  address,
  call,
  counterAtStart,
  leavesOpen,
  pointer,
  width,
  wordsOnly,
} from './marks-of-writing';
import { headingsOf, prefersLowercase, type Sign, textsWhere, topOf } from './sign';

export const headingSigns: Sign[] = [
  {
    name: 'headings: a single one',
    find: (article) => {
      const headings = headingsOf(article);
      return headings.length === 1 ? headings.map(({ text }) => text) : [];
    },
  },
  onHeadings('headings: end in a comma, colon or full stop', (text) =>
    /(?<!\.)[.,;:。、，：]\s*$/.test(text),
  ),
  onHeadings('headings: longer than 90 (45 wide letters)', (text) => width(text) > 90),
  onHeadings(
    'headings: only a number or sign',
    (text) => !/\p{L}/u.test(text.replace(/\b(?:step|part|day|rule|tip|lesson)\b/i, '')),
  ),
  onHeadings('headings: counter left', (text) => counterAtStart.test(`${text} x`)),
  onHeadings('headings: an address', (text) => address.test(text)),
  onHeadings(
    'headings: a pointer or banner left',
    (text) => pointer.test(text) || /🧵/u.test(text),
  ),
  onHeadings('headings: brackets or quotation marks left open', leavesOpen),
  {
    name: 'headings: nothing under it',
    find: (article) => {
      const top = topOf(article);
      return top.flatMap((block, index) => {
        const next = top[index + 1];
        const isEmpty =
          next === undefined ||
          (next.type === 'heading' && (next.depth ?? 2) <= (block.depth ?? 2));
        return block.type === 'heading' && isEmpty ? [block.text] : [];
      });
    },
  },
  {
    name: 'headings: nothing but addresses under most of them',
    find: (article) => {
      const top = topOf(article);
      const headings = top.flatMap((block, index) => (block.type === 'heading' ? [index] : []));
      const bare = headings.filter((index) => {
        const end = top.findIndex((block, at) => at > index && block.type === 'heading');
        const under = top.slice(index + 1, end < 0 ? undefined : end);
        return under.length > 0 && under.every(({ isAddress }) => isAddress === true);
      });
      return bare.length > 2 && bare.length * 2 > headings.length
        ? [`${bare.length} of ${headings.length}`]
        : [];
    },
  },
  onHeadings(
    'headings: a closing word or a call',
    (text) =>
      call.test(text) ||
      /^\W*(?:finally|lastly|in conclusion|that['’]s (?:a wrap|it|all)|the end|if you (?:liked|enjoyed|found)|thanks?|thank you|gracias|fin|끝|以上)\b.{0,30}$|^\W*(?:끝|以上|終わり)\W*$/iu.test(
        text,
      ),
  ),
  {
    name: 'headings: repeats the title',
    find: (article) => {
      const title = wordsOnly(article.title?.text ?? '');
      return textsWhere(headingsOf(article), (text) => title !== '' && wordsOnly(text) === title);
    },
  },
  {
    name: 'headings: the sentence goes on under it',
    find: (article) => {
      const top = topOf(article);
      return top.flatMap(({ type, text }, index) => {
        const next = top[index + 1];
        const goesOn =
          type === 'heading' && next?.type === 'paragraph' && /^[\p{Ll},;)]/u.test(next.text);
        return goesOn && !prefersLowercase(article) ? [`${text} ‖ ${next.text.slice(0, 40)}`] : [];
      });
    },
  },
];

function onHeadings(name: string, test: (text: string) => boolean): Sign {
  return { name, find: (article) => textsWhere(headingsOf(article), test) };
}
