import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeAfterInstalling } from '@/platform/first-run/welcome';

beforeEach(() => fakeBrowser.reset());

test('installing opens one page; an update, the browser’s own or ours, opens none', async () => {
  const addresses = async () => (await browser.tabs.query({})).map(({ url }) => url);
  welcomeAfterInstalling();
  const before = (await addresses()).length;
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.2.0' });
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'chrome_update' });
  expect(await addresses()).toHaveLength(before);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  expect((await addresses()).filter((url) => url?.endsWith('/first-run.html'))).toHaveLength(1);
});
