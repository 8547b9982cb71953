import type { ComponentChildren } from 'preact';
import type { Block, Direction, List, ListItem } from '@/core/article';
import { renderInlines } from './InlinesView';
import { useTexts } from './TextsContext';

type ListViewProps = { list: List; renderBlocks: (blocks: Block[]) => ComponentChildren };

/** Bullets and numbers are drawn; a sign that means something (✅ ❌) stays the author's own. */
export function ListView({ list, renderBlocks }: ListViewProps) {
  const first = list.start ?? 1;
  const own = { lang: list.lang, dir: list.direction };
  const items = list.children.map((item, index) => (
    <li
      key={item.id}
      lang={item.lang}
      class={item.sign || item.isDone !== undefined ? 'has-sign' : undefined}
      {...(list.ordered && { 'data-number': first + index })}
    >
      {item.sign && <span class="sign">{item.sign.value} </span>}
      {item.isDone !== undefined && <TaskBox isDone={item.isDone} />}
      {renderItem(item, list.direction, renderBlocks)}
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

/** A box that nobody can press: it says what the author did. */
function TaskBox({ isDone }: { isDone: boolean }) {
  const texts = useTexts();
  const name = isDone ? texts.taskDone : texts.taskOpen;
  return (
    <span class="sign task" role="img" aria-label={name}>
      {isDone ? '☑' : '☐'}{' '}
    </span>
  );
}

/** Words in another script run their own way, but do not take the bullet with them to the other side. */
function renderItem(
  item: ListItem,
  direction: Direction,
  renderBlocks: ListViewProps['renderBlocks'],
) {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return renderBlocks(item.children);
  const inlines = renderInlines(first.children);
  const words = item.direction === direction ? inlines : <bdi dir={item.direction}>{inlines}</bdi>;
  return rest.length === 0 ? words : [words, renderBlocks(rest)];
}
