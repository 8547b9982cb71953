import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of the browser's that hold these words, in either of the ways it writes them. */
export function filesWith(folder: string, words: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return bytes.includes(words, 0, 'utf8') || bytes.includes(words, 0, 'utf16le');
    });
}
