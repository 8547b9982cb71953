import type { List, ListItem } from '@/core/article';
import type { Line, Role } from '@/core/compose/draft/draft';
import { afterSpaces } from './after-spaces';
import { baseOf, blockWith } from './block-base';
import { textLeaf } from './inlines';
import { type OpenBlocks, paragraphOf, put } from './open-blocks';

/** Into the list that is open, as deep as it stands there, or into a new one. */
export function placeItem(
  openBlocks: OpenBlocks,
  line: Line,
  role: Extract<Role, { type: 'item' }>,
): void {
  const { postDraft, to } = line;
  const from = role.signTo === undefined ? line.from : afterSpaces(postDraft, role.signTo, to);
  const paragraph = paragraphOf([{ postDraft, from, to }], line.labelTo);
  const children = paragraph === undefined ? [] : [paragraph];
  const item: ListItem = blockWith('listItem', baseOf(postDraft, from, to, 'item'), children);
  if (role.signTo !== undefined) item.sign = textLeaf(postDraft, line.from, role.signTo);
  const open = openBlocks.list;
  if (open === undefined || open.plan !== role.list) {
    const list: List = {
      type: 'list',
      ...baseOf(postDraft, from, to, 'list'),
      ordered: role.list.ordered,
      children: [item],
    };
    if (role.list.start !== undefined) list.start = role.list.start;
    put(openBlocks, list, line.box ?? postDraft.box);
    openBlocks.list = { plan: role.list, list, item };
  } else if (role.depth > 0) {
    const base = baseOf(postDraft, from, to, 'list');
    nest(open.item, item, role.depth, { type: 'list', ...base, ordered: false, children: [item] });
  } else {
    open.list.children.push(item);
    open.item = item;
  }
}

/** `depth` levels under `parent`, or under its last item as far as there is one. */
function nest(parent: ListItem, item: ListItem, depth: number, list: List): void {
  const inner = parent.children.at(-1);
  if (inner?.type !== 'list') {
    parent.children.push(list);
    return;
  }
  const last = inner.children.at(-1);
  if (depth > 1 && last !== undefined) nest(last, item, depth - 1, list);
  else inner.children.push(item);
}
