import type { Article, Block, Code } from '@/core/article';
import { codePointLength, sliceCodePoints } from '@/core/code-points';
import type { Inline, Source } from '@/core/inline';
import type { Range } from '@/core/post';
import { walkBlocks } from '@/core/walk-article';

/** Words of a post as the article shows them. */
export type Leaf = { value: string; source: Source };

/** All words of the article in reading order, those of quoted posts among them. */
export function leavesOf({ title, lead, body }: Pick<Article, 'title' | 'lead' | 'body'>): Leaf[] {
  return [...(title ? leavesIn(title.children) : []), ...leavesOfBlocks([...lead, ...body])];
}

/** In reading order, at any depth. */
export function leavesOfBlocks(blocks: Block[]): Leaf[] {
  const leaves: Leaf[] = [];
  walkBlocks(blocks, { words: (words) => leaves.push(...leavesIn(words)) }, []);
  return leaves;
}

/** Without breaks, and without what is empty. */
export function leavesIn(words: (Inline | Code)[]): Leaf[] {
  return words.flatMap((inline) => {
    if ('children' in inline) return leavesIn(inline.children);
    return inline.type === 'break' || inline.value === '' ? [] : [inline];
  });
}

/** The part of a post's text that a part of the leaf stands for, in code points of both. */
export function sourceWithin({ value, source }: Leaf, { from, to }: Range): Source {
  const { post } = source;
  return isAsWritten({ value, source })
    ? { post, from: source.from + from, to: source.from + to }
    : { ...source };
}

/** The part of the leaf that shows words of this range; undefined where it shows none. */
export function shownWithin(leaf: Leaf, range: Source): Range | undefined {
  const { source, value } = leaf;
  if (source.post !== range.post) return undefined;
  const from = Math.max(source.from, range.from) - source.from;
  const to = Math.min(source.to, range.to) - source.from;
  if (from >= to) return undefined;
  return isAsWritten(leaf) ? { from, to } : { from: 0, to: codePointLength(value) };
}

/** Its ends in code points of the leaf. */
export function wordsWithin({ value }: Leaf, { from, to }: Range): string {
  return sliceCodePoints(value, from, to);
}

/** Letter by letter; where several became one, the whole leaf stands for the whole of its source. */
function isAsWritten({ value, source }: Leaf): boolean {
  return codePointLength(value) === source.to - source.from;
}
