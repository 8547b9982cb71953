import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleToMarkdown } from '@/export/article-to-markdown';
import { en } from '@/texts/en';
import { brokenInvariants } from '../core/compose/invariants';
import { composeText } from './compose-text';

const folder = import.meta.dirname;
const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('golden threads', () => {
  test.each(slugs)('%s', async (slug) => {
    const source = readFileSync(join(folder, slug, 'thread.txt'), 'utf8');
    const { article, thread } = composeText(source);
    expect(brokenInvariants(article, thread)).toEqual([]);
    const markdown = articleToMarkdown(article, en);
    await expect(markdown).toMatchFileSnapshot(join(folder, slug, 'expected.md'));
  });

  test.each(slugs)('%s, as written', (slug) => {
    const source = readFileSync(join(folder, slug, 'thread.txt'), 'utf8');
    const { article, thread } = composeText(source, { isPlain: true });
    expect(brokenInvariants(article, thread)).toEqual([]);
  });
});
