import type { FileActions, FilePlan, Refused } from '@/components/library-files/file-actions';
import type { KeptThread } from '@/core/library/kept-thread';
import schema from '@/docs/library.schema.json';
import { saveFile } from '@/entrypoints/export/save-file';
import { mostBytesPacked, readLibraryFile } from '@/export/library/read-library-file';
import { writeLibraryFile } from '@/export/library/write-library-file';
import { utcDay } from '@/export/utc-day';
import {
  bringIn,
  countBroughtIn,
  planBringingIn,
  undoBringingIn,
} from '@/platform/library/bring-in';
import { forgetLost } from '@/platform/library/kept-count';
import { readKept } from '@/platform/library/library';
import { listKept } from '@/platform/library/list-library';
import { lastOf, noteMoment } from '@/platform/library/moments';

/** The library as one file, out and in: `docs/library-file.md`. */
export function fileActions(): FileActions {
  return {
    save,
    isOffered: async () => (await lastOf(['fileWished'])) !== undefined,
    offer: (isWished) => noteMoment('fileWished', isWished ? Date.now() : undefined),
    decline: () => noteMoment('fileDeclined', Date.now()),
    lookAt,
    countBroughtIn,
    undo: undoBringingIn,
    forgetLost,
  };
}

async function save(): Promise<string> {
  const now = Date.now();
  const parts = await writeLibraryFile(everyThread(), now);
  const name = `unspool-library-${utcDay(now)}.zip`;
  await saveFile(name, new Blob(parts as BlobPart[], { type: 'application/zip' }));
  // A newer version's library is taken out all the same.
  await noteMoment('fileSaved', now).catch(() => undefined);
  return name;
}

/** As many at once as are quickly read and do not fill the memory. */
const atOnce = 100;

async function* everyThread(): AsyncIterable<KeptThread[]> {
  const ids = (await listKept()).map(({ id }) => id);
  for (let from = 0; from < ids.length; from += atOnce) {
    yield await readKept(ids.slice(from, from + atOnce));
  }
}

async function lookAt(file: File): Promise<FilePlan | Refused> {
  if (file.size > mostBytesPacked) return 'large';
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return 'unread';
  }
  const read = readLibraryFile(bytes, schema);
  if (read.type === 'too large') return 'large';
  if (read.type !== 'library') return read.type;
  const { kept, unreadable, missing } = read;
  const { added, changed, same, older } = await planBringingIn(kept);
  return {
    added: added.length,
    newer: changed.length,
    same,
    older,
    unreadable,
    missing,
    bringIn: async () => {
      const done = await bringIn(kept);
      return done.added.length + done.changed.length;
    },
  };
}
