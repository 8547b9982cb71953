import type { Pack } from '@/core/library/packs';
import { readPacks } from '@/platform/library/library';

/** As the library's page reads them, the oldest first. */
export async function allPacks(): Promise<Pack[]> {
  const packs: Pack[] = [];
  for await (const slice of readPacks(2)) packs.push(...slice);
  return packs.reverse();
}
