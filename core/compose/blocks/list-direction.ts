import type { Direction, List } from '@/core/article';

/** A list runs one way, that of most of its items: its bullets stand on one side. */
export function settleDirection(list: List): void {
  const rightToLeft = list.children.filter(({ direction }) => direction === 'rtl').length;
  const direction: Direction = 2 * rightToLeft > list.children.length ? 'rtl' : 'ltr';
  const isTie = 2 * rightToLeft === list.children.length;
  if (!isTie) list.direction = direction;
  for (const { children } of list.children) {
    for (const child of children) if (child.type === 'list') settleDirection(child);
  }
}
