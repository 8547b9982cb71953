import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ConversationEntry, ConversationPage, Place } from '@/core/conversation';
import type { PostId } from '@/core/post';
import {
  findPages,
  forgetConversations,
  forgetConversationsOf,
  forgetPrivateOnes,
  keepPage,
  wasDropped,
} from '@/platform/conversation-store';
import { limitSession } from './session-quota';

const mira = { account: 'a1', isPrivate: false };

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

test('a conversation is found by any of its posts, its pages in the order they came', async () => {
  await keepPage(aPage({ ids: ['1', '2'] }), opened('1'), mira, 1);
  await keepPage(aPage({ ids: ['3'], cursor: 'c' }), opened('1'), mira, 2);
  for (const post of ['1', '2', '3']) {
    const pages = await findPages(id(post), mira);
    expect(pages.map(({ request }) => request?.cursor)).toEqual([undefined, 'c']);
  }
  expect(await findPages(id('4'), mira)).toEqual([]);
});

test('the same page again takes the older one’s place', async () => {
  await keepPage(aPage({ ids: ['1'] }), opened('1'), mira, 1);
  await keepPage(aPage({ ids: ['1', '2'] }), opened('1'), mira, 2);
  expect(await findPages(id('2'), mira)).toHaveLength(1);
});

test('pages that come at once are all kept', async () => {
  const cursors = ['a', 'b', 'c', 'd', 'e'];
  await Promise.all(
    cursors.map((cursor) =>
      keepPage(aPage({ ids: [`1${cursor.charCodeAt(0)}`], cursor }), opened('1'), mira, 1),
    ),
  );
  expect(await findPages(id('197'), mira)).toHaveLength(5);
});

test('another account does not see it, nor does a private window', async () => {
  await keepPage(aPage({ ids: ['1'] }), opened('1'), mira, 1);
  expect(await findPages(id('1'), { account: 'b2', isPrivate: false })).toEqual([]);
  expect(await findPages(id('1'), { account: 'a1', isPrivate: true })).toEqual([]);
  expect(await findPages(id('1'), undefined)).toHaveLength(1);
});

test('what a private window read is seen by nobody without its tab, and goes with the window', async () => {
  const hidden = { account: 'a1', isPrivate: true };
  await keepPage(aPage({ ids: ['1'] }), opened('1'), hidden, 1);
  expect(await findPages(id('1'), undefined)).toEqual([]);
  expect(await findPages(id('1'), hidden)).toHaveLength(1);
  await forgetPrivateOnes();
  expect(await findPages(id('1'), hidden)).toEqual([]);
});

test('nothing of it is ever on the disk', async () => {
  await keepPage(aPage({ ids: ['1'] }), opened('1'), mira, 1);
  expect(await browser.storage.local.get(null)).toEqual({});
});

test('an older version of a post leads to it as well', async () => {
  await keepPage(aPage({ ids: ['2'], versions: ['1', '2'] }), opened('2'), mira, 1);
  expect(await findPages(id('1'), mira)).toHaveLength(1);
});

test('where space runs out, the conversation not used for longest goes', async () => {
  const long = 'x'.repeat(3_000_000);
  await keepPage(aPage({ ids: ['1'], text: long }), opened('1'), mira, 1);
  await keepPage(aPage({ ids: ['2'], text: long }), opened('2'), mira, 2);
  await keepPage(aPage({ ids: ['1'], cursor: 'c' }), opened('1'), mira, 3);
  await keepPage(aPage({ ids: ['3'], text: long }), opened('3'), mira, 4);
  expect(await findPages(id('2'), mira)).toEqual([]);
  expect(await findPages(id('1'), mira)).toHaveLength(2);
  expect(await findPages(id('3'), mira)).toHaveLength(1);
  const kept = await browser.storage.session.get(null);
  expect(Object.keys(kept).filter((name) => name.startsWith('page:'))).toHaveLength(3);
});

test('what is kept takes no more room than is counted: the browser measures objects generously', async () => {
  await keepPage(aPage({ ids: ['1', '2'] }), opened('1'), mira, 1);
  const kept = await browser.storage.session.get(null);
  const pages = Object.entries(kept).filter(([name]) => name.startsWith('page:'));
  expect(pages.map(([, page]) => typeof page)).toEqual(['string']);
});

