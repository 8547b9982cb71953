import { describe, expect, test } from 'vitest';
import type { Span } from '@/core/post';
import { toWebUrl, type WebUrl } from '@/core/web-url';
import { counted, growthOf, linear } from '@/tests/growth/growth';

const url = toWebUrl('https://example.com/page') as WebUrl;

describe('showing a post as it was written is linear in', () => {
  const marks: Record<string, (word: number) => Span[]> = {
    links: (word) => [{ type: 'link', url, from: word * 5, to: word * 5 + 4 }],
    'bold words with links in them': (word) => [
      { type: 'strong', from: word * 5, to: word * 5 + 4 },
      { type: 'link', url, from: word * 5 + 1, to: word * 5 + 3 },
    ],
    'places of pictures': (word) => [{ type: 'media', media: 0, from: word * 5, to: word * 5 }],
  };

  test.each(Object.entries(marks))('%s', (_, mark) => {
    const ratio = growthOf((size) => {
      const words = Array.from({ length: size / 5 }, (__, word) => word);
      const post = { text: 'word '.repeat(words.length), spans: words.flatMap(mark) };
      const highlight = words.map((word) => ({ from: word * 5, to: word * 5 + 2 }));
      return () => counted.PostText({ ...post, highlight });
    });
    expect(ratio).toBeLessThanOrEqual(linear);
  });
});
