import {
  address,
  counterAtEnd,
  counterAtStart,
  leavesOpen,
  pointer,
  width,
  wordsOnly,
} from './marks-of-writing';
import { type Sign, topOf } from './sign';

export const titleSigns: Sign[] = [
  onTitle('title: ends in a colon, comma or dash', (title) => /[:：,，、;؛–—-]$/.test(title)),
  onTitle('title: ends in a full stop', (title) =>
    /(?<![.\s][A-Z]|\.|\b(?:etc|vs|Inc|Jr|No))[.。．]$/.test(title),
  ),
  {
    name: 'title: cut within a sentence',
    find: ({ title, posts }) => {
      const end = title?.pieces.at(-1);
      if (title === undefined || end === undefined) return [];
      const rest = Array.from(posts[end.post] ?? '')
        .slice(end.to)
        .join('');
      const isWhole =
        /^\s*(?:$|\n)|^[\s"”’'»)\]）」』】]*[.!?…。！？:：]|^\s*[\p{Extended_Pictographic}#(]|^\s*(?:→\s*)?(?:[\w-]+\.)+\w+\//u.test(
          rest,
        );
      const isEnded = /[.!?…。！？؟।\p{Extended_Pictographic}]["”’'»)\]）」』】]*$/u.test(
        title.text.trim(),
      );
      return isWhole || isEnded ? [] : [`${title.text} ‖ ${rest.slice(0, 40)}`];
    },
  },
  {
    name: 'title: stands in the text as well',
    find: (article) => {
      const title = wordsOnly(article.title?.text ?? '');
      const first = topOf(article).find(({ text }) => text.trim() !== '');
      const isRepeated = title !== '' && wordsOnly(first?.text ?? '').startsWith(title);
      return isRepeated ? [article.title?.text ?? ''] : [];
    },
  },
  onTitle('title: brackets or quotation marks left open', leavesOpen),
  onTitle(
    'title: counter or banner left',
    (title) =>
      counterAtStart.test(`${title} x`) ||
      counterAtEnd.test(title) ||
      pointer.test(title) ||
      /🧵|\b(?:a|the|mini|short|long) thread\b\W*$|^\W*thread\b|\bhilo\W*$|타래|스레드/iu.test(
        title,
      ),
  ),
  onTitle(
    'title: has an address or a name',
    (title) => address.test(title) || /^@|\(@/.test(title),
  ),
  onTitle('title: begins in a small letter or with a sign', (title) =>
    /^(?:(?![a-z]{1,2}[A-Z])\p{Ll}|[#.,)\-–—•*>])/u.test(title),
  ),
  onTitle('title: longer than 90 (45 wide letters)', (title) => width(title) > 90),
  onTitle('title: begins with a connecting word', (title) =>
    /^(?:and|but|so|also|because|then|or|which|anyway|y|pero|e|mas|et|mais|maar|en|und|aber)\b|^(?:그리고|그런데|하지만|그래서|근데|でも|そして|但是|而且|所以)/i.test(
      title,
    ),
  ),
  onTitle(
    'title: says nothing',
    (title) =>
      /^(?:ok(?:ay)?|hear me out|hi|hello|hey|good (?:morning|evening)|thread|some thoughts|a few thoughts|here (?:is|are) (?:a|the|my|some)|here['’]s|this is|these are|let['’]s (?:go|dive)|hola|buenos d[ií]as|안녕하세요|こんにちは|大家好|ok,? so)\b/i.test(
        title,
      ) || /^(?:안녕하세요|こんにちは|大家好)/.test(title),
  ),
  onTitle(
    'title: a single word',
    (title) => width(title) < 8 || !/\s|[\u3040-\u9FFF]/.test(title.trim()),
  ),
  onTitle('title: ends in a small word', (title) =>
    /\s(?:the|a|an|of|to|and|or|for|with|in|on|but|de|la|el|y|que|van|het|een|und|der|die|et|le|les)$/i.test(
      title,
    ),
  ),
  {
    name: 'title: none, though a line stands by itself',
    find: ({ title, posts }) => {
      if (title !== undefined || posts.length < 3) return [];
      const [line = '', next, ...rest] = (posts[0] ?? '').split('\n');
      const isAlone = next?.trim() === '' && rest.join('').trim() !== '';
      const isLike =
        width(line) >= 12 && width(line) <= 90 && !/[.。,，、;]\s*$|\d\/\d|#/.test(line);
      return isAlone && isLike ? [line] : [];
    },
  },
];

function onTitle(name: string, test: (title: string) => boolean): Sign {
  return {
    name,
    find: ({ title }) => (title !== undefined && test(title.text.trim()) ? [title.text] : []),
  };
}
