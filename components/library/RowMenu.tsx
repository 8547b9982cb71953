import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/article/Button';
import { WebLink } from '@/components/article/WebLink';
import { menuKeys } from '@/components/menus/menu-keys';
import type { KeptEntry } from '@/core/library/kept-thread';
import { readingState } from '@/core/library/list-kept';
import { useLibraryWords } from './words-context';

export type RowActions = {
  change(changes: Partial<KeptEntry>): void;
  editTags(): void;
  select(): void;
  remove(): void;
};

type RowMenuProps = {
  entry: KeptEntry;
  /** Where it was asked for, in the window. */
  at: { x: number; y: number };
  address: string;
  actions: RowActions;
  /** Gives the focus back. */
  close(): void;
};

/** What one can do with a thread. The browser closes it at a press outside of it. */
export function RowMenu({ entry, at, address, actions, close }: RowMenuProps) {
  const words = useLibraryWords();
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const shown = menu.current;
    if (!shown) return;
    shown.showPopover();
    const { width, height } = shown.getBoundingClientRect();
    const isRightToLeft = document.documentElement.dir === 'rtl';
    const left = isRightToLeft ? at.x - width : at.x;
    shown.style.left = `${Math.max(margin, Math.min(left, innerWidth - width - margin))}px`;
    shown.style.top = `${Math.max(margin, Math.min(at.y, innerHeight - height - margin))}px`;
    shown.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [at]);
  const isFinished = readingState(entry) === 'finished';
  const item = (name: string, run: () => void) => (
    <Button
      role="menuitem"
      class="menu-row is-plain"
      label={name}
      run={() => {
        close();
        run();
      }}
    />
  );
  return (
    <div
      ref={menu}
      class="kept-menu"
      role="menu"
      tabIndex={-1}
      popover="auto"
      onToggle={({ newState }) => newState === 'closed' && close()}
      onKeyDown={(event) => menuKeys(event, menu.current)}
    >
      <a class="menu-row is-plain" role="menuitem" href={address}>
        {words.open}
      </a>
      {item(words.tagsAndNote, actions.editTags)}
      {isFinished
        ? item(words.markUnread, () => actions.change({ progress: 0 }))
        : item(words.markFinished, () => actions.change({ progress: 1 }))}
      <WebLink to={entry.url} class="menu-row is-plain" role="menuitem">
        {words.openOnX}
      </WebLink>
      {item(words.select, actions.select)}
      {item(words.remove, actions.remove)}
    </div>
  );
}

/** From the edges of the window. */
const margin = 8;
