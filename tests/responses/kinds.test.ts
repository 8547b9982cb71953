// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { en } from '@/texts/en';
import {
  answerOf,
  answerWith,
  answerWithNote,
  answerWrapped,
  articleOf,
  cardNamed,
  filmNamed,
  linkTo,
  mira,
  pictureNamed,
  postNumber,
  threadOf,
  unifiedCard,
  withMedia,
} from './answer-with';
import { printResponse } from './print-response';

/** Words and addresses that stand in Markdown, in text and on screen alike. */
type Case = [name: string, response: unknown, everywhere: string[], alsoInMarkdown?: string[]];

const carousel = (...pictures: object[]) => ({
  type: 'video_carousel_website',
  component_objects: {
    list: { type: 'swipeable_media', data: { media_list: [{ id: 'b' }, { id: 'a' }] } },
    details: { type: 'details', data: { title: { content: 'Two lamps' }, destination: 'd' } },
  },
  components: ['list', 'details'],
  destination_objects: {
    d: { type: 'browser', data: { url_data: { url: 'https://example.org/two' } } },
  },
  media_entities: { a: pictures[0], b: pictures[1] },
});

const place = (kind: string, destination: object, data: object) =>
  unifiedCard({
    type: kind,
    component_objects: { one: { type: `${kind}_details`, data } },
    components: ['one'],
    destination_objects: { d: { type: kind, data: destination } },
  });

const markdown = (text: string) => articleOf({ type: 'MARKDOWN', data: { markdown: text } });

