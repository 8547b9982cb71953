// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { en } from '@/texts/en';
import {
  answerOf,
  answerQuoting,
  answerWith,
  answerWithNote,
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

describe('positions that count otherwise than X’s words', () => {
  const tag = (text: string, from: number) => ({ text, indices: [from, from + text.length + 1] });

  test('after signs of two halves, each of three equal hashtags and a mention are links', () => {
    const { md } = printResponse(
      answerWith(
        {},
        {
          full_text: '🗼🗼 #oil and #oil, @jo: #oil',
          entities: {
            hashtags: [tag('oil', 5), tag('oil', 14), tag('oil', 25)],
            user_mentions: [{ screen_name: 'jo', indices: [20, 23] }],
          },
        },
      ),
    );
    expect(md.match(/\[#oil\]/g)).toHaveLength(3);
    expect(md).toContain('[@jo](https://x.com/jo)');
  });

  test('positions that point past the end', () => {
    const { md } = printResponse(
      answerWith(
        {},
        {
          full_text: 'See https://t.co/a now',
          entities: {
            urls: [linkTo('https://example.org/a', 400, 'example.org/a')],
          },
        },
      ),
    );
    expect(md).toContain('See [example.org/a](https://example.org/a) now');
  });
});

describe('emphasis that touches letters', () => {
  const rich = (text: string, ...runs: [from: number, to: number, type: string][]) =>
    printResponse(
      answerWithNote(text, {
        richtext: {
          richtext_tags: runs.map(([from_index, to_index, type]) => ({
            from_index,
            to_index,
            richtext_types: [type],
          })),
        },
      }),
    );

  test.each([
    [
      'Korean, with its particle',
      '등대지기(옛말)는 밤에 일한다. 그는 쉬지 않는다.',
      [4, 8],
      '등대지기(**옛말**)는',
    ],
    ['Chinese, with brackets', '前文（测试）后文，还有一句话。', [2, 6], '前文（**测试**）后文'],
    ['Latin, with a dot', 'The lamp.Then night falls again.', [4, 9], 'The **lamp**.Then'],
  ] as const)('%s', (_, text, [from, to], wanted) => {
    const { md } = rich(text, [from, to, 'Bold']);
    expect(md).toContain(wanted);
    expect(md).not.toMatch(/&#x/);
  });

  test('over a sign that nobody sees there is none', () => {
    const { md } = rich('Words\u200b and more words of it.', [5, 6, 'Bold']);
    expect(md).not.toContain('**');
  });
});

describe('an author whom their own result does not name', () => {
  const nameless = (number: number, legacy: object = {}) => ({
    ...postNumber(number, legacy),
    core: { user_results: {} },
  });

  test('is named by the post below', () => {
    const { md } = printResponse(
      threadOf(nameless(1), postNumber(2, { in_reply_to_screen_name: 'mira_writes' })),
    );
    expect(md).toContain('mira_writes');
    expect(md).not.toContain(en.unknownAuthor);
  });

  test('is named by the address of their own picture', () => {
    const picture = pictureNamed('tower', {
      expanded_url: 'https://x.com/mira_writes/status/1/photo/1',
    });
    const { md } = printResponse(threadOf(nameless(1, withMedia(picture)), nameless(2)));
    expect(md).toContain('@mira_writes');
  });

  test('is unknown where nothing tells', () => {
    const { md } = printResponse(threadOf(nameless(1), nameless(2)));
    expect(md).toContain(en.unknownAuthor);
    expect(md).toContain('Words of post 2');
  });
});

describe('a list has one direction, that of most of its items', () => {
  test.each([
    ['Hebrew', 'he', 'מה צריך:\n- Unspool 2.0\n- מנורה\n- שמן', 'rtl', 'Unspool 2.0'],
    [
      'Persian',
      'fa',
      'این‌ها لازم است:\n- lamp oil\n- wick\n- یک قوطی کبریت',
      'ltr',
      'یک قوطی کبریت',
    ],
  ])('%s: the other item stands apart in it', (_, lang, full_text, direction, other) => {
    const { html } = printResponse(answerWith({}, { full_text, lang }));
    const list = html.querySelector('article :is(ul, ol)');
    expect(list?.querySelectorAll('li')).toHaveLength(3);
    expect(list?.getAttribute('dir')).toBe(direction);
    expect(list?.querySelectorAll('li[dir]')).toHaveLength(0);
    expect(
      [...(list?.querySelectorAll('bdi') ?? [])].map(({ textContent }) => textContent),
    ).toEqual([other]);
  });
});

describe('whose a picture is', () => {
  test('a GIF from another post, whose author X names', () => {
    const gif = filmNamed('gif', {
      type: 'animated_gif',
      source_status_id_str: '1999',
      additional_media_info: { source_user: { user_results: mira.user_results } },
    });
    const { md, text } = printResponse(answerWith({}, withMedia(gif)));
    expect(md).toContain('Mira Holm');
    expect(md).toContain('/status/1999');
    expect(text).toContain('/status/1999');
  });

  test('one’s own film, shown again, is from another post too', () => {
    const film = filmNamed('film', { source_status_id_str: '1998' });
    const { md } = printResponse(answerWith({}, withMedia(film)));
    expect(md).toContain(en.mediaFromAnother);
    expect(md).toContain('1998');
  });
});

describe('what X blurs stays behind the veil', () => {
  const blurred = { blurred_image_interstitial: { interstitial_action: 'Exposable' } };
  const picture = pictureNamed('lamp', { sensitive_media_warning: { graphic_violence: true } });

  test('by the media’s own warning, in a quoted post', () => {
    const { html } = printResponse(
      answerQuoting({}, { full_text: 'Quoted.', ...withMedia(picture) }),
    );
    expect(html.querySelector('blockquote .veil')).not.toBeNull();
  });

  test('by X’s own blur around the post', () => {
    const { html } = printResponse(
      answerOf({
        __typename: 'TweetWithVisibilityResults',
        mediaVisibilityResults: blurred,
        tweet: postNumber(1, withMedia(pictureNamed('lamp'))),
      }),
    );
    expect(html.querySelector('.veil')).not.toBeNull();
  });
});

describe('an address within the words ends nothing', () => {
  test.each([
    ['after it the sentence goes on', 'The report (https://t.co/a) tells of towers. Then more.'],
    ['at a sentence’s end', 'All of it is at https://t.co/a. And more of it is here.'],
  ])('%s', (_, full_text) => {
    const from = full_text.indexOf('https');
    const { text, md } = printResponse(
      threadOf(
        postNumber(1, {
          full_text,
          entities: {
            urls: [linkTo('https://example.org/a/very/long', from, 'example.org/a…')],
          },
        }),
        postNumber(2),
        postNumber(3),
      ),
    );
    expect(text.replace(/ ?\(https:[^)]*\)/g, '')).toContain(
      full_text.replace('https://t.co/a', 'example.org/a…'),
    );
    expect(md).not.toMatch(/^# .*…$/m);
  });
});

test('pictures of a carousel that no part names are kept too', () => {
  const { md } = printResponse(
    answerWith(
      unifiedCard({
        type: 'image_carousel_website',
        component_objects: {
          d: { type: 'details', data: { title: { content: 'Lamps' }, destination: 'd' } },
        },
        components: ['d'],
        destination_objects: {
          d: { type: 'browser', data: { url_data: { url: 'https://example.org/lamps' } } },
        },
        media_entities: { a: pictureNamed('one'), b: pictureNamed('two') },
      }),
    ),
  );
  expect(md).toContain('media/one.jpg');
  expect(md).toContain('media/two.jpg');
});
