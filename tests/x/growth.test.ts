import { describe, expect, test } from 'vitest';
import { counted, growthOf, linear } from '@/tests/growth/growth';
import { aThread } from '../core/compose/a-thread';

type Made = { legacy?: object; note?: object; article?: object };

/** As X sends it, reduced to what the words depend on. */
function rawPost({ legacy, note, article }: Made) {
  const author = { rest_id: '1', core: { screen_name: 'ada', name: 'Ada' } };
  return {
    rest_id: '100',
    core: { user_results: { result: author } },
    legacy: { conversation_id_str: '100', ...legacy },
    ...(note && { note_tweet: { note_tweet_results: { result: note } } }),
    ...(article && { article: { article_results: { result: { rest_id: '7', ...article } } } }),
  };
}

function growth(made: (size: number) => Made): number {
  return growthOf((size) => {
    const raw = rawPost(made(size));
    return () => {
      const post = counted.parsePost(raw, undefined, { drift() {} });
      if (post.type === 'post') counted.composeArticle(aThread([post]));
    };
  }, 200);
}

const numbers = (size: number) => Array.from({ length: size }, (_, index) => 100_000 + index);
const address = (number: number) => `https://t.co/aaaa${number}`;
const words = (size: number, word: (number: number) => string) =>
  `🎉 ${numbers(size).map(word).join(' and ')} end`;

function urls(size: number, indices: (index: number) => number[], word = address) {
  return numbers(size).map((number, index) => ({
    url: word(number),
    expanded_url: `https://example.com/${number}`,
    display_url: `example.com/${number}`,
    indices: indices(index),
  }));
}

const kinds: Record<string, (size: number) => Made> = {
  'addresses whose positions are wrong': (size) => ({
    legacy: { full_text: words(size, address), entities: { urls: urls(size, () => [0, 23]) } },
  }),
  'one address, over and over, with wrong positions': (size) => {
    const one = () => address(0);
    return {
      legacy: { full_text: words(size, one), entities: { urls: urls(size, () => [0, 23], one) } },
    };
  },
  'addresses that are not there': (size) => ({
    legacy: {
      full_text: words(size, (number) => `word${number}`),
      entities: { urls: urls(size, () => [0, 23]) },
    },
  }),
  'addresses that are said to be the whole text': (size) => ({
    legacy: {
      full_text: words(size, address),
      entities: { urls: urls(size, () => [0, 30 * size]) },
    },
  }),
  'addresses that X forgot to explain': (size) => ({ legacy: { full_text: words(size, address) } }),
  'addresses of which X explains every other': (size) => ({
    legacy: {
      full_text: words(size, address),
      entities: { urls: urls(size, () => [0, 23]).filter((_, index) => index % 2 === 0) },
    },
  }),
  'addresses of its own between words': (size) => ({
    legacy: {
      full_text: words(size, address),
      entities: { media: urls(size, (index) => [2 + 28 * index, 25 + 28 * index]) },
    },
  }),
  'mentions whose positions are wrong': (size) => ({
    legacy: {
      full_text: words(size, (number) => `@ada${number}`),
      entities: {
        user_mentions: numbers(size).map((number) => ({
          screen_name: `ada${number}`,
          indices: [1, 3],
        })),
      },
    },
  }),
  'hashtags whose positions are wrong': (size) => ({
    legacy: {
      full_text: words(size, (number) => `#tag${number}`),
      entities: {
        hashtags: numbers(size).map((number) => ({ text: `tag${number}`, indices: [1, 3] })),
      },
    },
  }),
  'signs that are escaped': (size) => ({ legacy: { full_text: words(size, () => '&amp;') } }),
  'styles behind an emoji': (size) => ({
    note: {
      text: words(size, () => 'word'),
      richtext: {
        richtext_tags: numbers(size).map((_, index) => ({
          from_index: 3 + 9 * index,
          to_index: 7 + 9 * index,
          richtext_types: ['Bold'],
        })),
      },
    },
  }),
  'pictures behind an emoji': (size) => ({
    legacy: {
      extended_entities: {
        media: numbers(size).map((number) => ({
          type: 'photo',
          id_str: `${number}`,
          media_url_https: 'https://pbs.twimg.com/media/A.jpg',
        })),
      },
    },
    note: {
      text: words(size, () => 'word'),
      media: {
        inline_media: numbers(size).map((number, index) => ({
          index: 3 + 9 * index,
          media_id: `${number}`,
        })),
      },
    },
  }),
  'links in one block of an article': (size) => ({
    article: {
      title: 'Links',
      content_state: {
        blocks: [
          {
            type: 'unstyled',
            text: words(size, (number) => `example.com/${number}`),
            data: {
              urls: numbers(size).map((number, index) => ({
                text: `example.com/${number}`,
                fromIndex: 2 + 23 * index,
                toIndex: 20 + 23 * index,
              })),
            },
          },
        ],
      },
    },
  }),
};

describe('parsing and composing is linear in', () => {
  test.each(Object.entries(kinds))('%s', (_, made) => {
    expect(growth(made)).toBeLessThanOrEqual(linear);
  });
});
