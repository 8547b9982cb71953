import { describe, expect, test } from 'vitest';
import type { Article, Block } from '@/core/article';
import { type ComposeOptions, composeArticle } from '@/core/compose/compose-article';
import { steps } from '@/core/compose/steps';
import type { Post } from '@/core/post';
import { postsOf, type Thread } from '@/core/thread/thread';
import { ada, aGap, aPost, jo, postId, xUrl } from '../a-post';
import { checkFidelity } from './check-fidelity';

type Part = string | Post | ReturnType<typeof aGap>;

function threadOf(parts: Part[], changes: Partial<Thread> = {}): Thread {
  return {
    author: ada,
    focal: postId(1),
    parts: parts.map((part, index) =>
      typeof part === 'string' ? aPost(index + 1, { text: part }) : part,
    ),
    url: xUrl('ada/status/1'),
    asides: [],
    discussion: [],
    completeness: { type: 'whole', because: 'closed by X' },
    ...changes,
  };
}

/** `heading: words` a line, for reading at a glance. */
function glance(blocks: Block[]): string[] {
  return blocks.map((block) => {
    if (block.type === 'heading' || block.type === 'paragraph') {
      return `${block.type}: ${words(block)}`;
    }
    return 'children' in block && block.type !== 'table' && block.type !== 'list'
      ? `${block.type} (${glance(block.children).join(' | ')})`
      : block.type;
  });
}

function words(block: { children: Article['lead'] | unknown[] }): string {
  return (
    JSON.stringify(block.children)
      .match(/"value":"(?:[^"\\]|\\.)*"/g)
      ?.map((match) => JSON.parse(`{${match}}`).value)
      .join('') ?? ''
  );
}

function compose(parts: Part[], options?: ComposeOptions): Article {
  const thread = threadOf(parts);
  const article = composeArticle(thread, options);
  expect(checkFidelity(article, thread)).toEqual([]);
  return article;
}

const numbered = [
  'A title of some words\n\nThe lead stands here. 1/3',
  'Some words. 2/3',
  'More words. 3/3',
];

describe('an article', () => {
  test('says who wrote it, when, where, and in how many posts', () => {
    const article = compose(numbered);
    expect(article).toMatchObject({
      author: ada,
      publishedAt: 1000,
      updatedAt: 3000,
      url: 'https://x.com/ada/status/1',
      focal: '1',
      postCount: 3,
    });
  });

  test('says what each step changed', () => {
    const { steps: report } = compose(numbered);
    expect(report.map(({ name }) => name)).toEqual(steps.map(([name]) => name));
    expect(report.find(({ name }) => name === 'numbers')).toEqual({
      name: 'numbers',
      changes: 3,
    });
  });

  test('takes a step back when asked to', () => {
    const article = compose(numbered, { off: ['numbers'] });
    expect(glance([...article.lead, ...article.body])).toContain('paragraph: More words. 3/3');
    expect(article.steps.some(({ name }) => name === 'numbers')).toBe(false);
  });

  test('is what was posted, line for line, in plain mode', () => {
    const article = compose(['1. One\n2. Two\n\nThree 🧵 1/2', 'TL;DR: four 2/2'], {
      isPlain: true,
    });
    expect(article.title).toBeUndefined();
    expect(article.lead).toEqual([]);
    expect(glance(article.body)).toEqual([
      'paragraph: 1. One2. Two',
      'paragraph: Three 🧵 1/2',
      'paragraph: TL;DR: four 2/2',
    ]);
    expect(article.remainder.every(({ because }) => because === 'space')).toBe(true);
  });

  test('lists what it leaves out, with the reason', () => {
    const { remainder } = compose(numbered);
    expect(remainder.filter(({ because }) => because !== 'space')).toEqual([
      { post: '1', from: 45, to: 48, because: 'counter' },
      { post: '2', from: 12, to: 15, because: 'counter' },
      { post: '3', from: 12, to: 15, because: 'counter' },
    ]);
  });

  test('counts code points, so that an emoji is one step', () => {
    const { body } = compose(['😀😀 A first post that is the title', 'Words 😀 and #tags.']);
    const paragraph = body[0];
    expect(paragraph).toMatchObject({
      id: '2:0',
      children: [{ value: 'Words 😀 and #tags.', source: { post: '2', from: 0, to: 18 } }],
    });
  });

  test('moves a first sentence to the top, without its full stop', () => {
    const more = ['It fell again.', 'We slept.', 'The bridge held.', 'So did the bakery.'];
    const { title, lead, remainder } = compose([
      'The river rose overnight.\n\nNobody slept.',
      ...more,
    ]);
    expect(title).toMatchObject({ children: [{ value: 'The river rose overnight' }] });
    expect(glance(lead)).toEqual(['paragraph: Nobody slept.']);
    expect(remainder).toContainEqual({ post: '1', from: 24, to: 25, because: 'title mark' });
  });

  test('leaves a few posts without a title, all of them as lead', () => {
    const { title, lead, body } = compose([
      'The river rose overnight. Nobody slept.',
      'We do now.',
    ]);
    expect(title).toBeUndefined();
    expect(glance(lead)).toEqual([
      'paragraph: The river rose overnight. Nobody slept.',
      'paragraph: We do now.',
    ]);
    expect(body).toEqual([]);
  });

  test('begins with the post that it answers', () => {
    const thread = threadOf(
      ['You ask a good question, and here is a long answer.', 'It goes on.'],
      {
        context: aPost(90, { author: jo, text: 'Why?' }),
      },
    );
    expect(composeArticle(thread).body[0]).toMatchObject({
      type: 'quotedPost',
      children: [{ type: 'paragraph' }],
    });
  });

  test('marks the place of a post that its numbers tell of and nobody has seen', () => {
    const parts = ['Start here. 1/5', 'Go on. 2/5', 'Turn left. 4/5', 'Arrive. 5/5'];
    const partial = threadOf(parts, {
      completeness: { type: 'partial', reason: 'middle not loaded' },
    });
    expect(glance(composeArticle(partial).body)).toContain('gap');
    expect(glance(composeArticle(threadOf(parts)).body)).not.toContain('gap');
  });

  test('keeps a deleted post’s place', () => {
    const { body } = compose(['A title of some words\n\nA lead.', aGap(2), aPost(3)]);
    expect(glance(body)).toEqual(['gap', 'paragraph: Post 3']);
  });

  test('gives the posts on the first screen the same names as the whole thread', () => {
    const parts = [...numbered, 'I. One\n\nWords.', 'II. Two\n\nWords.', 'III. Three\n\nWords.'];
    const idsOf = ({ lead, body }: Article) => [...lead, ...body].map(({ id }) => id);
    const whole = idsOf(compose(parts));
    const start = threadOf(parts.slice(0, 3), {
      completeness: { type: 'partial', reason: 'middle not loaded' },
    });
    expect(idsOf(composeArticle(start))).toEqual(whole.slice(0, 3));
  });
});

