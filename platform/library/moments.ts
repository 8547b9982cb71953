import { libraryChanged } from './library-changes';
import { type Moment, openLibrary } from './library-database';
import { writeLibrary } from './write-library';

/** When the later of these was, in milliseconds since 1970; undefined where none was. */
export async function lastOf(moments: Moment[]): Promise<number | undefined> {
  const { database, isReadOnly } = await openLibrary();
  if (isReadOnly) return undefined;
  const known = await Promise.all(moments.map((moment) => database.get('moments', moment)));
  const times = known.filter((at) => at !== undefined);
  return times.length > 0 ? Math.max(...times) : undefined;
}

/** Undefined: it is as if it had never been. */
export async function noteMoment(moment: Moment, at: number | undefined): Promise<void> {
  await writeLibrary(async ({ moments }) => {
    if (at === undefined) await moments.delete(moment);
    else await moments.put(at, moment);
  });
  libraryChanged([]);
}
