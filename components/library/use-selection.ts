import { useEffect, useState } from 'preact/hooks';
import type { KeptEntry, KeptId } from '@/core/library/kept-thread';

export type Selection = {
  ids: ReadonlySet<KeptId>;
  toggle(id: KeptId): void;
};

/** Threads that are chosen to do something with all of them; undefined where one is not choosing. Escape ends it. */
export function useSelection(entries: KeptEntry[]) {
  const [ids, setIds] = useState<ReadonlySet<KeptId>>();
  const isSelecting = ids !== undefined;
  useEffect(() => {
    if (!isSelecting) return;
    const press = (event: KeyboardEvent) => {
      const isFor = (event.target as Element).closest('dialog, [popover], input[type=search]');
      if (event.key === 'Escape' && !isFor) setIds(undefined);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isSelecting]);
  return {
    selection: ids && { ids, toggle },
    /** Those of them that are still there. */
    selected: entries.filter(({ id }) => ids?.has(id)),
    toggle,
    start: () => setIds(new Set()),
    add: (more: KeptEntry[]) => setIds(new Set([...(ids ?? []), ...more.map(({ id }) => id)])),
    end: () => setIds(undefined),
  };

  function toggle(id: KeptId): void {
    setIds((before = new Set()) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }
}
