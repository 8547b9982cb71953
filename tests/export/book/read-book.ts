import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';

/** The text files of a book by their names. */
export function textFilesOf(book: Uint8Array): Record<string, string> {
  const files = Object.entries(unzipSync(book));
  return Object.fromEntries(
    files
      .filter(([name]) => !/\.(jpg|png|gif|webp)$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

/** What epubcheck says against a book: nothing, where it is one. */
export async function faultsOf(book: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(book, { includeInfo: false });
  return messages.map(
    ({ severity, id, message, location }) =>
      `${severity} ${id} ${message} ${location?.path ?? ''}:${location?.line ?? ''}`,
  );
}
