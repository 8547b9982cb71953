// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { ConversationPage } from '@/core/conversation';
import { toPostId } from '@/core/post';
import { toWebUrl } from '@/core/web-url';
import { parseHtml } from '@/html/parse-html';
import { hasRecordings, recordedPage } from '@/tests/recordings';
import { parseMarkup } from '@/x/visible-page/parse-markup';

const cell = (handle: string, id: number, text: string, extra = '') => `
  <div data-testid="cellInnerDiv"><article data-testid="tweet">
    <div data-testid="User-Name"><a href="/${handle}">${handle} the Great</a><a href="/${handle}">@${handle}</a></div>
    <a href="/${handle}/status/${id}"><time datetime="2026-03-01T10:00:0${id % 10}.000Z">1 Mar</time></a>
    <div data-testid="tweetText" lang="en">${text}</div>${extra}
  </article></div>`;

const page = (cells: string) =>
  `<html><body><main><section><h2>Post</h2>${cells}</section></main></body></html>`;

describe('the visible page as a source', () => {
  test('chains the author’s own posts around the focal one and nobody else’s', () => {
    const read = readPage(
      page(
        cell('ann', 1, 'One') +
          cell('ann', 2, 'Two') +
          cell('bob', 3, 'Hm') +
          cell('ann', 4, 'Thanks'),
      ),
      '2',
    );
    expect(posts(read).map((post) => [post.id, post.replyTo?.post])).toEqual([
      ['1', undefined],
      ['2', '1'],
      ['3', '2'],
      ['4', '3'],
    ]);
  });

  test('above the focal post each answers the one before; below, strangers answer the focal one', () => {
    const read = readPage(
      page(
        cell('bob', 1, 'A question') +
          cell('ann', 2, 'An answer') +
          cell('ann', 3, 'More of it') +
          cell('cat', 4, 'Hm') +
          cell('dan', 5, 'Well'),
      ),
      '2',
    );
    expect(posts(read).map((post) => post.replyTo?.post)).toEqual([undefined, '1', '2', '2', '2']);
  });

  test('with the focal post out of sight nobody’s reply is guessed', () => {
    const read = readPage(page(cell('bob', 3, 'Hm') + cell('cat', 4, 'Well')), '2');
    expect(posts(read).map((post) => post.replyTo)).toEqual([undefined, undefined]);
  });

  test('stops at the heading that begins the related posts', () => {
    const read = readPage(
      page(`${cell('ann', 1, 'One')}<h2>Discover more</h2>${cell('ann', 9, 'Old')}`),
      '1',
    );
    expect(posts(read).map((post) => post.id)).toEqual(['1']);
  });

  test('keeps emoji, line breaks and links, and says when X cut the text short', () => {
    const text =
      'Up <img alt="🚀" src="x.svg">\nsee <a href="https://t.co/abc">example.org/a…</a> by <span><a href="/cat">@cat</a></span> <a href="/hashtag/x">#x</a>';
    const read = readPage(
      page(
        cell('ann', 1, text, '<button data-testid="tweet-text-show-more-link">Show more</button>'),
      ),
      '1',
    );
    const [post] = posts(read);
    expect(post?.text).toBe('Up 🚀\nsee example.org/a… by @cat #x');
    expect(post?.spans).toEqual([
      { type: 'link', url: 'https://t.co/abc', from: 9, to: 23 },
      { type: 'mention', url: 'https://x.com/cat', from: 27, to: 31 },
      { type: 'hashtag', url: 'https://x.com/hashtag/x', tag: 'x', from: 32, to: 34 },
    ]);
    expect(post?.isCutShort).toBe(true);
  });

  test('reads X’s other front-end, whose parts have no names', () => {
    const read = readPage(
      `<main><article><header><a href="/ann">Ann</a></header>
        <a href="/ann/status/1"><time datetime="2026-03-01T10:00:00.000Z">1 Mar</time></a>
        <p lang="en" class="text">One <a href="https://t.co/abc">example.org</a></p>
      </article></main>`,
      '1',
    );
    expect(posts(read)[0]).toMatchObject({ text: 'One example.org', author: { handle: 'ann' } });
  });

  test('leaves the media of a quoted post to that post', () => {
    const photo = (name: string) =>
      `<div data-testid="tweetPhoto"><div style="background-image: url('https://pbs.twimg.com/media/${name}?format=jpg')"></div><img alt="A ship at night"></div>`;
    const read = readPage(
      page(cell('ann', 1, 'Mine', `${photo('mine')}<div role="link">${photo('theirs')}</div>`)),
      '1',
    );
    expect(posts(read)[0]?.media).toMatchObject([
      { type: 'photo', url: 'https://pbs.twimg.com/media/mine?format=jpg', alt: 'A ship at night' },
    ]);
  });
});

describe('X’s translation in place of the words', () => {
  const cell = (body: string) =>
    `<main><article><a href="/ada/status/1"><time datetime="2026-01-05T09:00:00.000Z"></time></a>${body}</article></main>`;
  const words = (text: string, lang: string) =>
    `<div data-testid="tweetText" lang="${lang}">${text}</div>`;
  const read = (body: string) => {
    const page = new DOMParser().parseFromString(cell(body), 'text/html');
    const [entry] = parseMarkup(page, undefined).entries;
    return entry?.type === 'post' ? entry.post : undefined;
  };

  test('where the original stands beside it, that is taken', () => {
    const translation = `<div data-testid="tweetTranslation">${words('Hello', 'en')}</div>`;
    const post = read(translation + words('こんにちは', 'ja'));
    expect(post).toMatchObject({ text: 'こんにちは', lang: 'ja' });
    expect(post?.isTranslated).toBeUndefined();
  });

  test('else it is said to be one', () => {
    const translation = `<div data-testid="tweetTranslation">${words('Hello', 'en')}</div>`;
    expect(read(translation)).toMatchObject({ text: 'Hello', isTranslated: true });
    const button = '<button data-testid="show-original"></button>';
    expect(read(words('Hello', 'en') + button)).toMatchObject({ isTranslated: true });
  });

  test('the author’s own words are never called a translation', () => {
    const offer = '<button data-testid="translate-post"></button>';
    expect(read(words('Hello', 'en') + offer)?.isTranslated).toBeUndefined();
  });
});

describe.skipIf(!hasRecordings)('saved pages of X', () => {
  test.each(['status-2025.html', 'status-one-post.html', 'conversation-localized.html'])(
    '%s gives its posts with text, author and date',
    (name) => {
      const read = posts(readPage(recordedPage(name)));
      expect(read.length).toBeGreaterThan(0);
      for (const post of read) {
        expect(post.text.length).toBeGreaterThan(0);
        expect(post.createdAt).toBeGreaterThan(Date.UTC(2015, 0));
      }
    },
  );

  test('a localised page gives both its posts; no reply is guessed where none is open', () => {
    const read = posts(readPage(recordedPage('conversation-localized.html')));
    expect(read.map((post) => post.replyTo)).toEqual([undefined, undefined]);
    expect(read).toHaveLength(2);
  });
});

function readPage(html: string, focal?: string): ConversationPage {
  const address = toWebUrl('https://x.com/ann/status/1');
  if (!address) throw new Error('unreachable');
  return parseMarkup(parseHtml(html), toPostId(focal));
}

function posts(read: ConversationPage) {
  return read.entries.flatMap((entry) => (entry.type === 'post' ? [entry.post] : []));
}
