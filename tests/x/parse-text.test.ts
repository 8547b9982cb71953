import { describe, expect, test } from 'vitest';
import type { Post, Span } from '@/core/post';
import { parsePost } from '@/x/parse/parse-post';

/** A raw post with these words: X's shape, reduced to what the text depends on. */
function read(legacy: Record<string, unknown>, rest: Record<string, unknown> = {}): Post {
  const result = {
    rest_id: '100',
    core: { user_results: { result: { rest_id: '1', core: { screen_name: 'ada', name: 'Ada' } } } },
    legacy: { conversation_id_str: '100', entities: {}, ...legacy },
    ...rest,
  };
  const post = parsePost(result, undefined, { drift() {} });
  if (post.type !== 'post') throw new Error(post.reason);
  return post;
}

function longPost(text: string, rest: Record<string, unknown> = {}): Post {
  const note = { text, entity_set: {}, ...rest };
  const legacy = { full_text: text.slice(0, 20) };
  return read(legacy, { note_tweet: { note_tweet_results: { result: note } } });
}

/** Each span with the words it covers. */
function marked(post: Post): unknown[] {
  const characters = Array.from(post.text);
  return post.spans.map(({ from, to, ...span }: Span) => [
    characters.slice(from, to).join(''),
    span,
  ]);
}

describe('a short post', () => {
  test('keeps the author’s words and line breaks', () => {
    expect(read({ full_text: 'One\n\nTwo  three' })).toMatchObject({
      text: 'One\n\nTwo  three',
      spans: [],
    });
  });

  test('is decoded once: an escaped escape stays as it was written', () => {
    expect(read({ full_text: 'a &amp; b &lt;i&gt; &amp;lt; &quot;' }).text).toBe(
      'a & b <i> &lt; &quot;',
    );
  });

  test('shows links as X shows them, counted behind emoji and escapes', () => {
    const post = read({
      full_text: '👩‍🚀 R&amp;D: https://t.co/abcdefghij and #🚀go $ADA @jo',
      entities: {
        urls: [
          {
            url: 'https://t.co/abcdefghij',
            expanded_url: 'https://example.com/a-page?x=1',
            display_url: 'example.com/a-pa…',
            indices: [13, 36],
          },
        ],
        hashtags: [{ text: '🚀go', indices: [41, 45] }],
        symbols: [{ text: 'ADA', indices: [46, 50] }],
        user_mentions: [{ screen_name: 'jo', indices: [51, 54] }],
      },
    });
    expect(post.text).toBe('👩‍🚀 R&D: example.com/a-pa… and #🚀go $ADA @jo');
    expect(marked(post)).toEqual([
      ['example.com/a-pa…', { type: 'link', url: 'https://example.com/a-page?x=1' }],
      ['#🚀go', { type: 'hashtag', url: 'https://x.com/hashtag/%F0%9F%9A%80go', tag: '🚀go' }],
      ['$ADA', { type: 'cashtag', url: 'https://x.com/search?q=%24ADA' }],
      ['@jo', { type: 'mention', url: 'https://x.com/jo' }],
    ]);
  });

  test('finds a link whose position X told wrongly, and links one it forgot', () => {
    const post = read({
      full_text: '🎉🎉 https://t.co/aaaaaaaaaa https://t.co/bbbbbbbbbb end',
      entities: {
        urls: [
          {
            url: 'https://t.co/aaaaaaaaaa',
            expanded_url: 'https://example.com/',
            display_url: 'example.com',
            indices: [5, 28],
          },
        ],
      },
    });
    expect(post.text).toBe('🎉🎉 example.com https://t.co/bbbbbbbbbb end');
    expect(post.spans.map((span) => span.type)).toEqual(['link', 'link']);
  });

  test('finds words whose positions X told wrongly, each where it stands and nowhere else', () => {
    const wrong: [number, number] = [0, 3];
    const post = read({
      full_text: 'Not @jolie nor #webs, but @Jo, ＠jo, @jo and #web; $ADA.',
      entities: {
        user_mentions: [
          { screen_name: 'jo', indices: wrong },
          { screen_name: 'jo', indices: wrong },
          { screen_name: 'jo', indices: [36, 39] },
          { screen_name: 'mia', indices: wrong },
        ],
        hashtags: [{ text: 'web', indices: wrong }],
        symbols: [{ text: 'ADA', indices: wrong }],
      },
    });
    expect(marked(post)).toEqual([
      ['@Jo', { type: 'mention', url: 'https://x.com/jo' }],
      ['＠jo', { type: 'mention', url: 'https://x.com/jo' }],
      ['@jo', { type: 'mention', url: 'https://x.com/jo' }],
      ['#web', { type: 'hashtag', url: 'https://x.com/hashtag/web', tag: 'web' }],
      ['$ADA', { type: 'cashtag', url: 'https://x.com/search?q=%24ADA' }],
    ]);
  });

  test('makes no link of what is not a web address', () => {
    const post = read({
      full_text: 'See https://t.co/aaaaaaaaaa now',
      entities: {
        urls: [
          {
            url: 'https://t.co/aaaaaaaaaa',
            expanded_url: 'javascript:alert(1)',
            display_url: 'a prize',
            indices: [4, 27],
          },
        ],
      },
    });
    expect(marked(post)).toEqual([['a prize', { type: 'link', url: 'https://t.co/aaaaaaaaaa' }]]);
  });

  test('leaves the people a reply addresses in the text, but not for the reader', () => {
    const post = read({
      full_text: '@jo @mia Yes, @jo is right',
      display_text_range: [9, 26],
      in_reply_to_status_id_str: '99',
      entities: {
        user_mentions: [
          { screen_name: 'jo', indices: [0, 3] },
          { screen_name: 'mia', indices: [4, 8] },
          { screen_name: 'jo', indices: [14, 17] },
        ],
      },
    });
    expect(marked(post)).toEqual([
      ['@jo @mia ', { type: 'omitted', because: 'reply mention' }],
      ['@jo', { type: 'mention', url: 'https://x.com/jo' }],
    ]);
  });

  test('never hides words, whatever range X gives', () => {
    const post = read({ full_text: 'Every word counts', display_text_range: [6, 10] });
    expect(post).toMatchObject({ text: 'Every word counts', spans: [] });
  });
});

