import type { Article, Block, Inline, Remainder, Source } from '@/core/article';
import { type CodePoints, codePointsOf } from '@/core/compose/draft/code-point-offsets';
import { sourcesOf } from '@/core/compose/finish/remainder';
import type { Post, PostId } from '@/core/post';
import { postsOf, type Thread } from '@/core/thread/thread';

/**
 * The guarantee, for tests: each character of each post stands in the article once, or in its
 * remainder with a reason that its looks bear out; and a leaf says what its source says. Returns
 * what is wrong, in words; nothing when all is well.
 */
export function checkFidelity(article: Article, thread: Thread): string[] {
  const posts: Written = new Map(
    postsOf(thread).map((post) => [post.id, { post, points: codePointsOf(post.text) }]),
  );
  return [
    ...wrongValues(article, posts),
    ...wrongCover(article, posts),
    ...wrongReasons(article.remainder, posts),
    ...repeatedIds(article),
  ];
}

/** What was posted, by id; counted once, as every leaf asks. */
type Written = Map<PostId, { post: Post; points: CodePoints }>;

function wrongValues(article: Article, posts: Written): string[] {
  const wrong: string[] = [];
  const check = (source: Source, value: string, isMapped: boolean) => {
    const written = textAt(posts, source);
    if (written === undefined) {
      wrong.push(`A leaf comes from the post ${source.post}, which is not in the thread.`);
      return;
    }
    if (isMapped) return;
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

function wrongCover(article: Article, posts: Written): string[] {
  const wrong: string[] = [];
  const covered = new Map<PostId, Source[]>([...posts.keys()].map((id) => [id, []]));
  for (const source of [...sourcesOf(article), ...article.remainder]) {
    covered.get(source.post)?.push(source);
  }
  for (const [id, sources] of covered) {
    const length = posts.get(id)?.points.length ?? 0;
    let at = 0;
    const sorted = sources.toSorted((one, other) => one.from - other.from || one.to - other.to);
    for (const { from, to } of [...sorted, { from: length, to: length }]) {
      const between = { post: id, from: Math.min(at, from), to: Math.max(at, from) };
      if (from > at) wrong.push(`"${textAt(posts, between)}" of ${id} is lost.`);
      if (from < at && to > from) wrong.push(`"${textAt(posts, between)}" of ${id} stands twice.`);
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

function wrongReasons(remainder: Remainder[], posts: Written): string[] {
  return remainder.flatMap(({ because, ...source }) => {
    const written = textAt(posts, source) ?? '';
    const isMarkup = because === 'markup' && posts.get(source.post)?.post.longForm === undefined;
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

/** Undefined where there is no such post. */
function textAt(posts: Written, { post, from, to }: Source): string | undefined {
  const written = posts.get(post);
  return written?.post.text.slice(written.points.toUtf16(from), written.points.toUtf16(to));
}
