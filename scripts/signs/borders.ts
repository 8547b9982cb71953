import { ended, isFull, leavesOpen } from './marks-of-writing';
import type { PlainArticle, PlainBlock } from './plain-article';
import { border, prefersLowercase, type Sign, topOf } from './sign';

/** Two paragraphs with a post's border between them, where a sentence seems to run over it. */
export const borderSigns: Sign[] = [
  atBorders(
    'borders: dots on both sides',
    (before, after) => /(?:…|\.{2,})$/.test(before) && /^(?:…|\.{2,})/.test(after),
  ),
  atBorders(
    'borders: dashes on both sides',
    (before, after) => /[-–—]$/.test(before) && /^[-–—]\s?\p{L}/u.test(after),
  ),
  atBorders(
    'borders: brackets or quotation marks open over two paragraphs',
    (before, after) => leavesOpen(before) && /[)\]）」』”»]/.test(after),
  ),
  atBorders(
    'borders: a sentence broken, a small letter follows',
    (before, after, article) =>
      !ended.test(before) &&
      /^\p{Ll}/u.test(after) &&
      !isEastAsian(article) &&
      !prefersLowercase(article),
  ),
  atBorders('borders: a sentence broken after a comma', (before) => /[,，、]$/.test(before)),
  atBorders('borders: a sentence broken after a word that leads on', (before, _, { lang }) =>
    (leadsOn[lang.slice(0, 2)] ?? leadsOn.en ?? /$^/).test(before),
  ),
  atBorders(
    'borders: a word cut at the length limit',
    (before, after, article, post) =>
      isEastAsian(article) &&
      isFull(article.posts[post] ?? '') &&
      /[\p{L}\p{N}]$/u.test(before) &&
      /^[\p{L}\p{N}]/u.test(after) &&
      !/(?:다|요|음|함|임|됨|듯|네|죠|까|지|です|ます|た|だ|る|い)$/.test(before),
  ),
];

const leadsOn: Record<string, RegExp> = {
  en: /(?<=[\p{L}’'] )(?:the|a|an|of|to|and|or|for|with|because|but|de|la|que|van|het|een|und|der|die|el|los|y)$/u,
  ko: /(?:은|(?<!하|있|없|되|지만|텐|인)는|을|를|의|에|와|과|며|라는|다는|으로|부터|까지|하여|하는|되는|않은|위한|대한)$/,
  ja: /[はがをにでとのもへ、や]$/,
  zh: /[的和与與而在把被是]$/,
};

type Test = (before: string, after: string, article: PlainArticle, post: number) => boolean;

function atBorders(name: string, test: Test): Sign {
  return {
    name,
    find: (article) => {
      const top = topOf(article);
      return top.flatMap((block, index) => {
        const next = top[index + 1];
        const post = block.pieces.at(-1)?.post ?? -1;
        if (next === undefined || !isBorder(block, next)) return [];
        const [before, after] = [block.text.trim(), next.text.trim()];
        return test(before, after, article, post) ? [border(before, after)] : [];
      });
    },
  };
}

function isBorder(block: PlainBlock, next: PlainBlock): boolean {
  const areWords = [block, next].every(
    ({ type, isTags, isAddress, text }) =>
      type === 'paragraph' && !isTags && !isAddress && text.trim() !== '',
  );
  if (!areWords || /\w\.\w{2,}\/\S*$/.test(block.text.trim())) return false;
  return (next.pieces[0]?.post ?? 0) > (block.pieces.at(-1)?.post ?? 0);
}

function isEastAsian({ lang }: PlainArticle): boolean {
  return /^(?:ja|zh|ko)/.test(lang);
}
