import type { PlainArticle, PlainBlock } from '@/scripts/signs/plain-article';

/** An article in a few words: what is not said of it is what most articles have. */
export function anArticle(
  changes: Partial<PlainArticle> & { blocks?: PlainBlock[] },
): PlainArticle {
  const { blocks = [], ...others } = changes;
  const body = blocks.map((block, post) => ({ ...block, pieces: [pieceOf(block.text, post)] }));
  const posts = body.map(({ text }) => text);
  return { lang: 'en', handle: 'ada_writes', lead: [], body, posts, leftOut: [], ...others };
}

/** With the first post that the title was taken from. */
export function titled(title: string, post = `${title}\n\nThe first words.`): PlainArticle {
  const from = post.indexOf(title);
  const pieces = [{ text: title, post: 0, from, to: from + Array.from(title).length }];
  return anArticle({ title: { text: title, pieces }, posts: [post] });
}

export function p(text: string, changes: Partial<PlainBlock> = {}): PlainBlock {
  return { type: 'paragraph', text, pieces: [], children: [], ...changes };
}

export function h(text: string, depth = 2): PlainBlock {
  return { ...p(text), type: 'heading', depth };
}

export function list(items: string[], changes: Partial<PlainBlock> = {}): PlainBlock {
  const children = items.map((text) => ({
    ...p(text),
    type: 'listItem' as const,
    children: [p(text)],
  }));
  return { ...p(items.join('\n')), type: 'list', ordered: false, children, ...changes };
}

export function numbered(items: string[], start = 1): PlainBlock {
  return list(items, { ordered: true, start });
}

export function aside(...children: PlainBlock[]): PlainBlock {
  return { ...p(children.map(({ text }) => text).join('\n')), type: 'aside', children };
}

export function block(type: PlainBlock['type']): PlainBlock {
  return { ...p(''), type };
}

/** One paragraph of several posts' words. */
export function joined(...texts: string[]): PlainArticle {
  const pieces = texts.map((text, post) => pieceOf(text, post));
  return anArticle({ body: [p(texts.join(' '), { pieces })], posts: texts });
}

function pieceOf(text: string, post: number) {
  return { text, post, from: 0, to: Array.from(text).length };
}
