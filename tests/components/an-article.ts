import type { Article, Block, Direction, Heading, List, Paragraph } from '@/core/article';
import type { Inline, Source, Text } from '@/core/inline';
import type { Author, Post, PostId, UserId } from '@/core/post';
import { postOfBlock } from '@/core/post-of-block';
import type { Thread } from '@/core/thread/thread';
import { toWebUrl, type WebUrl } from '@/core/web-url';

/** Small hands for writing articles in tests; offsets are made up, but every id is unique. */
export function anArticleMaker(lang: string, direction: Direction = 'ltr', firstPost = 101) {
  let post = firstPost;
  let offset = 0;

  const source = (value: string): Source => {
    const from = offset;
    offset += Array.from(value).length;
    return { post: `${post}` as PostId, from, to: offset };
  };
  const text = (value: string): Text => ({ type: 'text', value, source: source(value) });
  const base = () => ({ id: `${post}:${offset}`, lang, direction });
  const inlines = (parts: (string | Inline)[]): Inline[] =>
    parts.map((part) => (typeof part === 'string' ? text(part) : part));

  return {
    base,
    text,
    nextPost: () => {
      post += 1;
      offset = 0;
    },
    inNextPost: <Made>(make: () => Made): Made => {
      post += 1;
      offset = 0;
      return make();
    },
    postId: () => `${post}` as PostId,
    strong: (value: string): Inline => ({ type: 'strong', children: [text(value)] }),
    emphasis: (value: string): Inline => ({ type: 'emphasis', children: [text(value)] }),
    link: (
      value: string,
      address: string,
      kind: 'link' | 'mention' | 'hashtag' = 'link',
    ): Inline => ({
      type: 'link',
      url: url(address),
      kind,
      children: [text(value)],
    }),
    heading: (value: string, marker?: string, depth: 2 | 3 = 2): Heading => ({
      ...base(),
      type: 'heading',
      depth,
      ...(marker !== undefined && { marker: text(marker) }),
      children: [text(value)],
    }),
    paragraph: (...parts: (string | Inline)[]): Paragraph => ({
      ...base(),
      type: 'paragraph',
      children: inlines(parts),
    }),
    list: (ordered: boolean, ...items: (string | Inline)[][]): List => ({
      ...base(),
      type: 'list',
      ordered,
      children: items.map((parts) => {
        const own = base();
        return {
          ...own,
          type: 'listItem',
          children: [{ ...own, id: `${own.id}.`, type: 'paragraph', children: inlines(parts) }],
        };
      }),
    }),
  };
}

export const anAuthor: Author = {
  id: '7' as UserId,
  handle: 'mira_writes',
  name: 'Mira Holm',
  url: url('https://x.com/mira_writes'),
};

export function anArticle(parts: Partial<Article> & { body: Block[] }): Article {
  return {
    author: anAuthor,
    publishedAt: Date.UTC(2026, 0, 2, 9),
    updatedAt: Date.UTC(2026, 0, 2, 10),
    url: url('https://x.com/mira_writes/status/101'),
    postUrls: urlsOf([...(parts.lead ?? []), ...parts.body]),
    focal: '101' as PostId,
    direction: 'ltr',
    lead: [],
    outline: outlineOf(parts.body),
    postCount: 25,
    remainder: [],
    steps: [],
    ...parts,
  };
}

function urlsOf(blocks: Block[]): Article['postUrls'] {
  const ids = blocks.map(({ id }) => postOfBlock(id));
  return Object.fromEntries(ids.map((id) => [id, url(`https://x.com/mira_writes/status/${id}`)]));
}

function outlineOf(body: Block[]): Article['outline'] {
  return body
    .filter((block) => block.type === 'heading')
    .map(({ id, depth, children }) => ({
      id,
      depth,
      text: children.map((child) => (child.type === 'text' ? child.value : '')).join(''),
    }));
}

export function aPost(parts: Partial<Omit<Post, 'id'>> & { id: string; text: string }): Post {
  const { id, ...rest } = parts;
  return {
    type: 'post',
    url: url(`https://x.com/mira_writes/status/${id}`),
    conversation: '101' as PostId,
    author: anAuthor,
    createdAt: Date.UTC(2026, 0, 2, 9),
    spans: [],
    media: [],
    replyCount: 0,
    isSensitive: false,
    readFrom: 'network',
    isCutShort: false,
    ...rest,
    id: id as PostId,
  };
}

export function aThread(count: number, parts: Partial<Thread> = {}): Thread {
  return {
    author: anAuthor,
    focal: '101' as PostId,
    parts: Array.from({ length: count }, (_, index) =>
      aPost({
        id: `${101 + index}`,
        text: `Words of post number ${index + 1}, as they were written.`,
      }),
    ),
    url: url('https://x.com/mira_writes/status/101'),
    asides: [],
    discussion: [],
    completeness: { type: 'whole', because: 'own numbering' },
    ...parts,
  };
}

export function url(address: string): WebUrl {
  const web = toWebUrl(address);
  if (web === undefined) throw new Error(`Not a web address: ${address}`);
  return web;
}
