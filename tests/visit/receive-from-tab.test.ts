import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PostId } from '@/core/post';
import { idOf, responsesFor } from '@/demo/build-pages';
import background from '@/entrypoints/background/index';
import { findPages } from '@/platform/conversation-store';
import type { FromTab } from '@/platform/messages';
import { readRequestLog } from '@/platform/request-log';
import { saveSettings } from '@/platform/settings';
import { aCapture, aThread, postId } from '@/tests/x/fake-world';
import './parsing-at-hand';

const thread = aThread(3);
const focal = postId(idOf(thread, 2));
const text = JSON.stringify(responsesFor(thread, focal)[0]);
const owner = { account: 'a1', isPrivate: false, tab: 5 };

const { scripting, contextMenus, action } = fakeBrowser;

beforeEach(() => {
  fakeBrowser.reset();
  const nothing = async () => [];
  Object.assign(fakeBrowser, {
    scripting: { getRegisteredContentScripts: nothing, registerContentScripts: nothing },
    contextMenus: { create: nothing, onClicked: { addListener: () => {} } },
    action: { setBadgeText: nothing, setBadgeBackgroundColor: nothing, setPopup: nothing },
  });
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockReturnValue(undefined as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined as never);
  vi.stubGlobal('addEventListener', () => {});
  background.main();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Object.assign(fakeBrowser, { scripting, contextMenus, action });
});

test('what a tab heard is kept for the post that is open in it', async () => {
  await tells(focal);
  expect(await findPages(focal, owner)).toHaveLength(1);
});

test('with another post open, or none, it is not kept', async () => {
  await tells(postId('42'));
  await tells(undefined);
  expect(await findPages(focal, owner)).toEqual([]);
  expect(await findPages(postId('42'), owner)).toEqual([]);
});

test('what we asked for is kept for the thread it was asked for, wherever the tab is by then', async () => {
  await tells(undefined, { capture: aCapture({ request: { focal }, text }), thread: focal });
  expect(await findPages(focal, owner)).toHaveLength(1);
});

test('where only the visible page is to be read, whatever a tab heard is dropped', async () => {
  await saveSettings({ readsOnlyVisible: true });
  await tells(focal);
  await tells(focal, { capture: aCapture({ status: 429, isAsked: false }) });
  expect(await findPages(focal, owner)).toEqual([]);
  expect((await readRequestLog())?.refusal).toBeUndefined();
});

async function tells(
  open: PostId | undefined,
  changes: Partial<FromTab & { type: 'captured' }> = {},
): Promise<void> {
  const address = open ? `https://x.com/mira/status/${open}` : 'https://x.com/home';
  const message: FromTab = {
    type: 'captured',
    capture: aCapture({ request: { focal }, text, isAsked: false }),
    description: { address, account: 'a1', isHooked: true },
    ...changes,
  };
  const { runtime } = fakeBrowser;
  const sender = { id: runtime.id, frameId: 0, url: address, tab: { id: 5, incognito: false } };
  await new Promise((respond) =>
    runtime.onMessage.trigger(message as never, sender as never, respond as never),
  );
}
