import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Refusal } from '@/core/capture';
import {
  clearRefusals,
  noteRateLimit,
  noteRefusal,
  noteRequest,
  readBooks,
} from '@/platform/asking-books';

const refusal: Refusal = { failure: { type: 'account-locked' }, at: 1, until: 2 };

beforeEach(() => fakeBrowser.reset());

test('requests of all windows are counted together', async () => {
  await noteRequest(1_000, false, 900);
  await noteRequest(1_500, true, 900);
  await noteRequest(1_200, false, 900);
  expect((await readBooks()).askedAt).toEqual([1_000, 1_200, 1_500]);
});

test('a request too old to count is dropped', async () => {
  await noteRequest(1_000, false, 900);
  await noteRequest(3_000, false, 900);
  expect((await readBooks()).askedAt).toEqual([3_000]);
});

test('times and refusals outlive the browser; a private window leaves none', async () => {
  await noteRequest(1_000, false, 900);
  await noteRefusal(refusal, false);
  await noteRequest(1_000, true, 900);
  await noteRateLimit({ limit: 150, remaining: 10, resetsAt: 5 });
  expect(await browser.storage.local.get(null)).toEqual({
    asking: { askedAt: [1_000], refusal },
  });
  await browser.storage.session.clear();
  expect(await readBooks()).toEqual({ askedAt: [1_000], refusal });
});

test('a refusal that is over is cleared everywhere', async () => {
  await noteRefusal(refusal, false);
  await noteRefusal(refusal, true);
  await clearRefusals(() => true);
  expect((await readBooks()).refusal).toBeUndefined();
});

const short: Refusal = { failure: { type: 'request-outdated' }, at: 1, until: 1 };

test.each([
  [false, false],
  [false, true],
  [true, false],
  [true, true],
])('a short refusal does not end a long one (private windows: %s, %s)', async (one, other) => {
  await noteRefusal(refusal, one);
  await noteRefusal(short, other);
  expect((await readBooks()).refusal).toEqual(refusal);
});

test('what a fresh request does not end goes on', async () => {
  await noteRefusal(refusal, false);
  await noteRefusal({ ...short, until: 9 }, true);
  await clearRefusals(({ failure }) => failure.type === 'request-outdated');
  expect((await readBooks()).refusal).toEqual(refusal);
});
