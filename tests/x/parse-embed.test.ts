import { describe, expect, test } from 'vitest';
import type { Post } from '@/core/post';
import { parseConversation } from '@/x/parse/parse-conversation';
import { faultsIn } from './faults-in';

const user = { id_str: '7', screen_name: 'mira_writes', name: 'Mira Holm' };
const link = {
  url: 'https://t.co/aaaaaaaaaa',
  expanded_url: 'https://example.com/page',
  display_url: 'example.com/page',
  indices: [9, 32],
};
const embedded = {
  __typename: 'Tweet',
  id_str: '200',
  lang: 'en',
  created_at: '2026-01-05T10:00:00.000Z',
  text: '🌊 Tides: https://t.co/aaaaaaaaaa &amp; more',
  entities: { urls: [{ ...link, indices: [9, 32] }] },
  user,
  in_reply_to_status_id_str: '100',
  in_reply_to_user_id_str: '7',
  conversation_count: 3,
};

function read(changes: object = {}): Post[] {
  const page = parseConversation({ ...embedded, ...changes });
  if (!page.ok) throw new Error(page.failure.type);
  expect(page.value.source).toBe('embed');
  return page.value.entries.flatMap((entry) => (entry.type === 'post' ? [entry.post] : []));
}

describe('the embed’s answer', () => {
  test('is one post, read as any other', () => {
    const [post] = read();
    expect(post).toMatchObject({
      id: '200',
      author: { id: '7', handle: 'mira_writes', name: 'Mira Holm' },
      createdAt: Date.parse('2026-01-05T10:00:00Z'),
      replyTo: { post: '100', author: '7' },
      text: '🌊 Tides: example.com/page & more',
      spans: [{ type: 'link', url: 'https://example.com/page', from: 9, to: 25 }],
      isCutShort: false,
    });
    expect(post && faultsIn(post)).toEqual([]);
  });

  test('brings the post above and the quoted one along', () => {
    const posts = read({
      parent: {
        ...embedded,
        id_str: '100',
        text: 'The first',
        in_reply_to_status_id_str: undefined,
      },
      quoted_tweet: { ...embedded, id_str: '50', text: 'Quoted' },
    });
    expect(posts.map((post) => post.text)).toEqual(['The first', expect.stringContaining('Tides')]);
    expect(posts[1]?.quote).toMatchObject({ id: '50', post: { text: 'Quoted' } });
  });

  test('says that a long post is cut', () => {
    expect(read({ note_tweet: { id: 'abc' } })[0]?.isCutShort).toBe(true);
  });

  test('is a gap where the post is gone', () => {
    const page = parseConversation({
      __typename: 'TweetTombstone',
      tombstone: { text: { text: 'This Post was deleted by the Post author.' } },
    });
    expect(page.ok && page.value.entries).toMatchObject([{ gap: { reason: 'deleted' } }]);
  });
});
