import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PostId } from '@/core/post';
import { readRequestLog } from '@/platform/request-log';
import { loadSettings } from '@/platform/settings';
import { beginVisit, claimAutoOpen, readVisit } from '@/platform/visits';

const now = Date.now();
const day = 24 * 60 * 60_000;
const post = '100' as PostId;

/** A profile and a session as version 0.1 left them. */
beforeEach(async () => {
  fakeBrowser.reset();
  await browser.storage.local.set({
    settings: { version: 1, changes: { theme: 'sepia', textSize: 120, mayAskX: false } },
    asking: {
      askedAt: [now - 60_000],
      refusal: { failure: { type: 'account-locked' }, at: now - 60_000, until: now - 60_000 + day },
    },
  });
  await browser.storage.session.set({
    openings: {
      openings: [{ id: 'a', hasConsent: true, asked: 7, at: now - 1_000, readBefore: 5 }],
      opensByItself: [{ tab: 5, at: now }],
      consents: [{ tab: 6, post }],
      opened: ['100'],
      awaited: [],
    },
  });
});

test('the reader’s choices hold', async () => {
  expect(await loadSettings()).toMatchObject({ theme: 'sepia', textSize: 120, mayAskX: false });
});

test('a refusal of a day holds, and what was asked is counted', async () => {
  const { refusal, askedAt } = (await readRequestLog()) ?? {};
  expect(refusal).toMatchObject({ failure: { type: 'account-locked' } });
  expect(refusal?.until).toBeGreaterThan(now + day - 120_000);
  expect(askedAt).toEqual([now - 60_000]);
});

test('a visit goes on with what it had asked, and a click is still a click', async () => {
  expect(await readVisit('a')).toMatchObject({ hasConsent: true, asked: 7, readBefore: 5 });
  const popup = await beginVisit('b', { surface: 'popup', tab: 5 });
  // The popup of that moment went with the update; one that opens now is the reader's.
  expect(popup.hasConsent).toBe(true);
  const tab = await beginVisit('c', { surface: 'tab', tab: 6, post });
  expect(tab.hasConsent).toBe(true);
  expect(await claimAutoOpen('100')).toBe(false);
});