const cases: Case[] = [
  [
    'a poll of a name that nobody knows, with one picture above',
    answerWith(
      cardNamed('9:poll_of_tomorrow', {
        choice1_label: 'Oil',
        choice1_count: '1',
        choice2_label: 'Gas',
        choice2_count: '3',
        choice5_label: 'no choice without the two before it',
        image_large: { url: 'https://pbs.twimg.com/card_img/7/p?format=jpg&name=600x600' },
      }),
    ),
    ['Oil', '25%', 'Gas', '75%'],
    ['card_img/7/p'],
  ],
  [
    'a poll under a film, not yet ended',
    answerWith(
      cardNamed('poll2choice_video', {
        choice1_label: 'Day',
        choice1_count: '0',
        choice2_label: 'Night',
        choice2_count: '0',
        player_image_original: { url: 'https://pbs.twimg.com/card_img/8/q?format=jpg' },
        counts_are_final: false,
      }),
    ),
    ['Day', 'Night', '0%'],
    ['card_img/8/q'],
  ],
  [
    'pictures of a carousel in the order of its parts',
    answerWith(unifiedCard(carousel(pictureNamed('first'), pictureNamed('second')))),
    ['Two lamps', 'https://example.org/two'],
    ['second.jpg?name=large)\n\n![](https://pbs.twimg.com/media/first.jpg'],
  ],
  [
    'a film and a picture in a carousel',
    answerWith(unifiedCard(carousel(filmNamed('film'), pictureNamed('still')))),
    ['Two lamps'],
    ['media/still.jpg', 'media/film.jpg'],
  ],
  [
    'a job',
    answerWith(
      place('job', { job_id: '42' }, { title: 'Keeper', short_description_text: 'Nights' }),
    ),
    ['Keeper', 'https://x.com/jobs/42'],
    ['Nights'],
  ],
  [
    'a community',
    answerWith(place('community', { community_id: '43' }, { name: 'Lamp people' })),
    ['Lamp people', 'https://x.com/i/communities/43'],
  ],
  [
    'an app in Apple’s store',
    answerWith(
      unifiedCard({
        type: 'image_app',
        component_objects: { one: { type: 'app_store_details', data: { app_id: 'a' } } },
        destination_objects: { d: { type: 'app_store', data: { app_id: 'a' } } },
        app_store_data: { a: [{ type: 'iphone_app', id: '123', title: { content: 'Wicks' } }] },
      }),
    ),
    ['Wicks', 'https://apps.apple.com/app/id123'],
  ],
  [
    'a card that leads nowhere leads to its post',
    answerWith(
      unifiedCard({
        type: 'image_app',
        component_objects: { one: { type: 'details', data: { title: { content: 'Wicks' } } } },
        media_entities: { m: pictureNamed('wick') },
      }),
    ),
    ['Wicks', 'https://x.com/mira_writes/status/2008101160350650368'],
  ],
  [
    'of a card without words its address',
    answerWith(cardNamed('7:of_tomorrow', { card_url: 'https://example.org/kept' })),
    ['https://example.org/kept'],
  ],
  [
    'a card’s short address is the note’s',
    answerWithNote(
      'Long words. https://t.co/abc',
      {
        entity_set: {
          urls: [linkTo('https://example.org/page', 12, 'example.org/page', 'https://t.co/abc')],
        },
      },
      cardNamed('summary', { title: 'A page', card_url: 'https://t.co/abc' }),
    ),
    ['A page', 'https://example.org/page'],
  ],
  [
    'addresses that X did not take for any',
    answerWith({}, { full_text: 'See https://example.org/typed, and (http://example.net).' }),
    ['https://example.org/typed', 'http://example.net'],
    ['<https://example.org/typed>,', '(http://example.net/)'],
  ],
  [
    'a typed address with signs that X writes otherwise',
    answerWith(
      {},
      { full_text: '&lt;https://example.org/a?b=1&amp;c=2&gt; and https://example.net/x&lt;b&gt;' },
    ),
    ['https://example.org/a?b=1&c=2', 'https://example.net/x'],
    ['<https://example.org/a?b=1&c=2>', '<https://example.net/x>&lt;b>'],
  ],
  [
    'an address typed in a long post',
    answerWithNote('읽어 보세요: https://example.org/길게 그리고'),
    ['https://example.org/'],
  ],
  [
    'an answer of Grok’s in a card',
    answerWith(
      unifiedCard({
        type: 'grok_share',
        component_objects: {
          one: {
            type: 'grok_share',
            data: {
              conversation_preview: [
                { sender: 'USER', message: 'How bright?' },
                { sender: 'AGENT', message: 'As bright as day.' },
              ],
            },
          },
        },
        destination_objects: {
          d: { type: 'browser', data: { url_data: { url: 'https://x.com/i/grok/share/1' } } },
        },
      }),
    ),
    [en.grok, 'How bright?', 'As bright as day.', 'https://x.com/i/grok/share/1'],
  ],
  [
    'an answer of Grok’s in an article',
    articleOf('Before.', {
      type: 'GROK_SHARE',
      data: { items: [{ message: 'Why oil?' }, { message: 'It is cheap.' }] },
    }),
    [en.grok, 'Why oil?', 'It is cheap.'],
  ],
  [
    'an embed in an article',
    articleOf('Before.', {
      type: 'EMBED',
      data: { url: 'https://example.org/film', title: 'A film' },
    }),
    ['A film', 'https://example.org/film'],
  ],
  [
    'of an unknown atom its words and its address',
    articleOf('Before.', {
      type: 'OF_TOMORROW',
      data: { text: 'Kept.', url: 'https://example.org/k' },
    }),
    ['Kept.', 'https://example.org/k'],
  ],
  [
    'a poll in an article',
    articleOf('Before.', {
      type: 'POLL',
      data: { choice1_label: 'Oil', choice1_count: 1, choice2_label: 'Gas', choice2_count: 1 },
    }),
    ['Oil', 'Gas', '50%'],
  ],
  [
    'media that did not come, and an atom without its entity',
    articleOf(
      'Before.',
      { type: 'MEDIA', data: { mediaItems: [{ mediaId: '5' }], caption: 'A lamp at dusk' } },
      { type: 'atomic', text: ' ', entityRanges: [{ key: 99, offset: 0, length: 1 }] },
    ),
    [en.withheldMedia['not sent'], 'A lamp at dusk'],
  ],
  [
    'mentions, tags and formulas within a line',
    answerWith({
      article: {
        article_results: {
          result: {
            rest_id: '9',
            title: 'Signs',
            content_state: {
              blocks: [
                {
                  type: 'header-five',
                  text: 'A heading of the fifth kind',
                },
                {
                  type: 'unstyled',
                  text: 'With Jo on lamps: * is all.',
                  entityRanges: [
                    { key: 0, offset: 5, length: 2 },
                    { key: 1, offset: 11, length: 5 },
                    { key: 2, offset: 18, length: 1 },
                  ],
                },
              ],
              entityMap: {
                0: { type: 'MENTION', data: { screen_name: 'jo' } },
                1: { type: 'HASHTAG', data: { hashtag: 'lamps' } },
                2: { type: 'LATEX', data: { latex: 'E = mc^2' } },
              },
            },
          },
        },
      },
    }),
    ['A heading of the fifth kind', 'Jo', 'E = mc^2', 'is all.'],
    ['[Jo](https://x.com/jo)', '[lamps](https://x.com/hashtag/lamps)', '`E = mc^2`'],
  ],
  [
    'bold lines that stand like headings',
    articleOf(
      ...['How to begin', 'How to end'].flatMap((text) => [
        {
          type: 'unstyled',
          text,
          inlineStyleRanges: [{ offset: 0, length: text.length, style: 'Bold' }],
        },
        'Words under it.',
      ]),
    ),
    ['How to begin', 'How to end'],
    ['## How to begin\n\nWords under it.\n\n## How to end'],
  ],
  [
    'a picture by reference, a line’s end and a note in Markdown',
    markdown(
      'One<br>two ![a lamp][l] and[^1].\n\n[l]: https://example.org/lamp.jpg\n[^1]: Told by Jo.',
    ),
    ['One', 'two', 'a lamp', 'https://example.org/lamp.jpg', 'Told by Jo.'],
  ],
  [
    'a formula within a line of Markdown, beside money',
    markdown('It costs $5 or $6, and $a_1 \\cdot b_1$ is *much*.'),
    ['$5 or $6', 'a_1', 'much'],
  ],
  [
    'a film that is not shown in the reader’s country',
    answerWith(
      {},
      withMedia(
        filmNamed('film', {
          ext_alt_text: 'A lamp is lit',
          ext_media_availability: { status: 'Unavailable', reason: 'Geoblocked' },
        }),
      ),
    ),
    [en.withheldMedia.country, 'A lamp is lit', 'https://x.com/mira_writes/status/'],
  ],
  [
    'a picture that X has no more',
    answerWith(
      {},
      withMedia(pictureNamed('gone', { ext_media_availability: { status: 'Unavailable' } })),
    ),
    [en.withheldMedia.gone],
  ],
  [
    'a description that nobody wrote',
    answerWith({}, withMedia(pictureNamed('lamp', { post_image_description: 'A tall lamp' }))),
    [],
    [`![${en.describedByX} A tall lamp]`],
  ],
  [
    'a picture from somebody else’s post, of whom only the handle is known',
    answerWith(
      {},
      withMedia(
        pictureNamed('lamp', {
          source_status_id_str: '1999',
          expanded_url: 'https://x.com/jo_lamps/status/1999/photo/1',
        }),
      ),
    ),
    [en.mediaFrom({ name: '@jo_lamps' }), 'https://x.com/jo_lamps/status/1999'],
  ],
  [
    'made with AI, and paid for',
    answerWith({
      content_disclosure: {
        ai_generated_disclosure: { has_ai_generated_media: true },
        advertising_disclosure: { is_paid_promotion: true },
      },
    }),
    [en.noteByX, en.labels['made with AI'], en.labels['paid partnership']],
  ],
  [
    'what X limits, in its own words',
    answerWrapped({
      limitedActionResults: {
        limited_actions: [
          { action: 'Reply', prompt: { headline: { text: 'Who can reply?' } } },
          { action: 'Like', prompt: { headline: { text: 'This post is limited.' } } },
        ],
      },
    }),
    [en.noteByX, 'This post is limited.'],
  ],
  [
    'a notice in place of the words is no word of the author’s',
    threadOf(
      postNumber(1, {
        full_text: 'This Post from @mira_writes has been withheld in Germany.',
        withheld_in_countries: ['DE'],
      }),
      postNumber(2, { full_text: 'The second post.' }),
    ),
    [en.gap({ type: 'gap', reason: 'withheld' }), 'The second post.'],
  ],
  [
    'a post without legacy, with a film and who is answered as results',
    answerOf({
      __typename: 'Tweet',
      rest_id: '5',
      core: mira,
      details: { full_text: 'Seen by night.', created_at_ms: 1767603600000 },
      media_entities: [filmNamed('night')],
    }),
    ['Seen by night.', 'night.'],
  ],
];

