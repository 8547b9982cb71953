import { isOfThread, type KeptId, type KeptThread } from '@/core/library/kept-thread';
import { type ImportPlan, planImport } from '@/core/library/merge-kept';
import { libraryChanged } from './library-changes';
import { openLibrary } from './library-database';
import {
  currentKept,
  putThread,
  type ReadableStores,
  removeThread,
  storesToRead,
  writeLibrary,
} from './write-library';

/** What these would change in the library; nothing has been changed. */
export async function planBringingIn(brought: KeptThread[]): Promise<ImportPlan> {
  const here = await sameAs(brought, await storesToRead());
  return planImport(brought, here);
}

/** Merged with what is there by then, all of them or none; what was there before can be had back. */
export async function bringIn(brought: KeptThread[]): Promise<ImportPlan> {
  let plan: ImportPlan = { added: [], changed: [], same: 0, older: 0 };
  await writeLibrary(async (stores) => {
    const here = await sameAs(brought, stores);
    const before = new Map(here.map((each) => [each.id, each]));
    plan = planImport(brought, here);
    await stores.broughtIn.clear();
    for (const each of [...plan.added, ...plan.changed]) {
      const known = before.get(each.id);
      const { id, changedAt } = each;
      await stores.broughtIn.put({ id, changedAt, ...(known && { before: known }) });
      await putThread(stores, each);
    }
  });
  libraryChanged([...plan.added, ...plan.changed].map(({ id }) => id));
  return plan;
}

/** How many threads the last file brought in or changed, as long as that can be undone. */
export async function countBroughtIn(): Promise<number> {
  const { database, isReadOnly } = await openLibrary();
  return isReadOnly ? 0 : database.count('broughtIn');
}

/** `left`: threads that the reader has changed since then stay as they are. */
export async function undoBringingIn(): Promise<{ undone: KeptId[]; left: number }> {
  const undone: KeptId[] = [];
  let left = 0;
  await writeLibrary(async (stores) => {
    for (const { id, before, changedAt } of await stores.broughtIn.getAll()) {
      const entry = await stores.entries.get(id);
      if (entry?.changedAt !== changedAt) {
        left += 1;
        continue;
      }
      if (before) await putThread(stores, before);
      else await removeThread(stores, id);
      undone.push(id);
    }
    await stores.broughtIn.clear();
  });
  libraryChanged(undone);
  return { undone, left };
}

/** Those of the library that these are, however they are called there. */
async function sameAs(brought: KeptThread[], stores: ReadableStores): Promise<KeptThread[]> {
  const found = new Map<KeptId, KeptThread>();
  for (const each of brought) {
    for (const entry of await stores.entries.index('conversation').getAll(each.conversation)) {
      if (entry.id !== each.id && !isOfThread(entry, each.thread)) continue;
      const kept = await currentKept(stores, entry.id);
      if (kept) found.set(kept.id, kept);
    }
  }
  return [...found.values()];
}
