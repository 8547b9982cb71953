import type { PlainArticle, PlainBlock } from './plain-article';

/**
 * A sign of a fault in an article, with the words where it shows. It proves nothing: it says where
 * an editor should look. Signs know none of the composer's rules and word lists, or they would
 * be blind where it is.
 */
export type Sign = { name: string; find: (article: PlainArticle) => string[] };

/** The article's blocks in order, without what is inside them. */
export function topOf({ lead, body }: PlainArticle): PlainBlock[] {
  return [...lead, ...body];
}

/** Every block, those inside others as well. */
export function everyBlock(article: PlainArticle): PlainBlock[] {
  return deep(topOf(article));
}

export function deep(blocks: PlainBlock[]): PlainBlock[] {
  return blocks.flatMap((block) => [block, ...deep(block.children)]);
}

/** Paragraphs of words: not the hashtags gathered at the end. */
export function paragraphsOf(article: PlainArticle): PlainBlock[] {
  return everyBlock(article).filter(({ type, isTags }) => type === 'paragraph' && !isTags);
}

export function headingsOf(article: PlainArticle): PlainBlock[] {
  return topOf(article).filter(({ type }) => type === 'heading');
}

/** The texts of those blocks that pass. */
export function textsWhere(blocks: PlainBlock[], test: (text: string) => boolean): string[] {
  return blocks.map(({ text }) => text).filter(test);
}

/** How a border between two stretches of words is shown. */
export function border(before: string, after: string): string {
  return `${before.trimEnd().slice(-45)} ‖ ${after.trimStart().slice(0, 45)}`;
}

export function lastOf(text: string): string {
  return text.slice(-80);
}

/** Most of the author's posts begin small: a small letter says nothing then. */
export function prefersLowercase({ posts }: PlainArticle): boolean {
  const small = posts.filter((text) => /^\W*\p{Ll}/u.test(text)).length;
  return small * 2 > posts.length;
}