describe('nothing vanishes:', () => {
  test.each(cases)('%s', (_, response, everywhere, inMarkdown = []) => {
    const { md, text, html } = printResponse(response);
    const addresses = [...html.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    const screen = `${html.body.textContent} ${addresses.join(' ')}`;
    for (const words of everywhere) {
      expect(md, 'Markdown').toContain(words);
      expect(text, 'text').toContain(words);
      expect(screen, 'screen').toContain(words);
    }
    for (const words of inMarkdown) expect(md).toContain(words);
  });
});

test('who may reply is no label of X’s', () => {
  const limit = { action: 'Reply', prompt: { headline: { text: 'Who can reply?' } } };
  const { article } = printResponse(
    answerWrapped({ limitedActionResults: { limited_actions: [limit] } }),
  );
  expect(JSON.stringify(article)).not.toContain('"type":"labels"');
});

test('X’s translation is kept apart from the words', () => {
  const { md, json } = printResponse(
    answerWith({
      grok_translated_post_with_availability: {
        is_available: true,
        data: { translation: 'Wörter des Beitrags.', destination_language: 'de' },
      },
    }),
  );
  expect(md).toContain('Words of the post.');
  expect(md + json).not.toContain('Wörter');
});

test('one bold line is a cry, not a heading', () => {
  const bold = { offset: 0, length: 4, style: 'Bold' };
  const { article } = printResponse(
    articleOf({ type: 'unstyled', text: 'Stop', inlineStyleRanges: [bold] }, 'Words under it.'),
  );
  expect(article.outline).toEqual([]);
});

test('an article is an article, not one post', () => {
  const { html } = printResponse(articleOf('Words.'));
  expect(html.querySelector('.byline')?.textContent).toContain(en.longForm);
  expect(html.querySelector('.byline')?.textContent).not.toContain(en.posts({ count: 1 }));
});
