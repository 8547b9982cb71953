import type { Block, List, ListItem } from '@/core/article';
import type { PostDraft } from '@/core/compose/draft/draft';
import { labelEndOf } from '@/core/compose/draft/line';
import type { LongFormBlock } from '@/core/long-form';
import { baseOf } from './block-base';
import { lineIn } from './long-form-ranges';
import { paragraphOf } from './open-blocks';

type Open = { list: List; depth: number };

/** Items in a row, nested as deep as X says. */
export function listsOf(postDraft: PostDraft, run: LongFormBlock[]): Block[] {
  const blocks: Block[] = [];
  const lines = run.map((block) =>
    block.type === 'listItem' ? lineIn(postDraft, block) : undefined,
  );
  const labels = lines.map((line) => (line === undefined ? undefined : labelEndOf(line)));
  const areLabelled = labels.filter((label) => label !== undefined).length > 1;
  const open: Open[] = [];
  run.forEach((block, index) => {
    const line = lines[index];
    if (block.type !== 'listItem' || line === undefined) return;
    const { from, to } = line;
    const paragraph = paragraphOf(
      [{ postDraft, from, to }],
      areLabelled ? labels[index] : undefined,
    );
    const item: ListItem = {
      type: 'listItem',
      ...baseOf(postDraft, from, to, 'item'),
      children: paragraph === undefined ? [] : [paragraph],
    };
    const list = listFor(block, open);
    if (list) {
      list.children.push(item);
      return;
    }
    const base = baseOf(postDraft, from, to, 'list');
    const started: List = { type: 'list', ...base, ordered: block.isOrdered, children: [item] };
    if (block.isOrdered) started.start = 1;
    const parent = open.at(-1)?.list.children.at(-1);
    (parent?.children ?? blocks).push(started);
    open.push({ list: started, depth: block.depth });
  });
  return blocks;
}

/** The list that goes on with this item; those that end before it are closed. */
function listFor(
  { depth, isOrdered }: Extract<LongFormBlock, { type: 'listItem' }>,
  open: Open[],
): List | undefined {
  while ((open.at(-1)?.depth ?? -1) > depth) open.pop();
  const top = open.at(-1);
  if (top?.depth !== depth) return undefined;
  if (top.list.ordered === isOrdered) return top.list;
  open.pop();
  return undefined;
}
