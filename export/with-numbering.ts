import type { Article, Block, Remainder } from '@/core/article';
import { sliceCodePoints } from '@/core/code-points';
import type { Inline, Text } from '@/core/inline';
import type { PostId } from '@/core/post';
import { postsOf, type Thread } from '@/core/thread/thread';
import { walkBlocks } from '@/core/walk-article';

/**
 * The article with the numbers that its posts bear ("3/25") back where their authors wrote them:
 * before the first words that are left of the post, or after the last. Titles stay without, as they
 * name files and notes.
 */
export function withNumbering(article: Article, thread: Thread): Article {
  const numbers = article.remainder.filter(({ because }) => because === 'counter');
  if (numbers.length === 0) return article;
  const numbered = structuredClone(article);
  const linesOf = linesByPost([...numbered.lead, ...numbered.body]);
  const texts = new Map(postsOf(thread).map(({ id, text }) => [id, text]));
  for (const number of numbers) {
    const text = texts.get(number.post);
    const lines = linesOf.get(number.post);
    if (text !== undefined && lines) insert(number, text, lines);
  }
  return numbered;
}

/** For each post the lists of words with something of it, in reading order. */
function linesByPost(blocks: Block[]): Map<PostId, Inline[][]> {
  const found = new Map<PostId, Inline[][]>();
  const block = (each: Block) => {
    if (each.type !== 'heading' && each.type !== 'paragraph') return;
    for (const post of new Set(each.children.flatMap(postsIn))) {
      found.set(post, [...(found.get(post) ?? []), each.children]);
    }
  };
  walkBlocks(blocks, { block });
  return found;
}

function postsIn(inline: Inline): PostId[] {
  return inline.source ? [inline.source.post] : inline.children.flatMap(postsIn);
}

function insert({ post, from, to }: Remainder, text: string, lines: Inline[][]): void {
  const isIts = (word: Inline) => postsIn(word).includes(post);
  const isBefore = beginning(lines[0]?.find(isIts), post) >= to;
  const line = isBefore ? lines[0] : lines.at(-1);
  const value = sliceCodePoints(text, from, to).trim();
  const number: Text = {
    type: 'text',
    value: isBefore ? `${value} ` : ` ${value}`,
    source: { post, from, to },
    isMapped: true,
  };
  line?.splice(isBefore ? line.findIndex(isIts) : line.findLastIndex(isIts) + 1, 0, number);
}

/** Where the post's first words in here begin, in code points of its text. */
function beginning(inline: Inline | undefined, post: PostId): number {
  if (inline === undefined) return 0;
  if (inline.source) return inline.source.from;
  return beginning(
    inline.children.find((child) => postsIn(child).includes(post)),
    post,
  );
}
