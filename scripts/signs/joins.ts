import { address, counterAtEnd } from './marks-of-writing';
import type { PlainArticle } from './plain-article';
import { border, everyBlock, prefersLowercase, type Sign } from './sign';

/** Inside a paragraph, where one post's words are followed by the next one's. */
export const joinSigns: Sign[] = [
  atJoins('joins: after a counter', (before) => counterAtEnd.test(before)),
  atJoins(
    'joins: after an address',
    (before) =>
      address.test(before.split(/\s/).at(-1) ?? '') || /\.(?:com|org|io|net)$/.test(before),
  ),
  atJoins('joins: before a name', (_, after) => after.startsWith('@')),
  atJoins('joins: before a number or bullet', (_, after) =>
    /^(?:\(?\d{1,2}[.)]\s|[-•▪●*]\s)/.test(after),
  ),
  atJoins(
    'joins: before a capital',
    (before, after) =>
      /^\p{Lu}/u.test(after) && !/^I\b/.test(after) && !/[,،;:–—(«“]$/.test(before),
  ),
  atJoins(
    'joins: two whole thoughts of one who writes small',
    (before, after, article) =>
      prefersLowercase(article) && /[\p{L}\p{N}]$/u.test(before) && /^\p{Ll}/u.test(after),
  ),
];

type Test = (before: string, after: string, article: PlainArticle) => boolean;

function atJoins(name: string, test: Test): Sign {
  return {
    name,
    find: (article) =>
      everyBlock(article)
        .filter(({ type }) => type === 'paragraph')
        .flatMap(({ pieces }) =>
          pieces.flatMap(({ post }, index) => {
            const last = pieces[index - 1];
            if (last === undefined || last.post === post) return [];
            const before = wordsOf(pieces.slice(0, index)).trimEnd();
            const after = wordsOf(pieces.slice(index)).trimStart();
            return test(before, after, article) ? [border(before, after)] : [];
          }),
        ),
  };
}

function wordsOf(pieces: { text: string }[]): string {
  return pieces.map(({ text }) => text).join('');
}
