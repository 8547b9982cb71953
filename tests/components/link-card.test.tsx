// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { Block } from '@/core/article';
import type { LinkCard } from '@/core/post';
import { aThread, url } from './an-article';
import { anEnglishArticle } from './sample-articles';
import { hideReader, rested, showReader } from './show-reader';

afterEach(hideReader);

test('shows what a linked page is about, and hides an address that says nothing', async () => {
  const card = (parts: Partial<LinkCard>): Block => ({
    id: `101:${parts.title}`,
    direction: 'ltr',
    type: 'linkCard',
    card: { url: url('https://t.co/abcdefghij'), kind: 'page', ...parts },
  });
  const body = [
    card({ title: 'Street trees', site: 'example.org', description: 'Forty kinds, drawn.' }),
    card({ title: 'A page' }),
    card({ title: 'June meeting', site: 'x.com', kind: 'broadcast' }),
    card({ site: 'x.com', kind: 'space' }),
  ];
  const { page } = await showReader({
    article: { ...anEnglishArticle(), body },
    reading: { ...rested, thread: aThread(4) },
  });
  const cards = [...page.querySelectorAll('.card')].map((shown) =>
    shown.textContent?.replaceAll(/\s+/g, ' ').trim(),
  );
  expect(cards).toEqual([
    'Street trees Forty kinds, drawn. example.org',
    'A page',
    'June meeting x.com',
    'Space x.com',
  ]);
});
