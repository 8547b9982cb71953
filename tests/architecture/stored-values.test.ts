import { expect, test } from 'vitest';
import { filesNamed, readFile } from './source-files';

/** Whoever reads a value, changes it and writes it back does so by the one helper that takes turns. */
const writers = new Set([
  'platform/stored-value.ts',
  // The session's storage itself: what it passes on was asked of it by the helper.
  'platform/session-area.ts',
]);

const writes =
  /\b(?:sessionArea|storage\.(?:local|session|sync)|area\(\)|store)\.set\(|\bsetMany?\(/;

test('storage is written in one place, where each change takes its turn', () => {
  const sources = filesNamed(/^(core|x|visit|platform|entrypoints|components|export)\/.*\.tsx?$/);
  expect(sources.length).toBeGreaterThan(100);
  const writing = sources.filter((path) => writes.test(readFile(path)));
  expect(new Set(writing)).toEqual(writers);
});

test.each([
  ['await sessionArea.set({ [name]: records });', true],
  ['await browser.storage.local.set({ [name]: kept });', true],
  ['await setMany(Object.entries(values), store);', true],
  ['const names = new Set(values);', false],
])('what counts as writing: %s', (line, isWriting) => {
  expect(writes.test(line)).toBe(isWriting);
});
