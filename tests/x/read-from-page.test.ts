import { expect, test } from 'vitest';
import type { Ask } from '@/core/capture';
import { readCapture, readFromPage } from '@/x/capture/read-from-page';
import { noon, postId } from './fake-world';

const heard = {
  variables: { focalTweetId: '100', cursor: 'c', rankingMode: 'Likes', token: 'secret' },
  status: 200,
  text: '{}',
  limits: ['150', '140', '1767355200'],
};
const ask: Ask = { id: postId('200'), cursor: 'd' };

test('what the page’s own request brought becomes a capture', () => {
  expect(readFromPage(heard, () => undefined, noon)).toEqual({
    type: 'captured',
    capture: {
      request: { focal: '100', cursor: 'c', ranking: 'Likes' },
      status: 200,
      text: '{}',
      rateLimit: { limit: 150, remaining: 140, resetsAt: 1767355200000 },
      at: noon,
      isAsked: false,
    },
  });
});

test('an answer is filed under what we asked, not under what it says it is', () => {
  const message = readFromPage({ ...heard, number: 3 }, () => ask, noon);
  expect(message).toMatchObject({
    type: 'answered',
    number: 3,
    capture: { request: { focal: '200', cursor: 'd' }, isAsked: true },
  });
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['words', 'hello'],
  ['an answer nobody asked for', { ...heard, number: 9 }],
  ['a status that is no number', { ...heard, status: '200' }],
  ['a text that is none', { ...heard, text: { length: 5 } }],
  ['a text without end', { ...heard, text: 'x'.repeat(16_000_001) }],
  ['an unknown excuse', { number: 1, because: 'I like it' }],
])('%s is not taken', (_, value) => {
  expect(readFromPage(value, () => undefined, noon)).toBeUndefined();
});

test.each(['no template', 'no network', 'too slow', 'too many'] as const)(
  'that there was no answer is told with its reason: %s',
  (because) => {
    const message = { type: 'not answered', number: 1, because };
    expect(readFromPage({ number: 1, because }, () => ask, noon)).toEqual(message);
  },
);

test('odd variables and limits are left out, the rest is kept', () => {
  const message = readFromPage(
    { ...heard, variables: { focalTweetId: '1 OR 1', cursor: 5 }, limits: [null, 'many'] },
    () => undefined,
    noon,
  );
  expect(message).toMatchObject({ type: 'captured', capture: { request: {} } });
  expect(JSON.stringify(message)).not.toContain('rateLimit');
});

test('a capture of a tab that is none is not filed', () => {
  expect(readCapture({ operation: 'TweetDetail' })).toBeUndefined();
  expect(readCapture(null)).toBeUndefined();
});
