// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { composeArticle } from '@/core/compose/compose-article';
import type { LongFormBlock } from '@/core/long-form';
import { type Post, toPostId } from '@/core/post';
import { buildThread } from '@/core/thread/build-thread';
import { toWebUrl } from '@/core/web-url';
import { parseHtml } from '@/html/parse-html';
import { readLongForm } from '@/html/read-long-form';
import { checkFidelity } from '@/tests/core/compose/check-fidelity';
import { hasRecordings, recordedPage } from '@/tests/recordings';
import { homeUrl } from '@/x/addresses/home-urls';
import { mediaUrl } from '@/x/addresses/media-url';
import { parseLongFormMarkup } from '@/x/visible-page/parse-long-form-markup';
import { parseMarkup } from '@/x/visible-page/parse-markup';

const block = (kind: string, words: string, tag = 'div') =>
  `<${tag} class="longform-${kind}" data-block="true"><div><span>${words}</span></div></${tag}>`;
const section = (inner: string) => `<section data-block="true">${inner}</section>`;
const photo = (name: string) =>
  `<div><div data-testid="tweetPhoto"><img alt="A loom" src="https://pbs.twimg.com/media/${name}?format=jpg"></div></div>`;

const known = [
  block('unstyled', 'Thread is older than <span style="font-weight: bold">wool</span>.'),
  block('header-one', 'How it is spun', 'h1'),
  block('unstyled', 'By <a href="https://example.org/hands">hand</a>, for a 🧶 long time.'),
  block('header-two', 'The spindle', 'h2'),
  `<ul>${block('unordered-list-item depth0', 'a stick', 'li')}${block('unordered-list-item depth1', 'a whorl', 'li')}</ul>`,
  `<ol>${block('ordered-list-item depth0', 'turn it', 'li')}</ol>`,
  block('blockquote', 'She that spins shall have a shirt.', 'blockquote'),
  section('<div role="separator"></div>'),
  section(`${photo('loom')}<div>A loom in use</div>`),
  section(
    '<div data-testid="markdown-code-block"><span>python</span><button>Copy</button><pre><code>for row in cloth:\n    beat(row)</code></pre></div>',
  ),
  section('<div data-testid="simpleTweet"><a href="/mira/status/77">Mira</a></div>'),
  section(
    '<span class="katex"><math><annotation encoding="application/x-tex">e=mc^2</annotation></math></span>',
  ),
].join('');

const page = (body: string, title = 'On thread') => `<main><article data-testid="tweet">
  <div data-testid="User-Name"><a href="/ann">Ann Weaver</a><a href="/ann">@ann</a></div>
  <div data-testid="twitterArticleReadView">${photo('cover')}
    <div data-testid="twitter-article-title">${title}</div><button>704</button>
    <div data-testid="twitterArticleRichTextView"><div data-testid="longformRichTextComponent">${body}</div></div>
  </div>
  <a href="/ann/status/42"><time datetime="2026-03-01T10:00:00.000Z">1 Mar</time></a>
</article></main>`;

describe('a long-form article that is only to be seen', () => {
  const post = read(page(known));

  test('is a post of its author with its title and cover', () => {
    expect(post).toMatchObject({
      id: '42',
      author: { handle: 'ann', name: 'Ann Weaver' },
      createdAt: Date.UTC(2026, 2, 1, 10),
      readFrom: 'markup',
      longForm: { cover: { url: 'https://pbs.twimg.com/media/cover?format=jpg' } },
    });
    expect(post && words(post, post.longForm?.title)).toBe('On thread');
  });

  test('has every block as what it is, in order', () => {
    expect(outline(post)).toEqual([
      'paragraph: Thread is older than wool.',
      'heading 1: How it is spun',
      'paragraph: By hand, for a 🧶 long time.',
      'heading 2: The spindle',
      'listItem 0 •: a stick',
      'listItem 1 •: a whorl',
      'listItem 0 1.: turn it',
      'quote: She that spins shall have a shirt.',
      'divider',
      'media loom: A loom in use',
      'code: for row in cloth:\n    beat(row)',
      'post 77',
      'latex: e=mc^2',
    ]);
  });

  test('keeps its marks and links', () => {
    expect(post?.spans.map((span) => [span.type, post && words(post, span)])).toEqual([
      ['strong', 'wool'],
      ['link', 'hand'],
    ]);
  });

  test('stands in its conversation like any other post', () => {
    const seen = parseMarkup(parsed(page(known)), toPostId('42'));
    expect(seen.entries).toMatchObject([{ post: { id: '42', longForm: {} } }]);
  });

  test('is left to another reader where little of its structure is known', () => {
    const changed = page(`${block('unstyled', 'One')}<p>${'Much more than that. '.repeat(20)}</p>`);
    expect(parseLongFormMarkup(parsed(changed), toPostId('42'))).toBeUndefined();
  });
});