test('forgetting a thread takes its pages, and no other’s', async () => {
  await keepPage(aPage({ ids: ['1'] }), opened('1'), mira, 1);
  await keepPage(aPage({ ids: ['2'], conversation: '2' }), opened('2'), mira, 2);
  await forgetConversationsOf([id('1')]);
  expect(await findPages(id('1'), mira)).toEqual([]);
  expect(await findPages(id('2'), mira)).toHaveLength(1);
  await forgetConversations();
  expect(JSON.stringify(await browser.storage.session.get(null))).not.toContain('page:');
});

describe('a conversation larger than the session’s storage', () => {
  /** 25,000 characters each, as X's longest posts have: three bytes for each of them. */
  const long = '가'.repeat(25_000);
  const from = (first: number, count: number) =>
    Array.from({ length: count }, (_, index) => `${first + index}`);

  test('is kept as far as there is room, first posts first, and says that it was cut', async () => {
    limitSession();
    for (let page = 0; page < 8; page += 1) {
      const ids = from(1 + page * 20, 20);
      expect(
        await keepPage(aPage({ ids, cursor: `c${page}`, text: long }), opened('1'), mira, page),
      ).toBe(true);
    }
    const pages = await findPages(id('1'), mira);
    const held = idsIn(pages);
    expect(held.length).toBeGreaterThan(100);
    expect(held).toEqual(from(1, held.length));
    expect(pages.map(({ leftOut }) => leftOut)).toContain('posts');
    expect(pages.slice(0, 5).map(({ leftOut }) => leftOut)).not.toContain('posts');
  });

  test('leaves out other people’s replies before any post of the author’s', async () => {
    limitSession();
    const replies = from(500, 30);
    await keepPage(aPage({ ids: from(1, 60), replies, text: long }), opened('1'), mira, 1);
    await keepPage(
      aPage({ ids: from(61, 40), cursor: 'c', replies, text: long }),
      opened('1'),
      mira,
      2,
    );
    const pages = await findPages(id('1'), mira);
    expect(idsIn(pages)).toEqual(from(1, 100));
    expect(pages.map(({ leftOut }) => leftOut)).toEqual(['replies', 'replies']);
  });

  test('does not keep twice what an earlier page holds', async () => {
    limitSession();
    await keepPage(aPage({ ids: from(1, 90), text: long }), opened('1'), mira, 1);
    await keepPage(aPage({ ids: from(50, 50), cursor: 'c', text: long }), opened('1'), mira, 2);
    expect(idsIn(await findPages(id('1'), mira)).toSorted()).toEqual(from(1, 99).toSorted());
  });

  test('where the browser counts otherwise than we do, what was held stays held', async () => {
    limitSession(2_000_000);
    await keepPage(aPage({ ids: from(1, 20), text: long }), opened('1'), mira, 1);
    expect(
      await keepPage(aPage({ ids: from(21, 20), cursor: 'c', text: long }), opened('1'), mira, 2),
    ).toBe(true);
    const pages = await findPages(id('1'), mira);
    expect(idsIn(pages)).toEqual(from(1, 20));
    expect(pages.map(({ leftOut }) => leftOut)).toEqual([undefined, 'posts']);
  });

  test('where it takes nothing at all, whoever brought the page is told', async () => {
    limitSession(100);
    expect(await keepPage(aPage({ ids: ['1'], text: long }), opened('1'), mira, 1)).toBe(false);
  });

  test('makes another one go, which is known to have been there until it is read anew', async () => {
    await keepPage(aPage({ ids: ['900'], text: long }), opened('900'), mira, 1);
    expect(await wasDropped(id('900'), mira)).toBe(false);
    await keepPage(aPage({ ids: from(1, 106), text: long }), opened('1'), mira, 2);
    expect(await findPages(id('900'), mira)).toEqual([]);
    expect(await wasDropped(id('900'), mira)).toBe(true);
    expect(await wasDropped(id('900'), { account: 'b2', isPrivate: false })).toBe(false);
    await keepPage(aPage({ ids: ['900'], text: long }), opened('900'), mira, 3);
    expect(await wasDropped(id('900'), mira)).toBe(false);
    await forgetConversations();
    expect(await wasDropped(id('1'), mira)).toBe(false);
  });

  function idsIn(pages: ConversationPage[]): string[] {
    return pages.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.type === 'post' ? [entry.post.id] : [])),
    );
  }
});

