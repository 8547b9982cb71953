import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ConversationPage } from '@/core/conversation';
import type { PostId } from '@/core/post';
import {
  findPages,
  forgetConversations,
  forgetConversationsOf,
  forgetPrivateOnes,
  keepPage,
} from '@/platform/conversation-shelf';

const mira = { account: 'a1', isPrivate: false };

beforeEach(() => fakeBrowser.reset());

test('a conversation is found by any of its posts, its pages in the order they came', async () => {
  await keepPage(aPage({ ids: ['1', '2'] }), id('1'), mira, 1);
  await keepPage(aPage({ ids: ['3'], cursor: 'c' }), id('1'), mira, 2);
  for (const post of ['1', '2', '3']) {
    const pages = await findPages(id(post), mira);
    expect(pages.map(({ request }) => request?.cursor)).toEqual([undefined, 'c']);
  }
  expect(await findPages(id('4'), mira)).toEqual([]);
});

test('the same page again takes the older one’s place', async () => {
  await keepPage(aPage({ ids: ['1'] }), id('1'), mira, 1);
  await keepPage(aPage({ ids: ['1', '2'] }), id('1'), mira, 2);
  expect(await findPages(id('2'), mira)).toHaveLength(1);
});

test('pages that come at once are all kept', async () => {
  const cursors = ['a', 'b', 'c', 'd', 'e'];
  await Promise.all(
    cursors.map((cursor) =>
      keepPage(aPage({ ids: [`1${cursor.charCodeAt(0)}`], cursor }), id('1'), mira, 1),
    ),
  );
  expect(await findPages(id('197'), mira)).toHaveLength(5);
});

test('another account does not see it, nor does a private window', async () => {
  await keepPage(aPage({ ids: ['1'] }), id('1'), mira, 1);
  expect(await findPages(id('1'), { account: 'b2', isPrivate: false })).toEqual([]);
  expect(await findPages(id('1'), { account: 'a1', isPrivate: true })).toEqual([]);
  expect(await findPages(id('1'), undefined)).toHaveLength(1);
});

test('what a private window read is seen by nobody without its tab, and goes with the window', async () => {
  const hidden = { account: 'a1', isPrivate: true };
  await keepPage(aPage({ ids: ['1'] }), id('1'), hidden, 1);
  expect(await findPages(id('1'), undefined)).toEqual([]);
  expect(await findPages(id('1'), hidden)).toHaveLength(1);
  await forgetPrivateOnes();
  expect(await findPages(id('1'), hidden)).toEqual([]);
});

test('nothing of it is ever on the disk', async () => {
  await keepPage(aPage({ ids: ['1'] }), id('1'), mira, 1);
  expect(await browser.storage.local.get(null)).toEqual({});
});

test('an older version of a post leads to it as well', async () => {
  await keepPage(aPage({ ids: ['2'], versions: ['1', '2'] }), id('2'), mira, 1);
  expect(await findPages(id('1'), mira)).toHaveLength(1);
});

test('where space runs out, the conversation not used for longest goes', async () => {
  const long = 'x'.repeat(3_000_000);
  await keepPage(aPage({ ids: ['1'], text: long }), id('1'), mira, 1);
  await keepPage(aPage({ ids: ['2'], text: long }), id('2'), mira, 2);
  await keepPage(aPage({ ids: ['1'], cursor: 'c' }), id('1'), mira, 3);
  await keepPage(aPage({ ids: ['3'], text: long }), id('3'), mira, 4);
  expect(await findPages(id('2'), mira)).toEqual([]);
  expect(await findPages(id('1'), mira)).toHaveLength(2);
  expect(await findPages(id('3'), mira)).toHaveLength(1);
  const kept = await browser.storage.session.get(null);
  expect(Object.keys(kept).filter((name) => name.startsWith('page:'))).toHaveLength(3);
});

test('what is kept takes no more room than is counted: the browser measures objects generously', async () => {
  await keepPage(aPage({ ids: ['1', '2'] }), id('1'), mira, 1);
  const kept = await browser.storage.session.get(null);
  const pages = Object.entries(kept).filter(([name]) => name.startsWith('page:'));
  expect(pages.map(([, page]) => typeof page)).toEqual(['string']);
});

test('forgetting a thread takes its pages, and no other’s', async () => {
  await keepPage(aPage({ ids: ['1'] }), id('1'), mira, 1);
  await keepPage(aPage({ ids: ['2'] }), id('2'), mira, 2);
  await forgetConversationsOf([id('1')]);
  expect(await findPages(id('1'), mira)).toEqual([]);
  expect(await findPages(id('2'), mira)).toHaveLength(1);
  await forgetConversations();
  expect(JSON.stringify(await browser.storage.session.get(null))).not.toContain('page:');
});

function aPage({
  ids,
  cursor,
  text = '',
  versions,
}: {
  ids: string[];
  cursor?: string;
  text?: string;
  versions?: string[];
}): ConversationPage {
  return {
    source: 'network',
    request: { focal: id('1'), ...(cursor && { cursor }) },
    entries: ids.map((digits) => ({
      type: 'post',
      place: { isSelfThread: true },
      post: {
        type: 'post',
        id: id(digits),
        conversation: id('1'),
        author: { id: '7', handle: 'mira', name: 'Mira', isProtected: false },
        createdAt: 0,
        text,
        spans: [],
        media: [],
        replyCount: 0,
        versions: (versions ?? [digits]).map(id),
        isSensitive: false,
        readFrom: 'network',
        isCutShort: false,
      } as never,
    })),
    endsAtTop: true,
    endsAtBottom: true,
    warnings: [],
  };
}

function id(digits: string): PostId {
  return digits as PostId;
}
