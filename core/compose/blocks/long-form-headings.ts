import type { Heading } from '@/core/article';
import type { PostDraft } from '@/core/compose/draft/draft';
import { foldedTextOf, isSpace } from '@/core/compose/draft/line';
import { stretchesIn } from '@/core/compose/draft/stretches';
import { ordinalAt } from '@/core/compose/language/ordinal-at';
import type { Text } from '@/core/inline';
import type { LongFormBlock } from '@/core/long-form';
import type { Range } from '@/core/post';
import { baseOf } from './block-base';
import { inlinesOf, textLeaf } from './inlines';
import { lineIn, rangeOf } from './long-form-ranges';

type HeadingPlan = { depth: 2 | 3; isNumbered: boolean };

/** Which blocks head a section: those set as headings, and lines that are bold from end to end. */
export function planHeadings(
  postDraft: PostDraft,
  blocks: LongFormBlock[],
): Map<LongFormBlock, HeadingPlan> {
  const set = blocks.filter((block) => block.type === 'heading');
  const top = Math.min(3, ...set.map(({ depth }) => depth));
  const isNumbered = hasNumberedHeadings(postDraft, blocks);
  const bold = boldLines(postDraft, blocks);
  const plans = new Map<LongFormBlock, HeadingPlan>();
  for (const block of set) plans.set(block, { depth: block.depth > top ? 3 : 2, isNumbered });
  for (const block of bold) plans.set(block, { depth: set.length > 0 ? 3 : 2, isNumbered: false });
  return plans;
}

/** One bold line may be a cry; several, each above words that are not, are how some set headings. */
function boldLines(postDraft: PostDraft, blocks: LongFormBlock[]): LongFormBlock[] {
  const isBold = blocks.map((block) => block.type === 'paragraph' && isBoldLine(postDraft, block));
  const found = blocks.filter((_, index) => {
    const next = blocks[index + 1]?.type;
    return isBold[index] && !isBold[index + 1] && next !== undefined && next !== 'heading';
  });
  return found.length > 1 ? found : [];
}

const longest = 120;

function isBoldLine(postDraft: PostDraft, range: Range): boolean {
  const { from, to } = rangeOf(postDraft, range);
  const words = postDraft.text.slice(from, to);
  if (
    words === '' ||
    words.length > longest ||
    /\n|[.!,;:。！，、；：…]["'”’»」』)]*$/u.test(words)
  )
    return false;
  return stretchesIn(postDraft, from, to).every(({ styles }) => styles.includes('strong'));
}

function hasNumberedHeadings(postDraft: PostDraft, blocks: LongFormBlock[]): boolean {
  const numbered = blocks.filter((block) => {
    if (block.type !== 'heading') return false;
    const line = lineIn(postDraft, block);
    return line !== undefined && ordinalAt(foldedTextOf(line).text) !== undefined;
  });
  return numbered.length > 1;
}

export function headingOf(
  postDraft: PostDraft,
  range: Range,
  { depth, isNumbered }: HeadingPlan,
): Heading[] {
  const line = lineIn(postDraft, range);
  if (line === undefined) return [];
  const { text, at } = foldedTextOf(line);
  const ordinal = isNumbered ? ordinalAt(text) : undefined;
  let { from } = line;
  let marker: Text | undefined;
  if (ordinal !== undefined && text.slice(ordinal.length).trim() !== '') {
    marker = textLeaf(postDraft, from, at(ordinal.length));
    from = at(ordinal.length);
    while (isSpace(postDraft.text.charCodeAt(from))) from++;
  }
  const base = {
    ...baseOf(postDraft, from, line.to),
    id: baseOf(postDraft, line.from, line.to).id,
  };
  const children = inlinesOf([{ postDraft, from, to: line.to }], true);
  return [{ type: 'heading', ...base, depth, ...(marker && { marker }), children }];
}
