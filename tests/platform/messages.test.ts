import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type FromTab,
  onCommand,
  onTabMessage,
  type Sender,
  type ToTab,
} from '@/platform/messages';
import { isXAddress } from '@/x/addresses/x-pages';

const moved: FromTab = {
  type: 'moved',
  description: { address: 'https://x.com/', isHooked: true },
};
const own = { id: browser.runtime.id, frameId: 0, url: 'https://x.com/mira/status/1' };

beforeEach(() => fakeBrowser.reset());

test('the browser, not the message, tells which tab it came from', async () => {
  const heard: Sender[] = [];
  onTabMessage(async (_, sender) => {
    heard.push(sender);
    return {};
  }, isXAddress);
  await send({ ...moved, tab: 9 }, { ...own, tab: { id: 5, incognito: true } });
  expect(heard).toEqual([{ tab: 5, isPrivate: true }]);
});

test.each([
  ['another extension', { ...own, id: 'stranger', tab: { id: 5 } }],
  ['a frame within the page', { ...own, frameId: 3, tab: { id: 5 } }],
  ['another site', { ...own, url: 'https://x.com.evil.example/', tab: { id: 5 } }],
  ['one of our own pages', { ...own, url: 'chrome-extension://unspool/popup.html' }],
])('%s delivers nothing', async (_, sender) => {
  const answer = vi.fn(async () => ({}));
  onTabMessage(answer, isXAddress);
  await send(moved, sender);
  expect(answer).not.toHaveBeenCalled();
});

test('a message that could not be dealt with is answered as that', async () => {
  onTabMessage(() => Promise.reject(new Error('a word of a post')), isXAddress);
  const answers: unknown[] = [];
  await fakeBrowser.runtime.onMessage.trigger(
    moved as never,
    { ...own, tab: { id: 5 } } as never,
    (answer: unknown) => answers.push(answer),
  );
  await vi.waitFor(() => expect(answers).toEqual([{ failure: { type: 'bug' } }]));
});

const reader = `${browser.runtime.getURL('/')}reader.html`;

test.each([
  ['the background', { id: browser.runtime.id }, 1],
  ['the popup', { id: browser.runtime.id, url: reader }, 1],
  [
    'a reader tab, as Firefox tells of it',
    { id: browser.runtime.id, url: reader, tab: { id: 9 } },
    1,
  ],
  ['a page of X', { ...own, tab: { id: 5 } }, 0],
  ['another extension', { id: 'stranger', url: 'moz-extension://stranger/page.html' }, 0],
])('commands of %s', async (_, sender, count) => {
  const answer = vi.fn(async () => ({}));
  onCommand(answer);
  const describe: ToTab = { type: 'describe' };
  await fakeBrowser.runtime.onMessage.trigger(describe as never, sender as never, () => {});
  expect(answer).toHaveBeenCalledTimes(count);
});

async function send(message: object, sender: object): Promise<void> {
  await fakeBrowser.runtime.onMessage.trigger(message as never, sender as never, () => {});
}
