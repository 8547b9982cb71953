import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type FromTab, isXAddress, onTabMessage, type Sender } from '@/platform/messages';

const moved: FromTab = { type: 'moved', place: { address: 'https://x.com/', isHooked: true } };
const own = { id: browser.runtime.id, frameId: 0, url: 'https://x.com/mira/status/1' };

beforeEach(() => fakeBrowser.reset());

test('the browser, not the message, tells which tab it came from', async () => {
  const heard: Sender[] = [];
  onTabMessage(async (_, sender) => {
    heard.push(sender);
    return {};
  });
  await send({ ...moved, tab: 9 }, { ...own, tab: { id: 5, incognito: true } });
  expect(heard).toEqual([{ tab: 5, isPrivate: true, address: own.url }]);
});

test.each([
  ['another extension', { ...own, id: 'stranger', tab: { id: 5 } }],
  ['a frame within the page', { ...own, frameId: 3, tab: { id: 5 } }],
  ['another site', { ...own, url: 'https://x.com.evil.example/', tab: { id: 5 } }],
  ['one of our own pages', { ...own, url: 'chrome-extension://unspool/popup.html' }],
])('%s delivers nothing', async (_, sender) => {
  const answer = vi.fn(async () => ({}));
  onTabMessage(answer);
  await send(moved, sender);
  expect(answer).not.toHaveBeenCalled();
});

test('a message that could not be dealt with is answered as that', async () => {
  onTabMessage(() => Promise.reject(new Error('a word of a post')));
  const answers: unknown[] = [];
  await fakeBrowser.runtime.onMessage.trigger(
    moved as never,
    { ...own, tab: { id: 5 } } as never,
    (answer: unknown) => answers.push(answer),
  );
  await vi.waitFor(() => expect(answers).toEqual([{ failure: { type: 'bug' } }]));
});

test('X’s hosts, and no others', () => {
  for (const address of ['https://x.com/', 'https://mobile.twitter.com/a/status/1']) {
    expect(isXAddress(address)).toBe(true);
  }
  for (const address of [
    'http://x.com/',
    'https://notx.com/',
    'https://x.com@evil.example/',
    undefined,
  ]) {
    expect(isXAddress(address)).toBe(false);
  }
});

async function send(message: object, sender: object): Promise<void> {
  await fakeBrowser.runtime.onMessage.trigger(message as never, sender as never, () => {});
}
