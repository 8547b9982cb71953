import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { complexFunctions } from '@/scripts/complex-functions';
import { functionLengths, linesOf, readSource } from '@/scripts/measure-source';
import { filesNamed } from './architecture/source-files';

/**
 * How many functions of the source have a cognitive complexity over 15, and over 30. These numbers
 * only ever fall: whoever takes such a function apart lowers them with it.
 */
const ceiling = { over15: 0, over30: 0 };

test('no more functions are too complex than before', () => {
  const found = complexFunctions(fileURLToPath(new URL('..', import.meta.url)));
  const list = found.map(({ location, complexity }) => `${complexity} ${location}`).join('\n');
  const over30 = found.filter(({ complexity }) => complexity > 30);
  expect(found.length, `over 15:\n${list}`).toBeLessThanOrEqual(ceiling.over15);
  expect(over30.length, `over 30:\n${list}`).toBeLessThanOrEqual(ceiling.over30);
});

test('no function is longer than 80 lines', () => {
  const source = readSource(fileURLToPath(new URL('..', import.meta.url)));
  const found = source.filter((file) => functionLengths(file).some((length) => length > 80));
  expect(found.map(({ path }) => path)).toEqual([]);
});

/** A reader's language stays in one file, however many words it has. */
const isLanguage = /^texts\/[a-z]{2}\.ts$/;

test('no file is longer than 220 lines', () => {
  const source = readSource(fileURLToPath(new URL('..', import.meta.url)));
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
