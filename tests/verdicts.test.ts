import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '..', 'docs', 'verdicts');

/** Rows of the same number of numbers, and nothing else. */
function isNumbersOnly(content: string): boolean {
  const rows = content.replace(/\n$/, '').split('\n');
  const columns = new Set(rows.map((row) => row.split('\t').length));
  return columns.size === 1 && rows.every((row) => /^\d+(?:\t\d+)+$/.test(row));
}

test('verdicts on real threads are kept as numbers, without a word of them', () => {
  const names = readdirSync(folder).filter((name) => name !== 'README.md');
  expect(names.filter((name) => !/^[a-z]+-[a-z\d-]+\.tsv$/.test(name))).toEqual([]);
  const wrong = names.filter((name) => !isNumbersOnly(readFileSync(join(folder, name), 'utf8')));
  expect(wrong).toEqual([]);
});

test('a word among the numbers is noticed', () => {
  expect(isNumbersOnly('12\t0\t3\n12\t1\t1\n')).toBe(true);
  for (const content of [
    '',
    '12\t0\tfine\n',
    '12\t0\t3\n12\t1\n',
    '12\t0\t3 too long\n',
    'thread\tstate\n1\t0\n',
  ]) {
    expect([content, isNumbersOnly(content)]).toEqual([content, false]);
  }
});
