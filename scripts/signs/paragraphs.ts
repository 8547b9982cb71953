import { width } from './marks-of-writing';
import { border, paragraphsOf, prefersLowercase, type Sign, textsWhere, topOf } from './sign';

export const paragraphSigns: Sign[] = [
  {
    name: 'lead: longer than four lines',
    find: ({ lead }) => {
      const text = lead.map((block) => block.text).join('\n');
      return width(text) > 300 ? [text] : [];
    },
  },
  {
    name: 'paragraphs: only an address',
    find: (article) =>
      paragraphsOf(article).flatMap(({ isAddress, text }) => (isAddress ? [text] : [])),
  },
  onParagraphs('paragraphs: signs only', (text) => /\S/.test(text) && !/[\p{L}\p{N}]/u.test(text)),
  onParagraphs('paragraphs: begin with a closing sign', (text) => /^[,.;:!?)、。，]/.test(text)),
  onParagraphs('paragraphs: longer than 900', (text) => width(text) > 900),
  {
    name: 'paragraphs: begin with the own @name',
    find: (article) =>
      textsWhere(paragraphsOf(article), (text) =>
        text.toLowerCase().startsWith(`@${article.handle.toLowerCase()}`),
      ),
  },
  {
    name: 'paragraphs: the same @name opens several',
    find: (article) => {
      const names = paragraphsOf(article).flatMap(
        ({ text }) => /^[.\s]*(@\w+)/.exec(text)?.[1] ?? [],
      );
      return [...new Set(names)].filter((name) => names.filter((each) => each === name).length > 1);
    },
  },
  {
    name: 'paragraphs: a sentence goes on in the next',
    find: (article) => {
      const top = topOf(article);
      return top.flatMap(({ type, text, pieces }, index) => {
        const next = top[index + 1];
        const isWithinPost = pieces.at(-1)?.post === next?.pieces[0]?.post;
        const goesOn = next?.type === 'paragraph' && /^\p{Ll}/u.test(next.text) && !next.isAddress;
        const isOpen =
          type === 'paragraph' && text.length > 40 && /[\p{L}\p{N},]$/u.test(text.trim());
        return isWithinPost && goesOn && isOpen && !prefersLowercase(article)
          ? [border(text, next.text)]
          : [];
      });
    },
  },
  {
    name: 'hashtags: alone in the middle',
    find: (article) => {
      const blocks = topOf(article).slice(0, -1);
      return textsWhere(
        blocks.filter(({ type, isTags }) => type === 'paragraph' && !isTags),
        (text) =>
          text.trim() !== '' &&
          text
            .trim()
            .split(/\s+/)
            .every((word) => /^#./.test(word)),
      );
    },
  },
  {
    name: 'hashtags: the same one ends three paragraphs',
    find: (article) => {
      const ends = paragraphsOf(article).flatMap(
        ({ text }) => /#[\p{L}\p{N}_]+\s*$/u.exec(text)?.[0].trim() ?? [],
      );
      return [...new Set(ends)].filter((tag) => ends.filter((other) => other === tag).length > 2);
    },
  },
  onParagraphs('text: an HTML entity or markup left', (text) =>
    /&(?:amp|lt|gt|quot|#39);|\*\*\S|__\S.*\S__|^#{1,4} /m.test(text),
  ),
  {
    name: 'updates: more than three',
    find: (article) => {
      const count = topOf(article).filter(({ type }) => type === 'update').length;
      return count > 3 ? [`${count}`] : [];
    },
  },
];

function onParagraphs(name: string, test: (text: string) => boolean): Sign {
  return { name, find: (article) => textsWhere(paragraphsOf(article), test) };
}
