import type { ComponentChildren } from 'preact';
import type { Block, List, ListItem } from '@/core/article';
import { renderInlines } from './InlinesView';

type ListViewProps = { list: List; renderBlocks: (blocks: Block[]) => ComponentChildren };

/** Bullets and numbers are drawn; a sign that means something (✅ ❌) stays the author's own. */
export function ListView({ list, renderBlocks }: ListViewProps) {
  const first = list.start ?? 1;
  const own = { lang: list.lang, dir: list.direction };
  const items = list.children.map((item, index) => (
    <li
      key={item.id}
      lang={item.lang}
      dir={item.direction}
      class={item.sign && 'has-sign'}
      {...(list.ordered && { 'data-number': first + index })}
    >
      {item.sign && <span class="sign">{item.sign.value} </span>}
      {renderItem(item, renderBlocks)}
    </li>
  ));
  return list.ordered ? (
    <ol {...own} start={first}>
      {items}
    </ol>
  ) : (
    <ul {...own}>{items}</ul>
  );
}

function renderItem(item: ListItem, renderBlocks: ListViewProps['renderBlocks']) {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return renderBlocks(item.children);
  const words = renderInlines(first.children);
  return rest.length === 0 ? words : [words, renderBlocks(rest)];
}
