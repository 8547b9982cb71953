import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { composeArticle } from '@/core/compose/compose-article';
import type { Post } from '@/core/post';
import type { Thread } from '@/core/thread/thread';
import { articleToMarkdown } from '@/export/article-to-markdown';
import { articleToText } from '@/export/article-to-text';
import { anArticle, anArticleMaker } from '@/tests/components/an-article';
import { codeBlock, inCode, listOf } from '@/tests/hostile/in-every-place';
import { en } from '@/texts/en';
import { ko } from '@/texts/ko';
import { ada, aPost, aQuote, jo, postId, xUrl } from '../core/a-post';

const { paragraph } = anArticleMaker('en');

function articleOf(posts: Post[]) {
  const thread: Thread = {
    author: ada,
    focal: postId(1),
    parts: posts,
    url: xUrl('ada/status/1'),
    asides: [],
    discussion: [],
    completeness: { type: 'whole', because: 'closed by X' },
  };
  return composeArticle(thread);
}

const opening = aPost(1, {
  text: 'A title of some words\n\nA lead.',
  createdAt: 1_700_000_000_000,
});

describe('an article as Markdown', () => {
  test('names its author, its day and its address', () => {
    const markdown = articleToMarkdown(articleOf([opening, aPost(2)]), en);
    expect(markdown.split('\n').slice(0, 3).join('\n')).toBe(
      '# A title of some words\n\nAda ([@ada](https://x.com/ada)) · 14 November 2023 · [The thread on X](https://x.com/ada/status/1)',
    );
  });

  test('speaks the reader’s language where we speak', () => {
    const post = aPost(2, { text: 'Words.', quote: { id: postId(90), url: xUrl('i/status/90') } });
    expect(articleToMarkdown(articleOf([opening, post]), ko)).toContain('2023년 11월');
  });

  test('closes its bold where Markdown can see it', () => {
    const markdown = articleToMarkdown(
      articleOf([opening, aPost(2, { text: '- 価格：千円\n- 場所：駅前', lang: 'ja' })]),
      en,
    );
    expect(markdown).toContain('- **価格**：千円\n- **場所**：駅前');
    const list = fromMarkdown(markdown).children.at(-1);
    expect(JSON.stringify(list)).toContain('"strong"');
  });

  test('prints pieces of code side by side as one', () => {
    const source = { post: postId(1), from: 0, to: 1 };
    const code = (value: string) => ({ type: 'inlineCode' as const, value, source });
    const underlined = { type: 'underline' as const, children: [code('b')] };
    const article = anArticle({ body: [paragraph(code('a'), underlined, code(' c'))] });
    expect(articleToMarkdown(article, en)).toContain('\n`ab c`\n');
    const tag = anArticle({ body: [paragraph(code('</co'), code('de>'))] });
    expect(articleToMarkdown(tag, en)).not.toContain('</code>');
  });

  test('says that a post goes on, and where', () => {
    const markdown = articleToMarkdown(articleOf([opening, aPost(2, { isCutShort: true })]), en);
    expect(markdown).toContain('*This post goes on.* [Read it on X](https://x.com/ada/status/2)');
  });

  test('keeps a quotation within a quotation', () => {
    const quoted = aPost(90, {
      author: jo,
      text: 'I heard this.',
      quote: { id: postId(91), url: xUrl('i/status/91'), post: { type: 'gap', reason: 'deleted' } },
    });
    const post = aPost(2, { text: 'Look:', quote: aQuote(quoted) });
    expect(articleToMarkdown(articleOf([opening, post]), en)).toContain(
      `> I heard this.\n>\n> > *${en.gap({ type: 'gap', reason: 'deleted' })}*`,
    );
  });

  test('fences code with its language, and indents what would run where fences are not known', () => {
    const markdown = articleToMarkdown(
      anArticle({
        body: [
          codeBlock('if (i <= a[0]) return;', 'js'),
          codeBlock('<b>bold</b>', 'html'),
          listOf([codeBlock('x = 1', 'py')]),
          codeBlock('<i>set</i>'),
        ],
      }),
      en,
    );
    expect(markdown.split('\n\n').slice(1)).toEqual([
      '```js\nif (i <= a[0]) return;\n```',
      '    <b>bold</b>',
      '-   &nbsp;',
      '        x = 1',
      '&nbsp;',
      '    <i>set</i>\n',
    ]);
  });

  test.each([
    ...['dataview', 'dataviewjs', 'DataviewJS', 'tasks', 'query', 'templater', 'js-engine'],
    ...['meta-bind-js-view', 'button', 'chart', 'mermaid', 'ad-note', 'base', 'leaflet', 'run-js'],
    ...['{python}', 'python {cmd=true}', 'js{onclick=alert(0)}', '.python', '=html', ''],
  ])('code keeps no name that some program may wait for: %s', (name) => {
    const body = [codeBlock('app.run()', name)];
    expect(articleToMarkdown(anArticle({ body }), en)).toContain('\n```\napp.run()\n```\n');
  });

  test.each(['js', 'Python', 'c++', 'C#', 'latex', 'sh', 'text'])(
    'code keeps a name that only colours: %s',
    (name) => {
      const body = [codeBlock('app.run()', name)];
      expect(articleToMarkdown(anArticle({ body }), en)).toContain(`\n\`\`\`${name}\napp.run()`);
    },
  );

  test.each(['$= dv.pages()', '$=dv.io.load()', '= this.file.name', '=date(today)', ' $= 1'])(
    'code within a line that Obsidian would carry out stands as words: %s',
    (value) => {
      expect(
        articleToMarkdown(anArticle({ body: [paragraph('Try ', inCode(value), '.')] }), en),
      ).not.toContain('`');
    },
  );

  test.each(['=>', '==', '$PATH', 'a = b'])('other code stays code: %s', (value) => {
    const markdown = articleToMarkdown(
      anArticle({ body: [paragraph('Try ', inCode(value), '.')] }),
      en,
    );
    expect(markdown).toContain(`\`${value}\``);
  });

  test('what Templater would carry out stands nowhere, not even in code', () => {
    const script = '<%* await tp.user.run() %>';
    const body = [
      codeBlock(script, 'js'),
      paragraph(script),
      paragraph('In ', inCode(script), '.'),
    ];
    const markdown = articleToMarkdown(anArticle({ body }), en);
    expect(markdown).not.toContain('<%');
    expect(markdown.match(/&lt;%/g)).toHaveLength(3);
  });

  test('escapes no more than it must', () => {
    const text = 'AT&T, a < b, <b>, f{x}, it’s 5 > 4: "yes" (no)! @a_b_c 50 % | # 1/2';
    const markdown = articleToMarkdown(articleOf([opening, aPost(2, { text })]), en);
    expect(markdown.split('\n').at(-2)).toBe(
      'AT&amp;T, a &lt; b, &lt;b>, f\\{x}, it’s 5 > 4: "yes" (no)! @a_b_c 50 % | # 1/2',
    );
  });

  test('gives back its words to whoever reads the Markdown', () => {
    const text = '# 1. *a* _b_ `c` [d](e) <f> &amp; | ~g~ \\h !i\n---\n+ j\n1) k';
    const markdown = articleToMarkdown(articleOf([opening, aPost(2, { text })]), en);
    const words = JSON.stringify(fromMarkdown(markdown).children.slice(3));
    for (const piece of ['*a*', '[d](e)', '<f>', '&amp;', '~g~', '!i']) {
      expect(words).toContain(piece);
    }
    // Both are marks that authors set in posts.
    expect(words).toMatch(/"type":"emphasis","children":\[{"type":"text","value":"b"/);
    expect(words).toContain('"type":"inlineCode","value":"c"');
    expect(words).not.toContain('"html"');
    expect(words).not.toContain('"link"');
  });
});

test('an article as text has its headings, bullets and addresses', () => {
  const posts = [
    opening,
    aPost(2, { text: 'I. One\n\nWords.\n\n- a thing\n- another' }),
    aPost(3, { text: 'II. Two\n\n✅ yes\n❌ no' }),
    aPost(4, { text: 'III. Three\n\nThe end of it.' }),
  ];
  expect(articleToText(articleOf(posts), en)).toBe(
    [
      'A title of some words',
      'Ada (@ada) · 14 November 2023\nhttps://x.com/ada/status/1',
      'A lead.',
      '\nI. One',
      'Words.',
      '- a thing\n- another',
      '\nII. Two',
      '- ✅ yes\n- ❌ no',
      '\nIII. Three',
      'The end of it.\n',
    ].join('\n\n'),
  );
});