describe('a page that says it is of another thread', () => {
  const here = { ...mira, tab: 1 };
  const elsewhere = { ...mira, tab: 2 };
  const real = aPage({ ids: ['1', '2', '3'], text: 'as written' });
  const forged = aPage({ ids: ['9', '1', '2'], text: 'made up', focal: '9' });

  test('changes nothing of one that another tab has open', async () => {
    await keepPage(real, opened('1'), here, 1);
    await keepPage(forged, opened('9'), elsewhere, 2);
    for (const owner of [here, elsewhere, mira])
      expect(await wordsOf('1', owner)).toBe('as written');
    expect(await wordsOf('2', here)).toBe('as written');
    expect(await wordsOf('9', elsewhere)).toBe('made up');
  });

  test('changes nothing of one that is opened afterwards', async () => {
    await keepPage(forged, opened('9'), elsewhere, 1);
    await keepPage(real, opened('1'), here, 2);
    await keepPage(
      aPage({ ids: ['9'], text: 'made up again', focal: '9', cursor: 'c' }),
      opened('9'),
      elsewhere,
      3,
    );
    for (const owner of [here, elsewhere, mira])
      expect(await wordsOf('1', owner)).toBe('as written');
    expect(await wordsOf('3', elsewhere)).toBe('as written');
  });
});

test('another post of the thread, opened in the same tab, adds to it, whichever comes first', async () => {
  const here = { ...mira, tab: 1 };
  await keepPage(aPage({ ids: ['1', '2'] }), opened('1'), here, 1);
  await keepPage(aPage({ ids: ['7', '8'], focal: '7' }), opened('7'), here, 2);
  for (const post of ['1', '2', '7', '8']) expect(await findPages(id(post), here)).toHaveLength(2);
});

test('the same post opened in another tab adds to what is known of it', async () => {
  await keepPage(aPage({ ids: ['1', '2'] }), opened('1'), { ...mira, tab: 1 }, 1);
  await keepPage(aPage({ ids: ['3'], cursor: 'c' }), opened('1'), { ...mira, tab: 2 }, 2);
  expect(await findPages(id('3'), mira)).toHaveLength(2);
});

test('what was asked for goes to the thread it is to complete, whatever comes', async () => {
  const asked = { thread: id('1'), isAsked: true };
  await keepPage(aPage({ ids: ['1', '2'] }), opened('1'), { ...mira, tab: 1 }, 1);
  await keepPage(aPage({ ids: [], cursor: 'c' }), asked, { ...mira, tab: 2 }, 2);
  await keepPage(
    aPage({ ids: ['7'], cursor: 'd' }),
    { thread: id('2'), isAsked: true },
    { ...mira, tab: 2 },
    3,
  );
  expect(await findPages(id('1'), mira)).toHaveLength(3);
});

test('a post that X does not show is known to have been answered', async () => {
  await keepPage(aPage({ ids: [], focal: '4' }), opened('4'), mira, 1);
  expect(await findPages(id('4'), mira)).toHaveLength(1);
});

test('a post leads to its conversation’s first, though that was not in the answer', async () => {
  await keepPage(aPage({ ids: ['3'], focal: '3' }), opened('3'), mira, 1);
  expect(await findPages(id('1'), mira)).toHaveLength(1);
});

async function wordsOf(post: string, owner: typeof mira): Promise<string> {
  const pages = await findPages(id(post), owner);
  const texts = pages.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.type === 'post' ? entry.post.text : [])),
  );
  return [...new Set(texts)].join(', ');
}

function opened(digits: string) {
  return { thread: id(digits), isAsked: false };
}

function aPage({
  ids,
  cursor,
  text = '',
  versions,
  replies = [],
  focal = '1',
  conversation = '1',
}: {
  ids: string[];
  /** Of somebody else's, below. */
  replies?: string[];
  conversation?: string;
  focal?: string;
  cursor?: string;
  text?: string;
  versions?: string[];
}): ConversationPage {
  return {
    source: 'network',
    request: { focal: id(focal), ...(cursor && { cursor }) },
    entries: [
      ...ids.map((digits) => anEntry(digits, '7', { isSelfThread: true })),
      ...replies.map((digits) =>
        anEntry(digits, '8', { isSelfThread: false, module: `conversationthread-${digits}` }),
      ),
    ],
    endsAtTop: true,
    endsAtBottom: true,
    warnings: [],
  };

  function anEntry(digits: string, author: string, place: Place): ConversationEntry {
    return {
      type: 'post',
      place,
      post: {
        type: 'post',
        id: id(digits),
        conversation: id(conversation),
        author: { id: author, handle: 'mira', name: 'Mira', isProtected: false },
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
    };
  }
}

function id(digits: string): PostId {
  return digits as PostId;
}