describe('own links at the end', () => {
  const link = (place: [number, number]) => ({
    url: 'https://t.co/aaaaaaaaaa',
    expanded_url: 'https://example.com/page',
    display_url: 'example.com/page',
    indices: place,
  });

  test('are the media’s', () => {
    const media = {
      url: 'https://t.co/mmmmmmmmmm',
      display_url: 'pic.x.com/mmmmmmmmmm',
      expanded_url: 'https://x.com/ada/status/100/photo/1',
      indices: [8, 31],
      type: 'photo',
      id_str: '7',
      media_url_https: 'https://pbs.twimg.com/media/A.jpg',
    };
    const post = read({
      full_text: 'A photo https://t.co/mmmmmmmmmm',
      display_text_range: [0, 7],
      entities: { media: [media] },
      extended_entities: { media: [media, { ...media, id_str: '8' }] },
    });
    expect(marked(post)).toEqual([
      [' pic.x.com/mmmmmmmmmm', { type: 'omitted', because: 'own link' }],
    ]);
    expect(post.media).toHaveLength(2);
  });

  test('are the quoted post’s, without which the text ends', () => {
    const post = read({
      full_text: 'As I said 👇 https://t.co/aaaaaaaaaa',
      quoted_status_id_str: '55',
      is_quote_status: true,
      entities: {
        urls: [{ ...link([12, 35]), expanded_url: 'https://twitter.com/ada/status/55' }],
      },
    });
    expect(marked(post)).toEqual([[' example.com/page', { type: 'omitted', because: 'own link' }]]);
    expect(post.quote?.post).toMatchObject({ type: 'gap', reason: 'unknown' });
  });

  const card = {
    legacy: {
      name: 'summary',
      binding_values: [
        { key: 'title', value: { type: 'STRING', string_value: 'A page' } },
        { key: 'card_url', value: { type: 'STRING', string_value: 'https://t.co/aaaaaaaaaa' } },
      ],
    },
  };

  test('are the card’s, which stands under the post', () => {
    const entities = { urls: [link([5, 28])] };
    const post = read({ full_text: 'Read https://t.co/aaaaaaaaaa', entities }, { card });
    expect(post.card).toMatchObject({ url: 'https://example.com/page', site: 'example.com' });
    expect(post.spans).toMatchObject([{ type: 'omitted', from: 4, to: 21 }]);
  });

  test('stay where the sentence goes on after them', () => {
    const entities = { urls: [link([5, 28])] };
    const post = read({ full_text: 'Read https://t.co/aaaaaaaaaa first', entities }, { card });
    expect(post.spans.map((span) => span.type)).toEqual(['link']);
  });
});

describe('a long post', () => {
  test('has its whole words from the note, unescaped as they are', () => {
    const post = longPost('A & B, and so on for a long time: &amp; stays.');
    expect(post).toMatchObject({
      text: 'A & B, and so on for a long time: &amp; stays.',
      isCutShort: false,
    });
  });

  test('is bold and italic where the author made it so, behind emoji too', () => {
    const text = '😀😀 Bold words and https://t.co/aaaaaaaaaa more';
    const post = longPost(text, {
      richtext: {
        richtext_tags: [
          { from_index: 5, to_index: 9, richtext_types: ['Bold', 'Italic'] },
          { from_index: text.indexOf('more'), to_index: text.length, richtext_types: ['Bold'] },
        ],
      },
      entity_set: {
        urls: [
          {
            url: 'https://t.co/aaaaaaaaaa',
            expanded_url: 'https://example.com/',
            display_url: 'example.com',
            indices: [18, 41],
          },
        ],
      },
    });
    expect(marked(post)).toEqual([
      ['Bold', { type: 'strong' }],
      ['Bold', { type: 'emphasis' }],
      ['example.com', { type: 'link', url: 'https://example.com/' }],
      ['more', { type: 'strong' }],
    ]);
  });

  test('says that it is cut where the note itself did not come', () => {
    const post = read({ full_text: 'The beginning…' }, { note_tweet: { is_expandable: true } });
    expect(post.isCutShort).toBe(true);
  });

  test('has its media where the author put them', () => {
    const media = {
      type: 'photo',
      id_str: '7',
      media_url_https: 'https://pbs.twimg.com/media/A.jpg',
    };
    const note = {
      text: '😀 Before after',
      media: { inline_media: [{ index: 10, media_id: '7' }] },
    };
    const post = read(
      { full_text: '', extended_entities: { media: [media] } },
      { note_tweet: { note_tweet_results: { result: note } } },
    );
    expect(post.spans).toEqual([{ type: 'media', media: 0, from: 9, to: 9 }]);
  });
});
