import type { KeptEntry } from '@/core/library/kept-thread';
import { isReadOnly, listKept } from '@/platform/library/library';

export type Library = { entries: KeptEntry[]; isReadOnly: boolean };

/** Undefined where the browser does not let us. */
export async function loadList(): Promise<Library | undefined> {
  try {
    const [entries, isNewer] = await Promise.all([listKept(), isReadOnly()]);
    return { entries, isReadOnly: isNewer };
  } catch {
    return undefined;
  }
}
