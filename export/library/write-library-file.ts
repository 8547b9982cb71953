import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { KeptThread } from '@/core/library/kept-thread';
import { type LibraryManifest, libraryFileVersion } from '@/core/library/library-file';

/** A library as one zip, a file for each thread: `docs/library-file.md`. As parts, for a Blob. */
export async function writeLibraryFile(
  kept: AsyncIterable<KeptThread[]>,
  madeAt: number,
): Promise<Uint8Array[]> {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const add = (name: string, content: unknown) => {
    const file = new ZipDeflate(name);
    file.mtime = madeAt;
    zip.add(file);
    file.push(strToU8(JSON.stringify(content)), true);
  };
  let threads = 0;
  for await (const some of kept) {
    for (const each of some) add(`threads/${each.id}.json`, each);
    threads += some.length;
  }
  // Last, as only now it is known how many there are.
  const manifest: LibraryManifest = {
    format: 'unspool-library',
    version: libraryFileVersion,
    madeAt,
    threads,
  };
  add(manifestName, manifest);
  zip.end();
  return parts;
}

export const manifestName = 'library.json';
