import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from './extension';
import { enough } from './in-one-firefox';

/** The file with this ending that Firefox saved, once all of it is there. */
export async function savedFile(folder: string, ending: string): Promise<string> {
  let found: string[] = [];
  const look = () => {
    found = whole(folder).filter((name) => name.endsWith(`.${ending}`));
    return found;
  };
  await expect.poll(look, enough).toHaveLength(1);
  return join(folder, found[0] ?? '');
}

/** While it writes, Firefox has an empty file of a name by chance, and one that ends in `.part`. */
function whole(folder: string): string[] {
  const names = readdirSync(folder);
  if (names.some((name) => name.endsWith('.part'))) return [];
  const sizeOf = (name: string) => statSync(join(folder, name), { throwIfNoEntry: false })?.size;
  return names.filter((name) => sizeOf(name));
}
