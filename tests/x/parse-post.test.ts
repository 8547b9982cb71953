import { describe, expect, test } from 'vitest';
import type { Post } from '@/core/post';
import { idOf } from '@/demo/build-pages';
import { answerTweetResult } from '@/demo/build-response';
import type { CardSpec, Delivery, LongFormBlockSpec, PostSpec } from '@/demo/thread-spec';
import { parseConversation } from '@/x/parse/parse-conversation';
import { parseGap } from '@/x/parse/parse-gap';
import { faultsIn } from './faults-in';
import { ada, reader } from './read-thread';

/** What X would send for this post, read. */
function read(spec: PostSpec, delivery: Delivery = {}): Post {
  const conversation = { author: ada, posts: [spec], lang: 'en', delivery };
  const page = parseConversation(answerTweetResult(conversation, idOf(conversation, 1)));
  const entry = page.ok ? page.value.entries[0] : undefined;
  if (entry?.type !== 'post') throw new Error('no post');
  expect(page.ok && page.value.warnings).toEqual([]);
  expect(faultsIn(entry.post)).toEqual([]);
  return entry.post;
}

describe('a post', () => {
  test('has its author, date, language and count', () => {
    const post = read({ text: 'Words', at: '2026-01-05T10:00:00Z', replyCount: 4 });
    expect(post).toMatchObject({
      author: { handle: 'ada_writes', name: 'Ada Brook' },
      createdAt: Date.parse('2026-01-05T10:00:00Z'),
      lang: 'en',
      replyCount: 4,
      readFrom: 'network',
    });
  });

  test('has the same author in the shape of old', () => {
    expect(read({ text: 'Words' }, { oldUsers: true }).author).toEqual(
      read({ text: 'Words' }).author,
    );
  });

  test.each([
    ['und', undefined],
    ['zxx', undefined],
    ['qme', undefined],
    ['iw', 'he'],
    ['in', 'id'],
    ['ko', 'ko'],
  ])('X’s language "%s" is %s', (lang, expected) => {
    expect(read({ text: 'Words', lang }).lang).toBe(expected);
  });

  test('knows every id it has had', () => {
    const post = read({ text: 'The', editedFrom: ['Teh', 'Hte'] });
    expect(post.versions).toHaveLength(3);
    expect(post.versions?.at(-1)).toBe(post.id);
  });

  test('shows photos, videos and GIFs with their words', () => {
    const { media } = read({
      text: 'Look',
      media: [
        { type: 'photo', alt: 'A lighthouse', width: 900, height: 600 },
        { type: 'video' },
        { type: 'gif', alt: 'Waves' },
      ],
    });
    expect(media).toMatchObject([
      { type: 'photo', alt: 'A lighthouse', width: 900, height: 600 },
      { type: 'video' },
      { type: 'gif', alt: 'Waves' },
    ]);
    const [, video] = media;
    const kinds = video?.type === 'video' ? video.sources.map((one) => one.contentType) : [];
    expect(kinds[0]).toBe('video/mp4');
    expect(kinds.indexOf('application/x-mpegURL')).not.toBe(0);
  });

  test('asks before it shows sensitive media', () => {
    expect(read({ text: 'Look', media: [{ type: 'photo' }], sensitive: true }).isSensitive).toBe(
      true,
    );
    expect(read({ text: 'Look', media: [{ type: 'photo' }] }).isSensitive).toBe(false);
  });

  test('shows what it quotes, one level deep, and names the next', () => {
    const { quote } = read({
      text: 'See',
      quote: { by: reader, text: 'A quoted thought', media: [{ type: 'photo' }], quotes: '77' },
    });
    expect(quote?.post).toMatchObject({
      text: expect.stringContaining('A quoted thought'),
      author: { handle: 'jo_reader' },
      media: [{ type: 'photo' }],
    });
    const innerQuote = quote?.post?.type === 'post' ? quote.post.quote : undefined;
    expect(innerQuote).toEqual({ id: '77', url: 'https://x.com/i/status/77' });
  });

  test('says why a quoted post is not there', () => {
    expect(read({ text: 'See', quote: { id: '55', unavailable: 'deleted' } }).quote).toMatchObject({
      id: '55',
      post: { type: 'gap', reason: 'deleted' },
    });
  });

  test('shows a poll with its votes and state', () => {
    const choices = [
      { label: 'Tea', votes: 3 },
      { label: 'Coffee', votes: 12 },
    ];
    const post = read({
      text: 'Which?',
      poll: { choices, isFinal: true, endsAt: '2026-01-07T09:00:00Z' },
    });
    expect(post.poll).toEqual({
      choices,
      isFinal: true,
      endsAt: Date.parse('2026-01-07T09:00:00Z'),
    });
    expect(post.card).toBeUndefined();
  });

  test('shows readers’ context with its links where they stand', () => {
    const { note } = read({
      text: 'A claim',
      note: '🔎 Not quite: https://example.com/source says more.',
    });
    const [link] = note?.links ?? [];
    const words = Array.from(note?.text ?? '')
      .slice(link?.from, link?.to)
      .join('');
    expect(link?.url).toBe('https://example.com/source');
    expect(words).toBe('example.com/source');
  });
});

