import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabDescription } from '@/platform/messages';
import { saveSettings } from '@/platform/settings';
import { findThreadSource } from '@/visit/find-thread-source';

const thread = 'https://x.com/mira/status/100';

beforeEach(() => fakeBrowser.reset());

test('a tab with a thread: its post, its account, nothing in the way', async () => {
  aTab({ url: thread }, { address: thread, account: 'a1', isHooked: true });
  expect(await findThreadSource({ tab: 5 })).toEqual({
    focal: '100',
    tab: 5,
    owner: { account: 'a1', isPrivate: false, tab: 5 },
  });
});

test.each<[string, { url?: string }, TabDescription | undefined, string]>([
  ['another site', { url: 'https://example.org/' }, undefined, 'not-on-x'],
  ['a page the browser does not tell of', {}, undefined, 'not-on-x'],
  [
    'X’s home',
    { url: 'https://x.com/home' },
    description({ address: 'https://x.com/home' }),
    'no-thread-here',
  ],
  [
    'X’s home, opened before the extension',
    { url: 'https://x.com/home' },
    undefined,
    'no-thread-here',
  ],
  ['a thread opened before the extension', { url: thread }, undefined, 'page-opened-before'],
  ['nobody signed in', { url: thread }, { address: thread, isHooked: true }, 'signed-out'],
  ['no hook in the page', { url: thread }, description({ isHooked: false }), 'page-opened-before'],
  [
    'X refused the page itself',
    { url: thread },
    description({ failure: { type: 'account-locked' } }),
    'account-locked',
  ],
])('%s is told as what it is', async (_, tab, there, type) => {
  aTab(tab, there);
  expect((await findThreadSource({ tab: 5 })).failure).toEqual({ type });
});

test('where only the visible page is to be read, that is what is in the way, whatever else may be', async () => {
  await saveSettings({ readsOnlyVisible: true });
  for (const changes of [{}, { isHooked: false }, { failure: { type: 'unreadable' } as const }]) {
    aTab({ url: thread }, description(changes));
    expect((await findThreadSource({ tab: 5 })).failure).toEqual({ type: 'reads-only-visible' });
  }
  aTab({ url: thread }, { address: thread, isHooked: false });
  expect((await findThreadSource({ tab: 5 })).failure).toEqual({ type: 'reads-only-visible' });
});

test('where the browser withholds X, it says so', async () => {
  aTab({}, undefined);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(false as never);
  expect((await findThreadSource({ tab: 5 })).failure).toEqual({ type: 'access-withheld' });
});

test('a tab that is closed, or none at all', async () => {
  expect((await findThreadSource({ tab: 7 })).failure).toEqual({ type: 'tab-gone' });
  expect(await findThreadSource({ post: '100' as never })).toMatchObject({
    focal: '100',
    failure: { type: 'tab-gone' },
  });
});

test('a tab that the browser discarded, or that was opened again, has another number: its post tells', async () => {
  aTab({ url: thread }, description({}));
  const wanted = { post: '100' as never, tab: 7 };
  expect(await findThreadSource(wanted)).toMatchObject({ tab: 5, focal: '100' });
  expect((await findThreadSource(wanted)).failure).toBeUndefined();
});

test('a private reader finds private tabs alone, and no other finds them', async () => {
  aTab({ url: thread, incognito: true }, description({}));
  const wanted = { post: '100' as never, tab: 7 };
  expect((await findThreadSource(wanted)).failure).toEqual({ type: 'tab-gone' });
  expect(await findThreadSource({ ...wanted, isPrivate: true })).toMatchObject({ tab: 5 });
});

test('without a tab named, one that has the post open serves', async () => {
  aTab({ url: thread }, description({}));
  expect(await findThreadSource({ post: '100' as never })).toMatchObject({ tab: 5, focal: '100' });
});

function description(changes: Partial<TabDescription>): TabDescription {
  return { address: thread, account: 'a1', isHooked: true, ...changes };
}

function aTab(
  { url, incognito = false }: { url?: string; incognito?: boolean },
  there: TabDescription | undefined,
): void {
  const tab = { id: 5, incognito, ...(url && { url }) };
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id: unknown) => {
    if (id !== 5) throw new Error('No tab with id');
    return tab as never;
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async () => {
    if (!there) throw new Error('Could not establish connection. Receiving end does not exist.');
    return there;
  }) as never);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true as never);
}