describe('an article whose markup is new', () => {
  const paragraph = 'Nothing in the class tells what this is, but its tag does. '.repeat(4).trim();
  const body = `<p>${paragraph}</p><h2>A <em>new</em> part</h2><p>${paragraph} And <a href="https://example.org/x">there</a>.</p>
    <ul><li>one</li><li>two<ol><li>deeper</li></ol></li></ul><blockquote><p>Said</p></blockquote>
    <pre><code>let a = 1;\nlet b = 2;</code></pre>
    <figure><img src="https://pbs.twimg.com/media/new?format=jpg" alt="New"><figcaption>Seen</figcaption></figure>
    <p>${paragraph}<script>alert(1)</script><img src="https://evil.example/x.gif"></p>`;

  test('is read by its tags, and nothing foreign comes along', () => {
    expect(outline(read(page(body)))).toEqual([
      `paragraph: ${paragraph}`,
      'heading 2: A new part',
      `paragraph: ${paragraph} And there.`,
      'listItem 0 •: one',
      'listItem 0 •: two',
      'listItem 1 1.: deeper',
      'quote: Said',
      'code: let a = 1;\nlet b = 2;',
      'media new: Seen',
      `paragraph: ${paragraph}`,
    ]);
  });
});

describe.skipIf(!hasRecordings)('a saved article page of X', () => {
  // To read it takes as long as all other tests here.
  const document = parsed(hasRecordings ? recordedPage('article-2026.html') : '');
  const post = parseLongFormMarkup(document, undefined);

  test('gives the whole article: its title, its headings, and every word of its body', () => {
    if (!post?.longForm) throw new Error('not read');
    const body = document.querySelector('[data-testid="longformRichTextComponent"]');
    const bare = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, '');
    const { title, blocks } = post.longForm;
    expect(words(post, title)).toBe(
      document.querySelector('[data-testid="twitter-article-title"]')?.textContent,
    );
    expect(post.text.length).toBeGreaterThan(9_000);
    expect(bare(post.text)).toBe(bare(words(post, title)) + bare(body?.textContent));
    const count = (type: string) => blocks.filter((one) => one.type === type).length;
    expect(count('heading')).toBe(body?.querySelectorAll('h1, h2, h3').length);
    expect(count('listItem')).toBe(body?.querySelectorAll('li').length);
    expect(count('divider')).toBeGreaterThan(0);
    expect(post.longForm.cover).toMatchObject({ type: 'photo' });

    const thread = buildThread([parseMarkup(document, post.id)], post.id);
    const article = thread && composeArticle(thread);
    expect(article?.outline.length).toBeGreaterThan(5);
    expect(thread && article && checkFidelity(article, thread)).toEqual([]);
  });

  test('is read by its tags alone as well, where its classes mean nothing', () => {
    const changed = document.cloneNode(true) as Document;
    for (const block of changed.querySelectorAll('[data-block]'))
      block.removeAttribute('data-block');
    const byTags = readDocument(changed);
    expect(byTags?.text.length).toBeGreaterThan(0.95 * (post?.text.length ?? 0));
    expect(outline(byTags).filter((line) => line.startsWith('heading')).length).toBeGreaterThan(5);
  });
});

function parsed(html: string): Document {
  const address = toWebUrl('https://x.com/ann/status/42');
  if (!address) throw new Error('unreachable');
  return parseHtml(html);
}

function read(html: string): Post | undefined {
  return readDocument(parsed(html));
}

function readDocument(document: Document): Post | undefined {
  return parseLongFormMarkup(document, toPostId('42'), (view, title) =>
    readLongForm(view, title, mediaUrl, homeUrl),
  );
}

function words(post: Post, range: { from: number; to: number } | undefined): string {
  return Array.from(post.text).slice(range?.from, range?.to).join('');
}

function outline(post: Post | undefined): string[] {
  return (post?.longForm?.blocks ?? []).map((one) => {
    if (one.type === 'divider') return 'divider';
    if (one.type === 'post') return `post ${one.id}`;
    if (!('from' in one)) return one.type;
    const name = nameOf(one);
    return `${name}: ${post ? words(post, one) : ''}`;
  });
}

function nameOf(block: LongFormBlock): string {
  switch (block.type) {
    case 'heading':
      return `heading ${block.depth}`;
    case 'listItem':
      return `listItem ${block.depth} ${block.isOrdered ? '1.' : '•'}`;
    case 'media':
      return `media ${block.media.map(({ id }) => /media\/(\w+)/.exec(id)?.[1]).join(' ')}`;
    default:
      return block.type;
  }
}