describe('fake letters', () => {
  test('become real ones in bold, and remember where they came from', () => {
    const { body } = compose(['A title of some words\n\nA lead.', 'So 𝗯𝗼𝗹𝗱 it is']);
    expect(body[0]).toMatchObject({
      children: [
        { type: 'text', value: 'So ' },
        {
          type: 'strong',
          children: [{ value: 'bold', source: { post: '2', from: 3, to: 7 }, isMapped: true }],
        },
        { type: 'text', value: ' it is' },
      ],
    });
  });
});

describe('marks', () => {
  test('a bold stretch ends where its words end', () => {
    const post = aPost(2, {
      text: 'Look here now',
      spans: [{ type: 'strong', from: 5, to: 10 }],
    });
    const { body } = compose(['A title of some words\n\nA lead.', post]);
    expect(body[0]).toMatchObject({
      children: [
        { value: 'Look ' },
        { type: 'strong', children: [{ value: 'here' }] },
        { value: ' now' },
      ],
    });
  });

  test('a link that is half bold stays one link', () => {
    const post = aPost(2, {
      text: 'See @jolene there',
      spans: [
        { type: 'mention', url: xUrl('jolene'), from: 4, to: 11 },
        { type: 'strong', from: 0, to: 7 },
      ],
    });
    const { body } = compose(['A title of some words\n\nA lead.', post]);
    expect(JSON.stringify(body[0]).match(/"type":"link"/g)).toHaveLength(1);
  });
});

describe('language and direction', () => {
  test.each([
    ['ar', '٣ من الأيام الحارّة في المدينة', 'rtl', 'ar'],
    ['en', '@ada كانت هنا أمس مع الجميع', 'rtl', 'ar'],
    ['ar', 'iPhone 17', 'ltr', undefined],
    ['und', '이것은 한국어로 쓴 문장이다', 'ltr', 'ko'],
    ['en', 'これは日本語の文です', 'ltr', 'ja'],
    ['ja', '日本語', 'ltr', 'ja'],
    ['en', 'Це українська мова, її чути', 'ltr', 'uk'],
    ['fr', 'OpenAI et 나델라 en conversation ce matin', 'ltr', 'fr'],
  ])('X says %s of "%s"', (lang, text, direction, language) => {
    const spans: Post['spans'] = text.startsWith('@')
      ? [{ type: 'mention', url: xUrl('ada'), from: 0, to: 4 }]
      : [];
    const { body } = compose(['A title of some words\n\nA lead.', aPost(2, { text, lang, spans })]);
    expect(body[0]?.direction).toBe(direction);
    expect(body[0]?.lang).toBe(language);
  });
});

test('a thread of gaps alone is an article without words', () => {
  const thread = threadOf([aGap(1), aGap(2)]);
  expect(postsOf(thread)).toEqual([]);
  expect(glance(composeArticle(thread).body)).toEqual(['gap', 'gap']);
});
