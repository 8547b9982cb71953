import { withHighlight, withoutHighlight } from '@/core/library/change-highlights';
import type { KeptId } from '@/core/library/kept-thread';
import type { Pack } from '@/core/library/packs';
import { rangeIn } from '@/core/library/packs';
import { searchedText } from '@/core/library/searched-lines';
import { bringIn } from '@/platform/library/bring-in';
import {
  changeKept,
  changeKeptThread,
  keepThreads,
  readKept,
  removeKept,
} from '@/platform/library/library';
import { openLibrary } from '@/platform/library/library-database';
import { listKept } from '@/platform/library/list-library';
import { allPacks } from '@/tests/platform/library/all-packs';
import { aKept, changedByFile, type Operation, operationAt, summaryOf } from './operations';

/** What a page of the extension does with the library, by its own functions; the test holds the browser. */
export type Store = {
  /** One operation after the other until the page is no more; `begun` and `written` hear of it. */
  writeFrom(number: number): Promise<void>;
  /** One thread, by its number. */
  keep(number: number): Promise<void>;
  /** All that is there, and what of it does not fit together. */
  look(): Promise<{ library: [string, string][]; halves: string[] }>;
};

declare const begun: (number: number) => void;
declare const written: (number: number) => void;

const store: Store = {
  async writeFrom(first) {
    for (let number = first; ; number += 1) {
      begun(number);
      await carryOut(operationAt(number));
      written(number);
    }
  },
  keep: (number) => keepThreads([aKept(number, 0)]),
  async look() {
    const [entries, packs] = await Promise.all([listKept(), allPacks()]);
    const ids = entries.map(({ id }) => id);
    const kept = await readKept(ids);
    const halves = [
      ...halfPacks(packs, ids),
      ...ids.filter((id) => !kept.some((k) => k.id === id)),
    ];
    for (const each of kept) {
      const found = packs.flatMap((pack) => textIn(pack, each.id));
      if (found.length !== 1 || found[0] !== searchedText(each)) halves.push(`words of ${each.id}`);
    }
    const brought = await (await openLibrary()).database.getAll('broughtIn');
    for (const { id } of brought) if (!ids.includes(id)) halves.push(`what ${id} was`);
    const library = kept.map((each): [string, string] => [each.id, summaryOf(each)]);
    if (brought.length > 0) library.push([changedByFile, `${brought.length}`]);
    return { library, halves };
  },
};
Object.assign(globalThis, { store });

async function carryOut(operation: Operation): Promise<void> {
  switch (operation.does) {
    case 'keep':
      return keepThreads([operation.kept]);
    case 'bring in':
      await bringIn(operation.kept);
      return;
    case 'highlight':
      return changeKept(operation.id, (entry) => withHighlight(entry, operation.highlight));
    case 'remove a highlight':
      return changeKept(operation.id, (entry) => withoutHighlight(entry, operation.highlight, 2));
    case 'write beside':
      return changeKept(operation.id, () => ({ note: operation.note }));
    case 'take new words':
      return changeKeptThread(operation.id, (kept) => ({ ...kept, thread: operation.thread }));
    case 'remove':
      await removeKept(operation.ids);
      return;
    default:
      return operation satisfies never;
  }
}

function halfPacks(packs: Pack[], ids: KeptId[]): string[] {
  const known = new Set(ids);
  return packs.flatMap(({ number, threads, text }) => {
    const length = threads.reduce((sum, each) => sum + each.length, 0);
    const strangers = threads.filter(({ id }) => !known.has(id)).map(({ id }) => `stranger ${id}`);
    return length === text.length ? strangers : [...strangers, `length of pack ${number}`];
  });
}

function textIn(pack: Pack, id: KeptId): string[] {
  const range = rangeIn(pack, id);
  return range ? [pack.text.slice(range.from, range.to)] : [];
}
