import type { Article, Block, Code, Remainder } from '@/core/article';
import { type CodePoints, codePointsOf } from '@/core/compose/draft/code-point-offsets';
import type { Inline, Source } from '@/core/inline';
import type { Post, PostId } from '@/core/post';
import { postsOf, type Thread } from '@/core/thread/thread';
import { sourcesOf, walkBlocks } from '@/core/walk-article';

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

type Check = (source: Source, value: string, isMapped: boolean) => void;

function eachLeaf({ title, lead, body }: Article, check: Check): void {
  const words = (inlines: (Inline | Code)[]) => {
    for (const inline of inlines) {
      if ('value' in inline) {
        check(inline.source, inline.value, 'isMapped' in inline && inline.isMapped === true);
      } else if (inline.source === undefined) words(inline.children);
    }
  };
  if (title) words(title.children);
  walkBlocks([...lead, ...body], { words });
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
  space: /^[\s\u200B\u2060\uFEFF\uFFFC]+$/,
  counter: /^[^\n]{0,24}$/,
  banner: /^[^\n]{0,60}$/,
  'list marker': /^[^\n]{0,8}$/,
  'heading mark': /^[^\p{L}\p{N}]+$/u,
  'ellipsis of a join': /^[….\s–—-]+$/,
  'code fence': /^(?:```|~~~)[\w+#-]*$/,
  'quote mark': /^[^\p{L}\p{N}]+$/u,
  moved: /^[#＃@＠]/,
};

function wrongReasons(remainder: Remainder[], posts: Written): string[] {
  return remainder.flatMap(({ because, ...source }) => {
    const written = textAt(posts, source) ?? '';
    const isPlain = posts.get(source.post)?.post.longForm === undefined;
    const isMarkup = because === 'markup' && isPlain && !/^(?:\*{1,2}|[_`])$/.test(written);
    if (isMarkup || looks[because]?.test(written) === false) {
      return [`"${written}" of ${source.post} is left out as ${because}.`];
    }
    return [];
  });
}

function repeatedIds({ lead, body }: Article): string[] {
  const seen = new Set<string>();
  const wrong: string[] = [];
  const block = ({ id }: Block) => {
    if (seen.has(id)) wrong.push(`Two blocks are called ${id}.`);
    seen.add(id);
  };
  walkBlocks([...lead, ...body], { block });
  return wrong;
}

/** Undefined where there is no such post. */
function textAt(posts: Written, { post, from, to }: Source): string | undefined {
  const written = posts.get(post);
  return written?.post.text.slice(written.points.toUtf16(from), written.points.toUtf16(to));
}
