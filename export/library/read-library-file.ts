import { strFromU8, unzipSync } from 'fflate';
import type { KeptThread } from '@/core/library/kept-thread';
import { libraryFileVersion, readKeptThread } from '@/core/library/library-file';
import type { Schema } from '@/core/library/read-shape';
import { manifestName } from './write-library-file';

export type LibraryFile =
  /** `unreadable`: how many of its threads are damaged or not there. */
  | { type: 'library'; kept: KeptThread[]; unreadable: number }
  /** No zip, or one of something else. */
  | { type: 'foreign' }
  /** It begins like ours, and breaks off or does not fit together. */
  | { type: 'damaged' }
  /** A later Unspool wrote it, in a way that this one does not know. */
  | { type: 'newer' }
  /** More than a browser can hold at once. */
  | { type: 'too large' };

/** Unpacked; a library of five thousand threads has a fifth of it. */
const mostBytes = 1_000_000_000;
const mostBytesOfOne = 50_000_000;

/** What somebody else's file holds. Nothing in it is believed before it has been looked at. */
export function readLibraryFile(
  bytes: Uint8Array,
  schema: { definitions: Record<string, Schema> },
): LibraryFile {
  if (strFromU8(bytes.subarray(0, 2), true) !== 'PK') return { type: 'foreign' };
  let size = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isOurs = name === manifestName || threadName.test(name);
        if (isOurs && originalSize <= mostBytesOfOne) size += originalSize;
        return isOurs && originalSize <= mostBytesOfOne && size <= mostBytes;
      },
    });
  } catch {
    return { type: 'damaged' };
  }
  if (size > mostBytes) return { type: 'too large' };
  const manifest = Object(parsed(files[manifestName])) as Record<string, unknown>;
  if (manifest.format !== 'unspool-library') return { type: 'foreign' };
  if (manifest.version !== libraryFileVersion) return { type: 'newer' };
  const threads = Object.entries(files).filter(([name]) => threadName.test(name));
  const kept = threads.flatMap(([, file]) => readOne(file, schema));
  const expected = typeof manifest.threads === 'number' ? manifest.threads : threads.length;
  return { type: 'library', kept, unreadable: Math.max(threads.length, expected) - kept.length };
}

const threadName = /^threads\/[\w@-]{1,64}\.json$/;

/** None where it is not as it should be: the others are still read. */
function readOne(file: Uint8Array, schema: { definitions: Record<string, Schema> }): KeptThread[] {
  try {
    return [readKeptThread(parsed(file), schema)];
  } catch {
    return [];
  }
}

function parsed(file: Uint8Array | undefined): unknown {
  try {
    return file && JSON.parse(strFromU8(file));
  } catch {
    return undefined;
  }
}
