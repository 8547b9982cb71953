// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { buildThread } from '@/core/thread/build-thread';
import { idOf } from '@/demo/build-pages';
import { parseHtml } from '@/html/parse-html';
import { hasRecordings, recordedPage } from '@/tests/recordings';
import { parseMarkup } from '@/x/visible-page/parse-markup';
import { ada, aThread, outline, pagesOf, postId } from './read-thread';

const conversation = aThread(6);
const id = (place: number) => idOf(conversation, place);

/** What X's page shows of these posts of the thread. */
function visible(...numbers: number[]): string {
  const cells = numbers.map(
    (place) => `<div data-testid="cellInnerDiv"><article data-testid="tweet">
      <div data-testid="User-Name"><a href="/${ada.handle}">${ada.name}</a></div>
      <a href="/${ada.handle}/status/${id(place)}"><time datetime="2026-01-05T09:00:00Z">5 Jan</time></a>
      <div data-testid="tweetText" lang="en">Thought ${place} as</div>
      <span data-testid="tweet-text-show-more-link">Show more</span></article></div>`,
  );
  return `<main><section><h2>Post</h2>${cells.join('')}</section></main>`;
}

function readMarkup(html: string, focal: string) {
  return parseMarkup(parseHtml(html), postId(focal));
}

describe('what the page shows, where X’s data is not all there', () => {
  test('is a thread by itself, and claims nothing', () => {
    const page = readMarkup(visible(2, 3, 4), id(3));
    const thread = buildThread([page], postId(id(3)));
    expect(thread && outline(thread)).toBe('2 3 4');
    expect(thread?.completeness.type).toBe('partial');
  });

  test('has other people’s replies in the discussion, the author’s answers under them', () => {
    const by = (handle: string, number: number) =>
      `<article><div data-testid="User-Name"><a href="/${handle}">${handle}</a></div>
        <a href="/${handle}/status/${number}"><time datetime="2026-01-05T09:00:00Z">5 Jan</time></a>
        <div data-testid="tweetText" lang="en">Words</div></article>`;
    const cells = by('ann', 1) + by('ann', 2) + by('bob', 3) + by('ann', 4) + by('cat', 5);
    const thread = buildThread([readMarkup(`<main>${cells}</main>`, '1')], postId('1'));
    expect(thread?.parts.map((part) => part.id)).toEqual(['1', '2']);
    expect(thread?.discussion.map(({ post, replies }) => [post.id, replies.length])).toEqual([
      ['3', 1],
      ['5', 0],
    ]);
    expect(thread?.discussion[0]?.replies[0]?.isByAuthor).toBe(true);
  });

  test('goes on where the data ends, and gives way to it where both are there', () => {
    const [data] = pagesOf(conversation, { moduleSize: 2 });
    const page = readMarkup(visible(2, 3, 4, 5), id(3));
    for (const pages of [
      [data, page].flatMap((one) => one ?? []),
      [page, data].flatMap((one) => one ?? []),
    ]) {
      const thread = buildThread(pages, postId(id(3)));
      expect(thread && outline(thread)).toBe('1 2 3 4 5');
      const sources = thread?.parts.map((part) => part.type === 'post' && part.readFrom);
      expect(sources).toEqual(['network', 'network', 'network', 'markup', 'markup']);
      expect(
        new Set(thread?.parts.map((part) => part.type === 'post' && part.author.id)).size,
      ).toBe(1);
    }
  });
});

describe.skipIf(!hasRecordings)('saved pages of X', () => {
  test.each(['status-2025.html', 'status-one-post.html', 'conversation-localized.html'])(
    '%s gives a thread',
    (name) => {
      const page = parseMarkup(parseHtml(recordedPage(name)), undefined);
      const [first] = page.entries;
      if (first?.type !== 'post') throw new Error('no post');
      expect(buildThread([page], first.post.id)?.parts.length).toBeGreaterThan(0);
    },
  );
});
