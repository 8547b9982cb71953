// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import { ArticleView } from '@/components/article/ArticleView';
import { PostText } from '@/components/article/PostText';
import { photoSources } from '@/components/article/photo-address';
import { readingMinutes } from '@/components/article/reading-minutes';
import { TextsContext } from '@/components/article/TextsContext';
import { contextBlock } from '@/core/compose/finish/lead';
import { postId } from '@/tests/core/a-post';
import { en } from '@/texts/en';
import { anArticle, anArticleMaker, url } from './an-article';

describe('a post as it was written', () => {
  test('counts in code points, so an emoji does not shift the links behind it', () => {
    const page = document.createElement('div');
    render(
      <PostText
        text="🚢🚢 see example.org"
        spans={[{ type: 'link', from: 7, to: 18, url: url('https://example.org/') }]}
      />,
      page,
    );
    expect(page.textContent).toBe('🚢🚢 see example.org');
    expect(page.querySelector('a')?.textContent).toBe('example.org');
  });

  test('leaves out what X itself does not show, unless one wants to see everything', () => {
    const omitted = { type: 'omitted', because: 'reply mention', from: 0, to: 5 } as const;
    const page = document.createElement('div');
    render(<PostText text="@mira yes" spans={[omitted]} />, page);
    expect(page.textContent).toBe(' yes');
    render(<PostText text="@mira yes" spans={[omitted]} showOmitted />, page);
    expect(page.textContent).toBe('@mira yes');
  });

  test('marks may overlap', () => {
    const page = document.createElement('div');
    render(
      <PostText
        text="one two three"
        spans={[
          { type: 'strong', from: 0, to: 7 },
          { type: 'emphasis', from: 4, to: 13 },
        ]}
        highlight={[{ from: 4, to: 7 }]}
      />,
      page,
    );
    expect(page.textContent).toBe('one two three');
    expect(page.querySelector('strong em, em strong')?.textContent).toBe('two');
    expect(page.querySelector('mark')?.textContent).toBe('two');
  });
});

describe('addresses', () => {
  test('the margin beside a post that the thread answers leads to that post', () => {
    const answered = url('https://x.com/mira/status/77');
    const page = document.createElement('div');
    const gap = { type: 'gap', id: postId('77'), reason: 'deleted', url: answered } as const;
    render(
      <TextsContext.Provider value={en}>
        <ArticleView article={anArticle({ body: [contextBlock(gap)], postUrls: {} })} />
      </TextsContext.Provider>,
      page,
    );
    expect(page.querySelector('.block-quotedPost > .passage')?.getAttribute('href')).toBe(answered);
  });

  test('a photo of X comes in the sizes X keeps, never larger than it is', () => {
    const { src, srcSet } = photoSources({
      url: url('https://pbs.twimg.com/media/abc.jpg?name=large'),
      width: 1000,
      height: 2000,
    });
    expect(src).toBe('https://pbs.twimg.com/media/abc.jpg?name=medium');
    expect(srcSet).toBe(
      [
        'https://pbs.twimg.com/media/abc.jpg?name=small 340w',
        'https://pbs.twimg.com/media/abc.jpg?name=medium 600w',
        'https://pbs.twimg.com/media/abc.jpg?name=large 1000w',
      ].join(', '),
    );
  });

  test('a picture from elsewhere is left as it is', () => {
    const elsewhere = url('https://example.org/a.jpg?size=1');
    expect(photoSources({ url: elsewhere, width: 10, height: 10 })).toEqual({ src: elsewhere });
  });
});

describe('reading time', () => {
  test('goes by words in Latin and by characters in Korean', () => {
    const latin = anArticleMaker('en');
    const korean = anArticleMaker('ko');
    const english = anArticle({ body: [latin.paragraph('word '.repeat(940))] });
    const hangul = anArticle({ body: [korean.paragraph('가나다라 '.repeat(240))] });
    expect(readingMinutes(english)).toBe(4);
    expect(readingMinutes(hangul)).toBe(2);
  });

  test('is never nothing', () => {
    expect(readingMinutes(anArticle({ body: [] }))).toBe(1);
  });
});