describe('a card', () => {
  const shared = { url: 'https://www.example.com/page', title: 'A page', description: 'On things' };
  test.each([
    ['summary', 'page'],
    ['large', 'page'],
    ['player', 'player'],
    ['app', 'app'],
    ['unified', 'page'],
    ['broadcast', 'broadcast'],
  ] as [CardSpec['kind'], string][])('"%s" leads on as %s', (kind, expected) => {
    const post = read({ text: `Read ${shared.url}`, card: { kind, ...shared } });
    expect(post.card).toMatchObject({ kind: expected, site: 'example.com' });
    expect(post.card?.title).toBe('A page');
  });

  test('of a kind we do not know is shown by its title, and reported', () => {
    const conversation = {
      author: ada,
      posts: [{ text: `See ${shared.url}`, card: { kind: 'unknown' as const, ...shared } }],
    };
    const page = parseConversation(answerTweetResult(conversation, idOf(conversation, 1)));
    expect(page.ok && page.value.entries[0]).toMatchObject({ post: { card: { kind: 'other' } } });
    expect(page.ok && page.value.warnings).toHaveLength(1);
  });
});

describe('a long-form article', () => {
  const blocks: LongFormBlockSpec[] = [
    {
      type: 'text',
      style: 'unstyled',
      text: '🌊 An **opening** with a [link](https://example.com/a).',
    },
    { type: 'text', style: 'header-two', text: 'The first part' },
    { type: 'text', style: 'unordered-list-item', text: 'One' },
    { type: 'text', style: 'ordered-list-item', text: 'Two', depth: 1 },
    { type: 'text', style: 'blockquote', text: 'Somebody said' },
    { type: 'media', media: [{ type: 'photo' }], caption: 'The harbour' },
    { type: 'divider' },
    { type: 'markdown', markdown: '```sh\nls\n```' },
    { type: 'latex', latex: 'e = mc^2' },
    { type: 'post', id: '88' },
    { type: 'text', style: 'code-block', text: 'const a = 1;' },
  ];

  test.each([false, true])('keeps its title, blocks and marks (old shape: %s)', (isOldShape) => {
    const post = read({
      longForm: { title: 'Tides', cover: { type: 'photo' }, blocks, isOldShape },
    });
    const characters = Array.from(post.text);
    const words = ({ from, to }: { from: number; to: number }) =>
      characters.slice(from, to).join('');
    const article = post.longForm;
    if (!article) throw new Error('no article');
    expect(words(article.title)).toBe('Tides');
    expect(article.cover?.type).toBe('photo');
    expect(article.isPreview).toBe(false);
    const outline = article.blocks.map((block) => [
      block.type,
      'from' in block ? words(block) : '',
    ]);
    expect(outline).toEqual([
      ['paragraph', '🌊 An opening with a link.'],
      ['heading', 'The first part'],
      ['listItem', 'One'],
      ['listItem', 'Two'],
      ['quote', 'Somebody said'],
      ['media', 'The harbour'],
      ['divider', ''],
      ['markdown', '```sh\nls\n```'],
      ['latex', 'e = mc^2'],
      ['post', ''],
      ['code', 'const a = 1;'],
    ]);
    expect(post.spans.map((span) => [span.type, words(span)])).toEqual([
      ['strong', 'opening'],
      ['link', 'link'],
    ]);
    expect(article.blocks[5]).toMatchObject({ media: [{ type: 'photo' }] });
  });

  test('is read from an answer that carries the article alone, plain text included', () => {
    const user = { rest_id: '1', core: { screen_name: 'ada_writes', name: 'Ada Brook' } };
    const article = { rest_id: '9', title: 'Tides', plain_text: 'The first.\n\nThe second.' };
    const result = {
      __typename: 'Tweet',
      rest_id: '100',
      core: { user_results: { result: user } },
      article: { article_results: { result: article } },
    };
    const page = parseConversation({ data: { tweetResult: { result } } });
    expect(page.ok && page.value.entries[0]).toMatchObject({
      post: { text: 'Tides\n\nThe first.\n\nThe second.', longForm: { isPreview: false } },
    });
  });

  test('says that it is a preview where the body was not sent', () => {
    const post = read({ longForm: { title: 'Tides', blocks, isPreview: true } });
    expect(post.longForm).toMatchObject({ isPreview: true });
    expect(post.isCutShort).toBe(true);
    expect(post.text.startsWith('Tides')).toBe(true);
  });
});

