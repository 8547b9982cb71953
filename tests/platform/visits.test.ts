import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PostId } from '@/core/post';
import {
  awaitReading,
  beginVisit,
  claimAutoOpen,
  countRequest,
  forgetVisits,
  forgetVisitsOf,
  noteConsent,
  noteDidNotOpen,
  readVisit,
  takeAwaited,
  updateVisit,
} from '@/platform/visits';

const post = '100' as PostId;
const popup = { surface: 'popup', tab: 5 } as const;

beforeEach(() => fakeBrowser.reset());

test('a popup that the reader opened may ask', async () => {
  expect((await beginVisit('a', popup)).hasConsent).toBe(true);
});

test('a popup that opened by itself may not, before and after the worker’s death', async () => {
  const byItself = { ...popup, isAutomatic: true };
  expect((await beginVisit('a', byItself)).hasConsent).toBe(false);
  expect((await beginVisit('a', byItself)).hasConsent).toBe(false);
  expect((await beginVisit('b', popup)).hasConsent).toBe(true);
});

test('a thread that the browser did not let open by itself may do so another time', async () => {
  expect(await claimAutoOpen(post)).toBe(true);
  expect(await claimAutoOpen(post)).toBe(false);
  await noteDidNotOpen(post);
  expect(await claimAutoOpen(post)).toBe(true);
});

test('forgetting a thread takes every note of it, and of no other', async () => {
  await noteConsent(5, post);
  await noteConsent(5, '200' as PostId);
  await claimAutoOpen(post);
  await forgetVisitsOf([post]);
  const tab = { surface: 'tab', tab: 5 } as const;
  expect((await beginVisit('a', { ...tab, post })).hasConsent).toBe(false);
  expect((await beginVisit('b', { ...tab, post: '200' as PostId })).hasConsent).toBe(true);
  expect(await claimAutoOpen(post)).toBe(true);
});

test('forgetting everything gives what is open no new allowance, nor leave to ask', async () => {
  await beginVisit('a', popup);
  await updateVisit('a', { readBefore: 7 });
  await countRequest('a');
  await claimAutoOpen(post);
  await forgetVisits();
  const visit = { id: 'a', hasConsent: false, asked: 1 };
  expect(await beginVisit('a', popup)).toEqual(visit);
  expect(await claimAutoOpen(post)).toBe(true);
});

test('a reader tab may ask only where the reader clicked for this very thread', async () => {
  const tab = { surface: 'tab', tab: 5, post } as const;
  expect((await beginVisit('a', tab)).hasConsent).toBe(false);
  await noteConsent(5, post);
  expect((await beginVisit('b', tab)).hasConsent).toBe(true);
  expect((await beginVisit('c', { ...tab, tab: 6 })).hasConsent).toBe(false);
});

test('a click that is noted again and again leaves the others noted', async () => {
  await noteConsent(6, post);
  for (let n = 0; n < 100; n += 1) await noteConsent(5, post);
  expect((await beginVisit('a', { surface: 'tab', tab: 6, post })).hasConsent).toBe(true);
});

test('what was asked is counted for each visit', async () => {
  await beginVisit('a', popup);
  await countRequest('a');
  await countRequest('a');
  await updateVisit('a', { hasConsent: false });
  expect(await readVisit('a')).toMatchObject({ asked: 2, hasConsent: false });
});

test('a thread opens by itself once', async () => {
  expect(await claimAutoOpen('100')).toBe(true);
  expect(await claimAutoOpen('100')).toBe(false);
  expect(await claimAutoOpen('200')).toBe(true);
});

test('a reading that is awaited is taken once, when it is there', async () => {
  await awaitReading(5, post);
  expect(await takeAwaited(5, async () => false)).toBeUndefined();
  expect(await takeAwaited(6, async () => true)).toBeUndefined();
  expect(await takeAwaited(5, async () => true)).toBe(post);
  expect(await takeAwaited(5, async () => true)).toBeUndefined();
});
