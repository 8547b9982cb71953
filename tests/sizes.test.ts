import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { functionLengths, linesOf, readSource } from '@/scripts/measure-source';
import { filesNamed } from './architecture/source-files';

const source = readSource(fileURLToPath(new URL('..', import.meta.url)));

test('of a hundred functions two at most are longer than 40 lines, and none than 80', () => {
  const lengths = source.flatMap((file) =>
    functionLengths(file).map((length) => ({ path: file.path, length })),
  );
  const long = lengths.filter(({ length }) => length > 40);
  expect(lengths.length).toBeGreaterThan(2_000);
  expect(long.length / lengths.length).toBeLessThanOrEqual(0.02);
  expect(long.filter(({ length }) => length > 80)).toEqual([]);
});

/** A reader's language stays in one file, however many words it has. */
const isLanguage = /^texts\/[a-z]{2}\.ts$/;

test('no file is longer than 220 lines', () => {
  const found = source.filter((file) => linesOf(file) > 220 && !isLanguage.test(file.path));
  expect(found.map(({ path }) => path)).toEqual([]);
});

test('no folder holds more than 25 files, or 40 components', () => {
  const rooms = /^(core|x|visit|texts|components|platform|entrypoints|export|html)\//;
  const byFolder = Map.groupBy(filesNamed(rooms), dirname);
  const full = [...byFolder].filter(
    ([folder, files]) => files.length > (folder.startsWith('components/') ? 40 : 25),
  );
  expect(full.map(([folder]) => folder)).toEqual([]);
});
