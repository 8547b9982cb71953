import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { steps } from '@/core/compose/steps';
import { Mistake } from '@/scripts/command-line';
import { composeFolderAt } from '@/scripts/read-threads/compose-at';
import { composeFolder, composeThread } from '@/scripts/read-threads/composed-thread';
import { composeText } from '../threads/compose-text';

const golden = join(import.meta.dirname, '..', 'threads');
const folder = mkdtempSync(join(tmpdir(), 'unspool-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('every step is seen to do something in a golden thread', async () => {
  const card = 'Read on:\nhttps://lake.example/ice\nI did.\n[card: https://lake.example/ice | Ice]';
  const { thread } = composeText(`author: Ada @ada_writes\n\nFirst.\n---\n${card}`);
  const composed = [composeThread({ name: 'card', thread }), ...(await composeFolder(golden))];
  const seen = new Set(
    composed.flatMap(({ occurrences }) => occurrences.map(({ rule }) => rule.split(':')[0])),
  );
  expect(steps.map(([name]) => name).filter((name) => !seen.has(name))).toEqual([]);
});

describe('the code of another commit', () => {
  test('composes the same folder', () => {
    for (const slug of ['title-own-line', 'no-list-of-one']) {
      cpSync(join(golden, slug), join(folder, slug), { recursive: true });
    }
    const before = composeFolderAt('HEAD', folder);
    expect(before.map(({ name }) => name)).toEqual(['no-list-of-one', 'title-own-line']);
    expect(before.every(({ article }) => article.startsWith('<article'))).toBe(true);
  });

  test('that is not there, or not like today’s, is said in a sentence', () => {
    expect(() => composeFolderAt('no-such-commit', folder)).toThrow(
      new Mistake('Git knows no commit "no-such-commit".'),
    );
  });
});
