// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Gap } from '@/core/gap';
import { en } from '@/texts/en';
import { answerOf, answerWith, postNumber, threadOf } from './answer-with';
import { printResponse } from './print-response';

const notice = (text: string) => ({
  __typename: 'TweetTombstone',
  tombstone: { __typename: 'TextTombstone', text: { rtl: false, text } },
});
const unavailable = (reason: string) => ({ __typename: 'TweetUnavailable', reason });

type Reason = Gap['reason'];

describe('why the second of three posts is not there', () => {
  test.each<[string, object, Reason]>([
    ['an author who left', unavailable('Deactivated'), 'deactivated'],
    ['X closed the account', unavailable('Suspended'), 'suspended'],
    ['rules, in French', notice('Ce post enfreint les Règles de X.'), 'against the rules'],
    ['rules, by a code', unavailable('BounceDeleted'), 'against the rules'],
    ['a code that ends with the letters of age', unavailable('BadLanguage'), 'unknown'],
    ['a code that begins with them', unavailable('AgentBlockedMessage'), 'unknown'],
    ['a country', notice('This post has been withheld in Türkiye.'), 'withheld'],
    ['an age', unavailable('NsfwViewerIsUnderage'), 'age-restricted'],
    [
      'the reader blocked them',
      notice('This Post is from an account you blocked.'),
      'blocked by you',
    ],
    ['they blocked the reader', unavailable('Blocked'), 'blocked'],
    ['an account with a lock', unavailable('Protected'), 'protected'],
    ['nothing said', { __typename: 'TweetUnavailable' }, 'unknown'],
  ])('%s', (_, result, reason) => {
    const { md, text, html, json } = printResponse(threadOf(postNumber(1), result, postNumber(3)));
    const words = en.gap({ type: 'gap', reason });
    expect(json).toContain(`"reason":"${reason}"`);
    for (const form of [md, text, html.body.textContent]) {
      expect(form).toContain(words);
      expect(form).toContain('Words of post 1');
      expect(form).toContain('Words of post 3');
    }
  });

  test('a form nobody knows is said to be one, and counted', () => {
    const { md, drift } = printResponse(
      threadOf(
        postNumber(1),
        { __typename: 'PostOfTomorrow', capsule: { words: 'Hm.' } },
        postNumber(3),
      ),
    );
    expect(md).toContain(en.gap({ type: 'gap', reason: 'unreadable' }));
    expect(drift).toContain('post: shape of PostOfTomorrow');
  });
});

describe('withheld by country though it comes as a post', () => {
  test.each([
    ['a copyright claim', { withheld_copyright: true, withheld_in_countries: ['XY'] }],
    ['the whole account', { withheld_scope: 'user', withheld_in_countries: ['TR'] }],
  ])('%s', (_, legacy) => {
    const { md } = printResponse(
      threadOf(postNumber(1), postNumber(2, { full_text: 'This post is withheld.', ...legacy })),
    );
    expect(md).toContain(en.gap({ type: 'gap', reason: 'withheld' }));
    expect(md).not.toContain('This post is withheld.');
  });
});

describe('a quoted post that did not come has its reason and a link in every form', () => {
  const quoting = (result: object | undefined, legacy: object = {}) =>
    answerWith(result ? { quoted_status_result: { result } } : {}, {
      is_quote_status: true,
      quoted_status_id_str: '90',
      quoted_status_permalink: { expanded: 'https://x.com/jo/status/90' },
      ...legacy,
    });

  test.each<[string, object | undefined, Reason]>([
    ['it was deleted', notice('This Post was deleted by the Post author.'), 'deleted'],
    ['its author closed it', unavailable('Protected'), 'protected'],
    ['nobody says why', undefined, 'unknown'],
  ])('%s', (_, result, reason) => {
    const { md, text, html, json } = printResponse(quoting(result));
    expect(json).toContain(`"reason":"${reason}"`);
    const isThere = reason !== 'deleted';
    const address = 'https://x.com/jo/status/90';
    expect(md.includes(address)).toBe(isThere);
    expect(text.includes(address)).toBe(isThere);
    expect(html.querySelector(`a[href="${address}"]`) !== null).toBe(isThere);
  });
});

describe('the opened post itself is not there', () => {
  const { core } = postNumber(1) as { core: object };
  const preview = (words: object) => ({
    __typename: 'TweetPreviewDisplay',
    cta: { title: 'Subscribe to unlock' },
    tweet: { rest_id: '1', core, ...words },
  });

  test.each([
    ['its beginning is a text', preview({ text: 'The first words of it' })],
    [
      'its beginning is among the details',
      preview({ details: { full_text: 'The first words of it' } }),
    ],
    [
      'its beginning is where an open post has its words',
      preview({ legacy: { full_text: 'The first words of it' } }),
    ],
  ])('it is for subscribers: %s', (_, result) => {
    const { md, text, html } = printResponse(answerOf(result));
    for (const form of [md, text, html.body.textContent]) {
      expect(form).toContain('The first words of it');
      expect(form).toContain(en.forSubscribers);
    }
  });
});
