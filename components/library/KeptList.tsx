import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { Button } from '@/components/article/Button';
import type { KeptEntry } from '@/core/library/kept-thread';
import { KeptRow } from './KeptRow';
import type { LibraryActions } from './library-actions';
import type { RowActions } from './RowMenu';
import { useMoreOnScroll } from './use-more-on-scroll';
import { type Found, usePassages } from './use-search';
import type { Selection } from './use-selection';
import { useLibraryWords } from './words-context';

type KeptListProps = {
  list: RefObject<HTMLUListElement | null>;
  listed: KeptEntry[];
  /** Another one where other threads were asked for. */
  view: string;
  typed: string;
  found: Found | undefined;
  actions: LibraryActions;
  selection: Selection | undefined;
  actionsOf: ((entry: KeptEntry) => RowActions) | undefined;
  showAll(): void;
};

export function KeptList(props: KeptListProps) {
  const { list, listed, view, typed, found, actions, selection, actionsOf, showAll } = props;
  const words = useLibraryWords();
  const { shown, end } = useMoreOnScroll(view, listed.length);
  const rows = useMemo(() => listed.slice(0, shown), [listed, shown]);
  const passages = usePassages(actions, rows, found);
  if (listed.length === 0) {
    return (
      <p class="library-nothing" role="status">
        <span>{found ? words.foundNothing({ words: typed }) : words.nothingLikeThis}</span>{' '}
        <Button class="quiet" label={words.showAll} run={showAll} />
      </p>
    );
  }
  return (
    <>
      <p class={found ? 'found dotted' : 'found hidden'} role="status">
        {found && (
          <>
            <span>{words.foundThreads({ count: listed.length, words: typed })}</span>
            <span>{words.foundPassages({ count: passageCount(listed, found) })}</span>
          </>
        )}
      </p>
      <ul class="kept-list" ref={list} onKeyDown={(event) => walk(event, list.current)}>
        {rows.map((entry) => (
          <KeptRow
            key={entry.id}
            entry={entry}
            searched={found?.words ?? nothing}
            passages={found && (passages.get(entry.id) ?? nothing)}
            addressOf={(block) => actions.addressOf(entry.id, block)}
            selection={selection}
            actions={actionsOf?.(entry)}
          />
        ))}
      </ul>
      <div ref={end} />
    </>
  );
}

const nothing: never[] = [];

function passageCount(listed: KeptEntry[], { hits }: Found): number {
  return listed.reduce((sum, { id }) => sum + (hits.get(id) ?? 0), 0);
}

/** From title to title; the first leads back to the search. */
function walk(event: KeyboardEvent, list: HTMLUListElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const row = (event.target as Element).closest('.kept');
  if (!list || !row || step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...list.children];
  const next = rows[rows.indexOf(row) + step]?.querySelector<HTMLElement>('.kept-title');
  event.preventDefault();
  (next ?? (step < 0 ? document.querySelector<HTMLElement>('.search-field input') : null))?.focus();
}
