import type { Article, Block } from '@/core/article';
import type { Inline, Source } from '@/core/inline';
import type { Post } from '@/core/post';
import { postsOf, type Thread } from '@/core/thread/thread';

/** An article as an editor looks at it: its words, their shape, and the posts they come from. */
export type PlainArticle = {
  lang: string;
  handle: string;
  title?: PlainText;
  lead: PlainBlock[];
  body: PlainBlock[];
  /** The posts' own texts, in thread order. */
  posts: string[];
  leftOut: { because: string; text: string }[];
};

export type PlainText = { text: string; pieces: Piece[] };

/** Words from one post; `post` counts from 0, the ends are code points of its text. */
export type Piece = { text: string; post: number; from: number; to: number };

export type PlainBlock = PlainText & {
  type: Block['type'] | 'listItem';
  children: PlainBlock[];
  depth?: number;
  ordered?: boolean;
  start?: number;
  /** A sign of the author's that stands in index of the bullet. */
  sign?: string;
  isTags?: boolean;
  isTight?: boolean;
  /** Nothing but addresses. */
  isAddress?: boolean;
};

export function plainArticle(article: Article, thread: Thread): PlainArticle {
  const posts = postsOf(thread);
  const indexes = new Map(posts.map(({ id }, index) => [id as string, index]));
  const { title, lead, body, author, remainder } = article;
  return {
    lang: article.lang ?? 'und',
    handle: author.handle,
    ...(title && { title: textOf(title.children, indexes) }),
    lead: lead.map((block) => plainBlock(block, indexes)),
    body: body.map((block) => plainBlock(block, indexes)),
    posts: posts.map(({ text }) => text),
    leftOut: remainder.map((range) => ({
      because: range.because,
      text: wordsAt(posts[indexes.get(range.post) ?? -1], range),
    })),
  };
}

function wordsAt(post: Post | undefined, { from, to }: { from: number; to: number }): string {
  return Array.from(post?.text ?? '')
    .slice(from, to)
    .join('');
}

type Indexes = Map<string, number>;

function plainBlock(block: Block, indexes: Indexes): PlainBlock {
  const { type } = block;
  switch (type) {
    case 'heading': {
      const { marker, children, depth } = block;
      const leaves = marker ? [marker, gap(marker), ...children] : children;
      return { type, depth, children: [], ...textOf(leaves, indexes) };
    }
    case 'paragraph': {
      const { children, isTags = false, isTight = false } = block;
      const isAddress = !isTags && isOnlyAddresses(children);
      return { type, isTags, isTight, isAddress, children: [], ...textOf(children, indexes) };
    }
    case 'list': {
      const { ordered, start } = block;
      const items = block.children.map((item) => ({
        type: item.type,
        ...(item.sign && { sign: item.sign.value }),
        ...wrapped(item.children, indexes),
      }));
      return { type, ordered, ...(start !== undefined && { start }), ...around(items) };
    }
    case 'code':
      return { type, children: [], ...textOf([{ ...block, type: 'inlineCode' }], indexes) };
    case 'blockquote':
    case 'aside':
    case 'summary':
    case 'footnotes':
      return { type, ...wrapped(block.children, indexes) };
    default:
      return { type, text: '', pieces: [], children: [] };
  }
}

/** A numeral and its words are two leaves with a space of ours between. */
function gap({ source }: { source: Source }): Inline {
  return { type: 'text', value: ' ', source: { ...source, from: source.to } };
}

function wrapped(blocks: Block[], indexes: Indexes) {
  return around(blocks.map((block) => plainBlock(block, indexes)));
}

function around(children: PlainBlock[]) {
  return {
    children,
    text: children.map(({ text }) => text).join('\n'),
    pieces: children.flatMap(({ pieces }) => pieces),
  };
}

export function textOf(inlines: Inline[], indexes: Indexes): PlainText {
  const pieces = leavesOf(inlines).map((leaf) => ({
    text: leaf.type === 'break' ? '\n' : leaf.value,
    post: indexes.get(leaf.source.post) ?? -1,
    from: leaf.source.from,
    to: leaf.source.to,
  }));
  return { text: pieces.map(({ text }) => text).join(''), pieces };
}

type Leaf = Extract<Inline, { source: Source }>;

function leavesOf(inlines: Inline[]): Leaf[] {
  return inlines.flatMap((inline) => (inline.source ? [inline] : leavesOf(inline.children)));
}

function isOnlyAddresses(inlines: Inline[]): boolean {
  const seen = inlines.filter(
    (inline) => inline.type !== 'break' && !(inline.type === 'text' && inline.value.trim() === ''),
  );
  return seen.length > 0 && seen.every((each) => each.type === 'link' && each.kind === 'link');
}
