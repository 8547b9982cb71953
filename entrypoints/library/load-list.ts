import type { Library } from '@/components/library/LibraryPage';
import { isReadOnly, listKept, listLastRead } from '@/platform/library/list-library';

/** Rows that fill most screens. */
const first = 12;

/** What one sees first; five thousand take as long to read as all the rest of the page. */
export function loadFirst(): Promise<Library | undefined> {
  return load(() => listLastRead(first));
}

export function loadList(): Promise<Library | undefined> {
  return load(async () => {
    const entries = await listKept();
    return { entries, count: entries.length };
  });
}

/** Undefined where the browser does not let us. */
async function load(
  list: () => Promise<Omit<Library, 'isReadOnly'>>,
): Promise<Library | undefined> {
  try {
    const [listed, isNewer] = await Promise.all([list(), isReadOnly()]);
    return { ...listed, isReadOnly: isNewer };
  } catch {
    return undefined;
  }
}
