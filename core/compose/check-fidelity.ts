import type { Article, Block, Inline, Remainder, Source } from '@/core/article';
import type { Post } from '@/core/post';
import { postsOf, type Thread } from '@/core/thread';
import { codePointsOf } from './code-points';
import { sourcesOf } from './remainder';

/**
 * The guarantee, for tests: each character of each post stands in the article once, or in its
 * remainder with a reason that its looks bear out; and a leaf says what its source says. Returns
 * what is wrong, in words; nothing when all is well.
 */
export function checkFidelity(article: Article, thread: Thread): string[] {
  const posts = new Map(postsOf(thread).map((post) => [post.id, post]));
  return [
    ...wrongValues(article, posts),
    ...wrongCover(article, posts),
    ...wrongReasons(article.remainder, posts),
    ...repeatedIds(article),
  ];
}

function wrongValues(article: Article, posts: Map<string, Post>): string[] {
  const wrong: string[] = [];
  const check = (source: Source, value: string, isMapped: boolean) => {
    const post = posts.get(source.post);
    if (post === undefined) {
      wrong.push(`A leaf comes from the post ${source.post}, which is not in the thread.`);
      return;
    }
    if (isMapped) return;
    const written = textAt(post, source);
    if (written !== value) wrong.push(`"${value}" is written "${written}" in ${source.post}.`);
  };
  eachLeaf(article, check);
  return wrong;
}

type VisitLeaf = (source: Source, value: string, isMapped: boolean) => void;

function eachLeaf({ title, lead, body }: Article, visit: VisitLeaf): void {
  const inlines = (list: Inline[]) => {
    for (const inline of list) {
      if (inline.type === 'text' || inline.type === 'inlineCode') {
        visit(inline.source, inline.value, inline.isMapped === true);
      } else if (inline.source === undefined) inlines(inline.children);
    }
  };
  const blocks = (list: Block[]) => {
    for (const block of list) {
      if (block.type === 'heading') {
        if (block.marker) inlines([block.marker]);
        inlines(block.children);
      } else if (block.type === 'paragraph') inlines(block.children);
      else if (block.type === 'code') visit(block.source, block.value, false);
      else if (block.type === 'table') {
        for (const { children } of block.children)
          for (const cell of children) inlines(cell.children);
      } else if (block.type === 'list') {
        for (const { sign, children } of block.children) {
          if (sign) inlines([sign]);
          blocks(children);
        }
      } else if ('children' in block && block.type !== 'quotedPost') blocks(block.children);
      if (block.type === 'figure' && block.caption) inlines(block.caption);
      if (block.type === 'blockquote' && block.attribution) inlines(block.attribution);
    }
  };
  if (title) inlines(title.children);
  blocks(lead);
  blocks(body);
}

function wrongCover(article: Article, posts: Map<string, Post>): string[] {
  const wrong: string[] = [];
  const covered = new Map<string, Source[]>([...posts.keys()].map((id) => [id, []]));
  for (const source of [...sourcesOf(article), ...article.remainder]) {
    covered.get(source.post)?.push(source);
  }
  for (const [id, sources] of covered) {
    const post = posts.get(id);
    if (post === undefined) continue;
    const { length } = codePointsOf(post.text);
    let at = 0;
    const sorted = sources.toSorted((one, other) => one.from - other.from || one.to - other.to);
    for (const { from, to } of [...sorted, { from: length, to: length }]) {
      const between = { from: Math.min(at, from), to: Math.max(at, from) };
      if (from > at) wrong.push(`"${textAt(post, between)}" of ${id} is lost.`);
      if (from < at && to > from) wrong.push(`"${textAt(post, between)}" of ${id} stands twice.`);
      at = Math.max(at, to);
    }
  }
  return wrong;
}

/** How what is left out for a reason must look. */
const looks: Partial<Record<Remainder['because'], RegExp>> = {
  space: /^[\s\u200B\u2060\uFEFF]+$/,
  counter: /^[^\n]{0,24}$/,
  banner: /^[^\n]{0,60}$/,
  'list marker': /^[^\n]{0,8}$/,
  'heading mark': /^[^\p{L}\p{N}]+$/u,
  'ellipsis of a join': /^[….\s]+$/,
  'code fence': /^(?:```|~~~)[\w+#-]*$/,
  'quote mark': /^[^\p{L}\p{N}]+$/u,
  moved: /^[#＃]/,
};

function wrongReasons(remainder: Remainder[], posts: Map<string, Post>): string[] {
  return remainder.flatMap(({ because, ...source }) => {
    const post = posts.get(source.post);
    const written = post === undefined ? '' : textAt(post, source);
    const isMarkup = because === 'markup' && post?.longForm === undefined;
    if (isMarkup || looks[because]?.test(written) === false) {
      return [`"${written}" of ${source.post} is left out as ${because}.`];
    }
    return [];
  });
}

function repeatedIds({ lead, body }: Article): string[] {
  const seen = new Set<string>();
  const wrong: string[] = [];
  const visit = (blocks: Block[]) => {
    for (const block of blocks) {
      if (seen.has(block.id)) wrong.push(`Two blocks are called ${block.id}.`);
      seen.add(block.id);
      if (block.type === 'list') for (const item of block.children) visit(item.children);
      else if ('children' in block && block.type !== 'quotedPost' && block.type !== 'heading') {
        if (block.type !== 'paragraph' && block.type !== 'table') visit(block.children);
      }
    }
  };
  visit(lead);
  visit(body);
  return wrong;
}

function textAt(post: Post, { from, to }: { from: number; to: number }): string {
  const { toUtf16 } = codePointsOf(post.text);
  return post.text.slice(toUtf16(from), toUtf16(to));
}