describe('why a post is withheld', () => {
  test.each([
    ['This Post was deleted by the Post author. Learn more', 'deleted'],
    ['This Post is from an account that no longer exists.', 'deactivated'],
    ['This Post is from a suspended account. Learn more', 'suspended'],
    [
      'You’re unable to view this Post because this account owner limits who can view their Posts.',
      'protected',
    ],
    [
      'You’re unable to view this Post because you’ve been blocked by the account owner.',
      'blocked',
    ],
    ['Age-restricted adult content.', 'age-restricted'],
    ['This Post violated the X Rules.', 'against the rules'],
    ['This Post from @jo has been withheld in Germany.', 'withheld'],
    ['This Post is from an account you blocked.', 'blocked by you'],
    ['このポストは凍結されたアカウントによるものです。', 'suspended'],
    ['This Post is only available to subscribers.', 'subscribers-only'],
    ['작성자가 삭제한 게시물입니다.', 'deleted'],
    ['このポストはポスト作成者により削除されました。', 'deleted'],
    ['此帖子来自一个被冻结的账号。', 'suspended'],
    ['Este post fue eliminado por su autor.', 'deleted'],
    ['Dieser Post stammt von einem gesperrten Account.', 'suspended'],
    ['This Post is unavailable.', 'unknown'],
    ['', 'unknown'],
  ])('"%s" means %s', (words, reason) => {
    const tombstone = { __typename: 'TextTombstone', text: { text: words } };
    expect(parseGap({ __typename: 'TweetTombstone', tombstone }, undefined, () => {}).reason).toBe(
      reason,
    );
    expect(
      parseGap({ tombstoneInfo: { text: '', richText: { text: words } } }, undefined, () => {})
        .reason,
    ).toBe(reason);
  });

  test.each([
    ['NsfwLoggedOut', 'age-restricted'],
    ['NsfwViewerHasNoStatedAge', 'age-restricted'],
    ['Protected', 'protected'],
    ['Suspended', 'suspended'],
    ['Deleted', 'deleted'],
    ['Deactivated', 'deactivated'],
    ['BounceDeleted', 'against the rules'],
    ['NoReason', 'unknown'],
    ['LanguageFilter', 'unknown'],
    ['AverageMessage', 'unknown'],
  ])('the code "%s" means %s', (reason, expected) => {
    expect(parseGap({ __typename: 'TweetUnavailable', reason }, undefined, () => {}).reason).toBe(
      expected,
    );
  });
});
