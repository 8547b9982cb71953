import { expect, test } from 'vitest';
import { buildPages } from '@/demo/build-pages';
import { samples } from '@/demo/samples';
import { parseConversation } from '@/x/parse/parse-conversation';
import { hasRecordings, recording, recordingNames } from '../recordings';
import { readPage } from './read-thread';

const mostGrowth = 1.05;

/** As version 0.1 stored it: names and ids, of which every reader made the addresses again. */
function withoutAddresses(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAddresses);
  if (typeof value !== 'object' || value === null) return value;
  const all = Object.entries(value).map(([key, one]) => [key, withoutAddresses(one)]);
  const fields: Record<string, unknown> = Object.fromEntries(all);
  const { url, post, by, ...rest } = fields;
  if (rest.type === 'post' && rest.author) return { ...rest, versions: rest.versions ?? [rest.id] };
  if (typeof rest.handle === 'string' && rest.name !== undefined) {
    return { ...rest, isProtected: rest.isProtected ?? false };
  }
  if (rest.type === 'mention') return { ...rest, handle: `${url}`.split('/').at(-1) };
  if (rest.type === 'cashtag') return { ...rest, symbol: `${url}`.split('%24').at(-1) };
  if (rest.type === 'hashtag') return rest;
  return rest.type === 'link' ? { ...rest, url } : fields;
}

function growthOf(pages: unknown): number {
  return JSON.stringify(pages).length / JSON.stringify(withoutAddresses(pages)).length;
}

test('a stored thread grows by five in a hundred at most, as its addresses travel with it', () => {
  const pages = Object.values(samples).flatMap(({ conversation }) =>
    buildPages(conversation, { repliesSize: 1000 }).map(readPage),
  );
  expect(growthOf(pages)).toBeLessThan(mostGrowth);
});

test.skipIf(!hasRecordings)('nor does what X really sends', () => {
  const pages = recordingNames().flatMap((name) => {
    const page = parseConversation(recording(name));
    return page.ok ? [page.value] : [];
  });
  expect(pages.length).toBeGreaterThan(10);
  expect(growthOf(pages)).toBeLessThan(mostGrowth);
});
