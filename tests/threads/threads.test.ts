import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleToMarkdown } from '@/export/article-to-markdown';
import { en } from '@/texts/en';
import { brokenInvariants } from '../core/compose/invariants';
import { composeText } from './compose-text';
import { goldenNames, goldenText, goldenThread } from './golden-threads';

const folder = import.meta.dirname;

describe('golden threads', () => {
  test.each(goldenNames)('%s', async (slug) => {
    const { article, thread } = goldenThread(slug);
    expect(brokenInvariants(article, thread)).toEqual([]);
    const markdown = articleToMarkdown(article, en);
    await expect(markdown).toMatchFileSnapshot(join(folder, slug, 'expected.md'));
  });

  test.each(goldenNames)('%s, as written', (slug) => {
    const { article, thread } = composeText(goldenText(slug), { isPlain: true });
    expect(brokenInvariants(article, thread)).toEqual([]);
  });
});
