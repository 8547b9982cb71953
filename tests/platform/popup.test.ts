import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetEverything } from '@/platform/forget';
import { isNotNow, noteNotNow } from '@/platform/popup';

const hour = 60 * 60_000;

beforeEach(() => fakeBrowser.reset());

test('“Not now” holds for an hour, in memory, until everything is deleted', async () => {
  expect(await isNotNow(0)).toBe(false);
  await noteNotNow(1_000);
  expect([await isNotNow(hour), await isNotNow(hour + 1_000)]).toEqual([true, false]);
  expect(await browser.storage.local.get(null)).toEqual({});
  await forgetEverything();
  expect(await isNotNow(hour)).toBe(false);
});
