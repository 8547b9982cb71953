// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { en } from '@/texts/en';
import { answerQuoting, articleOf, pictureNamed } from './answer-with';
import { printResponse } from './print-response';

const markdown = (...lines: string[]) =>
  printResponse(articleOf('Before.', { type: 'MARKDOWN', data: { markdown: lines.join('\n') } }));

describe('tasks of a Markdown atom', () => {
  test('below another task, each says its own state', () => {
    const { md, text, html } = markdown(
      '- [x] the tower',
      '  - [ ] its stairs',
      '  - [X] its lamp',
    );
    expect(md).toContain('- [x] the tower\n  - [ ] its stairs\n  - [x] its lamp');
    expect(text).toContain('[ ] its stairs');
    const names = [...html.querySelectorAll('article li [role="img"]')].map((box) =>
      box.getAttribute('aria-label'),
    );
    expect(names).toEqual([en.taskDone, en.taskOpen, en.taskDone]);
  });

  test('in a numbered list, and with emphasis in them', () => {
    const { md, text } = markdown('1. [ ] trim *the* wick', '2. [x] fill the can');
    expect(md).toContain('1. [ ] trim *the* wick\n2. [x] fill the can');
    expect(text).toContain('[x] fill the can');
  });

  test('brackets that are no box are the author’s', () => {
    const { md, html } = markdown('- [a] first of two', '- [b] second');
    expect(html.querySelector('article li [role="img"]')).toBeNull();
    expect(md).toContain('a] first of two');
  });
});

describe('formulas of a Markdown atom are as they were written', () => {
  test.each([
    ['over several lines', ['$$', 'a \\\\', 'b_1 * c_2', '$$'], ['a \\\\', 'b_1 * c_2']],
    ['between signs that Markdown knows', ['So $x*y*z = _q_$ holds.'], ['x*y*z = _q_']],
    ['with a sign for less', ['$$a < b \\le c$$'], ['a < b \\le c']],
  ])('%s', (_, lines, words) => {
    const { text, html } = markdown(...lines);
    for (const word of words) {
      expect(text).toContain(word);
      expect(html.body.textContent).toContain(word);
    }
  });

  test('money is no formula', () => {
    const { md } = markdown('From $5 to $7, or *much* more.');
    expect(md).toContain('*much*');
    expect(md).not.toContain('`');
  });
});

describe('references of a Markdown atom', () => {
  test('a short reference, one in capitals, and its title', () => {
    const { md } = markdown(
      'See [Lamps] and [oil][LAMPS].',
      '',
      '[lamps]: https://example.org/l "All"',
    );
    expect(md).toContain('See [Lamps](https://example.org/l');
    expect(md).toContain('[oil](https://example.org/l');
    expect(md).not.toMatch(/^\[lamps\]:/m);
  });

  test('two notes, of which one is named twice', () => {
    const { md, text, html } = markdown(
      'Oil[^a] and gas[^b], and oil again[^a].',
      '',
      '[^a]: From *whales*.',
      '[^b]: From coal.',
    );
    for (const form of [md.replaceAll('*', ''), text, html.body.textContent]) {
      expect(form).toContain('From whales.');
      expect(form).toContain('From coal.');
    }
  });

  test('a reference without its definition keeps its words', () => {
    const { text } = markdown('See [the page][9] there.');
    expect(text).toContain('the page');
  });
});

describe('posts within an article', () => {
  test.each([
    ['by its address', { url: 'https://x.com/jo/status/1999000000000000002' }],
    ['by an address of old', { url: 'https://twitter.com/jo/status/1999000000000000002?s=20' }],
  ])('named %s, a link leads to it', (_, data) => {
    const { md, text } = printResponse(articleOf('Before.', { type: 'TWEET', data }));
    expect(md).toContain('/status/1999000000000000002');
    expect(text).toContain('/status/1999000000000000002');
  });

  test.each([
    ['a number that has lost its last digits in JSON', { type: 'TWEET', data: { tweetId: 2e18 } }],
    ['a name that nobody knows', { type: 'TWEET', data: { post_of_tomorrow: '1999' } }],
    ['nothing at all, in a kind that nobody knows', { type: 'OF_TOMORROW', data: {} }],
  ])('of %s it is said that something stands there', (_, atom) => {
    const { md, text, html, drift } = printResponse(articleOf('Before.', atom, 'After.'));
    for (const form of [md, text, html.body.textContent]) {
      expect(form).toContain(en.withheldMedia.unreadable);
    }
    expect(drift).toEqual([`article atom: ${atom.type}`]);
  });
});

describe('an article in a quoted post', () => {
  const quoting = (article: object) =>
    printResponse(
      answerQuoting(
        { article: { article_results: { result: { rest_id: '91', ...article } } } },
        { full_text: 'https://t.co/a', id_str: '90' },
        { is_quote_status: true, quoted_status_id_str: '90' },
      ),
    );

  test('with a cover and nothing but a title', () => {
    const { md, html } = quoting({
      title: 'The last keeper',
      cover_media: { media_info: { original_img_url: 'https://pbs.twimg.com/media/cover.jpg' } },
    });
    expect(md).toContain('The last keeper');
    expect(md).toContain('media/cover.jpg');
    expect(html.querySelector('blockquote a[href*="/status/90"]')).not.toBeNull();
  });

  test('whole, with a picture within: it goes on where it stands', () => {
    const { md, text } = quoting({
      title: 'The last keeper',
      preview_text: 'There was a tower',
      content_state: {
        blocks: [{ type: 'unstyled', text: 'There was a tower, and it had a lamp.' }],
        entityMap: [],
      },
      media_entities: [pictureNamed('tower')],
    });
    for (const form of [md, text]) {
      expect(form).toContain('The last keeper');
      expect(form).toContain('There was a tower');
    }
  });
});
