import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toPostId } from '@/core/post';
import { toWebUrl } from '@/core/web-url';
import { showCount } from '@/platform/badge';
import { sendToTab } from '@/platform/messages';
import { openPopupOver, postInFront } from '@/platform/popup';
import {
  findTab,
  onTabInFront,
  openBeside,
  reloadTab,
  startInTab,
  targetFrom,
} from '@/platform/tabs';

const impossible = [-1, 2 ** 31, 1e21, 1.5, Number.NaN, Number.POSITIVE_INFINITY];

/** The browser throws at once, before there is any promise. */
function throwsAtOnce(): never {
  throw new TypeError('Error in invocation of tabs.get(integer tabId)');
}

beforeEach(() => {
  fakeBrowser.reset();
  const { tabs, action, windows, scripting } = fakeBrowser;
  for (const name of ['get', 'reload', 'sendMessage'] as const) {
    vi.spyOn(tabs, name).mockImplementation(throwsAtOnce as never);
  }
  vi.spyOn(action, 'setBadgeText').mockImplementation(throwsAtOnce as never);
  vi.spyOn(action, 'setPopup').mockResolvedValue(undefined as never);
  vi.spyOn(scripting, 'executeScript').mockImplementation(throwsAtOnce as never);
  vi.spyOn(windows, 'get').mockImplementation(throwsAtOnce as never);
});
afterEach(() => vi.restoreAllMocks());

test.each(impossible)('a tab of the number %s is none, whoever asks', async (tab) => {
  vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({ id: 9 } as never);
  const address = toWebUrl('https://x.com/');
  expect(await findTab({ tab }, { postAt: () => undefined, pages: [] })).toBeUndefined();
  expect(address && (await openBeside(tab, address))).toBe(9);
  expect(await postInFront(tab, () => undefined)).toBeUndefined();
  expect(await openPopupOver(tab)).toBe(false);
  expect(await startInTab(tab)).toBe(false);
  expect(await sendToTab(tab, { type: 'describe' })).toBeUndefined();
  await expect(reloadTab(tab)).resolves.toBeUndefined();
  await expect(showCount(tab, 3)).resolves.toBeUndefined();
});

test.each([true, false])(
  'only the popup that opens at our word says so (opens: %s)',
  async (opens) => {
    const pages: (string | undefined)[] = [];
    let popup: string | undefined;
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ windowId: 1 } as never);
    vi.spyOn(fakeBrowser.action, 'setPopup').mockImplementation(async (set: { popup: string }) => {
      popup = set.popup;
    });
    vi.spyOn(fakeBrowser.action, 'openPopup').mockImplementation((async () => {
      pages.push(popup);
      if (!opens) throw new Error('Could not find an active browser window.');
    }) as never);
    expect(await openPopupOver(5)).toBe(opens);
    expect(pages).toEqual(['popup.html?automatic']);
    expect(popup).toBe('popup.html');
  },
);

test('a tab or window that is closed just as it comes to the front is not looked at', async () => {
  const looked: number[] = [];
  onTabInFront((tab) => looked.push(tab));
  vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValue(new Error('No window with id: 7.'));
  await fakeBrowser.tabs.onActivated.trigger({ tabId: -1, windowId: 1 });
  await fakeBrowser.windows.onFocusChanged.trigger(7);
  expect(looked).toEqual([]);
});

test.each([
  ['?tab=99999999999', {}],
  ['?tab=-1', {}],
  ['?tab=1e3', {}],
  ['?tab=0x10', {}],
  ['?tab=1.5', {}],
  ['?tab=', {}],
  ['?tab=7', { tab: 7 }],
  ['?post=100&tab=2147483647', { post: toPostId('100'), tab: 2147483647 }],
])('an address that ends in %s is about %o', (search, target) => {
  expect(targetFrom(`chrome-extension://unspool/reader.html${search}`)).toEqual(target);
});
