import { strFromU8, unzipSync } from 'fflate';
import type { KeptThread } from '@/core/library/kept-thread';
import { libraryFileVersion, readKeptThread } from '@/core/library/library-file';
import type { Schema } from '@/core/library/read-shape';
import { manifestName } from './write-library-file';
import { checksumOf, checksumsIn } from './zip-checksums';

export type LibraryFile =
  /**
   * `unreadable`: those of its threads that are damaged, by their title or the name of their file;
   * `missing`: how many more it says there are.
   */
  | { type: 'library'; kept: KeptThread[]; unreadable: string[]; missing: number }
  /** No zip, or one of something else. */
  | { type: 'foreign' }
  /** It begins like ours, and breaks off or does not fit together. */
  | { type: 'damaged' }
  /** A later Unspool wrote it, in a way that this one does not know. */
  | { type: 'newer' }
  /** More than a browser can hold at once. */
  | { type: 'too large' };

type Definitions = { definitions: Record<string, Schema> };

/** Packed, in bytes; a library of five thousand threads has a tenth of it. */
export const mostBytesPacked = 500_000_000;
/** Unpacked. */
const mostBytes = 1_000_000_000;
const mostBytesOfOne = 50_000_000;

/** What somebody else's file holds. Nothing in it is believed before it has been looked at. */
export function readLibraryFile(bytes: Uint8Array, schema: Definitions): LibraryFile {
  if (strFromU8(bytes.subarray(0, 2), true) !== 'PK') return { type: 'foreign' };
  const list = listFiles(bytes);
  if (list === undefined) return { type: 'damaged' };
  if (list.size > mostBytes) return { type: 'too large' };
  const files = unpack(bytes, list.names);
  const checksums = checksumsIn(bytes);
  const isWhole = (name: string) => {
    const file = files.get(name);
    return file !== undefined && checksumOf(file) === checksums.get(name);
  };
  if (files.has(manifestName) && !isWhole(manifestName)) return { type: 'damaged' };
  const manifest = Object(parsed(files.get(manifestName))) as Record<string, unknown>;
  if (manifest.format !== 'unspool-library') return { type: 'foreign' };
  if (manifest.version !== libraryFileVersion) return { type: 'newer' };
  const names = list.threads;
  const read = names.map((name) => readOne(name, files.get(name), isWhole(name) && schema));
  const kept = read.filter((each) => typeof each !== 'string');
  const expected = typeof manifest.threads === 'number' ? manifest.threads : 0;
  return {
    type: 'library',
    kept,
    unreadable: read.filter((each) => typeof each === 'string'),
    missing: Math.max(0, expected - names.length),
  };
}

const threadName = /^threads\/[\w@-]{1,64}\.json$/;

/** `names`: those to unpack, `size` bytes in all; `threads`: also those that are too large for it. */
function listFiles(
  bytes: Uint8Array,
): { names: string[]; threads: string[]; size: number } | undefined {
  const names: string[] = [];
  const threads: string[] = [];
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isThread = threadName.test(name);
        if (isThread) threads.push(name);
        if ((isThread || name === manifestName) && originalSize <= mostBytesOfOne) {
          names.push(name);
          size += originalSize;
        }
        return false;
      },
    });
  } catch {
    return undefined;
  }
  return { names, threads, size };
}

/** All at once; where that fails one by one, so that one that is damaged costs no other. */
function unpack(bytes: Uint8Array, names: string[]): Map<string, Uint8Array> {
  const only = (wanted: Set<string>) =>
    unzipSync(bytes, { filter: ({ name }) => wanted.has(name) });
  try {
    return new Map(Object.entries(only(new Set(names))));
  } catch {
    if (names.length === 1) return new Map();
    const half = Math.ceil(names.length / 2);
    return new Map([...unpack(bytes, names.slice(0, half)), ...unpack(bytes, names.slice(half))]);
  }
}

/**
 * The thread; what to call it where it is not as it should be: the others are still read. Without a schema it
 * is known to be damaged, whatever it looks like.
 */
function readOne(
  name: string,
  file: Uint8Array | undefined,
  schema: Definitions | false,
): KeptThread | string {
  const value = parsed(file);
  try {
    if (!schema) throw new Error('Its checksum is another.');
    return readKeptThread(value, schema);
  } catch {
    const { title } = Object(value) as { title?: unknown };
    return typeof title === 'string' && title.trim() !== '' ? title.slice(0, longestTitle) : name;
  }
}

const longestTitle = 120;

function parsed(file: Uint8Array | undefined): unknown {
  try {
    return file && JSON.parse(strFromU8(file));
  } catch {
    return undefined;
  }
}
