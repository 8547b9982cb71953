// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '@/texts/en';
import { printResponse, readResponse } from './print-response';

/** What must stand in each form; `never`: in none of them. */
type Expected = {
  md: string[];
  text: string[];
  /** CSS selectors, or a selector and words in it. */
  html: (string | [selector: string, words: string])[];
  json: string[];
  never?: string[];
  drift?: string[];
};

const removed = en.gap({ type: 'gap', reason: 'against the rules' });
const unexplained = en.gap({ type: 'gap', reason: 'unknown' });

const expected: Record<string, Expected> = {
  'poll-with-picture-for-each-choice': {
    md: ['| Left lamp ![](https://pbs.twimg.com/card_img/1/a', '25%', '*12 votes · Final result*'],
    text: ['- Left lamp: 25%', '- Right lamp: 75%', '12 votes · Final result'],
    html: ['.poll tr:nth-child(1) img[src*="card_img/1/a"]', ['.poll', 'Right lamp75%']],
    json: ['"votes":9'],
  },
  'shape-without-legacy': {
    md: ['Second words, see [example.org/report](https://example.org/report)', '[@lamp_room]'],
    text: ['Second words, see example.org/report and @lamp_room.', 'Third words.'],
    html: [
      'a.link[href="https://example.org/report"]',
      'a.mention[href="https://x.com/lamp_room"]',
    ],
    json: ['"postCount":3'],
    never: ['deleted'],
  },
  'embedded-post-in-an-article': {
    md: ['[Read it on X](https://x.com/i/status/1999000000000000001)'],
    text: ['https://x.com/i/status/1999000000000000001'],
    html: ['blockquote a[href="https://x.com/i/status/1999000000000000001"]'],
    json: ['"url":"https://x.com/i/status/1999000000000000001"'],
  },
  'atomic-link-block': {
    md: ['Words before.\n\n[example.org](https://example.org/page)\n\nWords after.'],
    text: ['example.org\nhttps://example.org/page'],
    html: ['a.card[href="https://example.org/page"]'],
    json: ['"url":"https://example.org/page"'],
  },
  'task-list-in-an-article': {
    md: ['- [x] trim the wick\n- [ ] wash the glass\n- plain item'],
    text: ['- [x] trim the wick\n- [ ] wash the glass\n- plain item'],
    html: [
      'li:nth-child(1) [role="img"][aria-label="Done"]',
      'li:nth-child(2) [role="img"][aria-label="To do"]',
      'li:nth-child(3):not(:has([role="img"]))',
    ],
    json: ['"isDone":true', '"isDone":false'],
  },
  'reference-links-in-a-markdown-atom': {
    md: ['See [the page](https://example.org/a).', '\\[n] The note.'],
    text: ['See the page (https://example.org/a).', 'Words[n].', '[n] The note.'],
    html: ['a.link[href="https://example.org/a"]', ['.footnotes', 'The note.']],
    json: ['"because":"markup"'],
    never: ['[1]:', '[the page][1]'],
  },
  'formula-in-a-markdown-atom': {
    md: ['\\int_0^1 x\\,dx'],
    text: ['\\int_0^1 x\\,dx'],
    html: [['pre code', '\\int_0^1 x\\,dx']],
    json: ['\\\\int_0^1 x\\\\,dx'],
  },
  'grok-share-attachment': {
    md: ['> **Answer by Grok, X’s AI**\n>\n> **How tall is the north pier lamp?**\n>\n> Eleven'],
    text: ['> Answer by Grok, X’s AI', '> How tall is the north pier lamp?', '> Eleven metres'],
    html: [['aside[role="note"]', 'Eleven metres above the deck.']],
    json: ['"type":"grok"'],
  },
  'app-card-without-a-url': {
    md: ['[Lamp Finder](https://play.google.com/store/apps/details?id=com.example.lamps)'],
    text: ['Lamp Finder\nhttps://play.google.com/store/apps/details?id=com.example.lamps'],
    html: ['a.card[href*="com.example.lamps"] img[src*="harbour.jpg"]', ['.card', 'Lamp Finder']],
    json: ['"kind":"app"', 'harbour.jpg'],
  },
  'four-pictures-in-a-carousel-card': {
    md: ['lamp0', 'lamp1', 'lamp2', 'lamp3', '[Four lamps](https://example.org/lamps)'],
    text: ['lamp0', 'lamp1', 'lamp2', 'lamp3', 'Four lamps\nhttps://example.org/lamps'],
    html: ['figure .photo:nth-child(4) img[src*="lamp3"]', ['.card', 'Four lamps']],
    json: ['lamp0', 'lamp3'],
  },
  'blurred-by-x-in-a-quote': {
    md: ['> The lamp.'],
    text: ['> The lamp.'],
    html: [['blockquote details.sensitive', 'X has hidden this behind a warning.']],
    json: ['"isSensitive":"by X"'],
    never: ['The author marked this'],
  },
  'film-from-somebody-elses-post': {
    md: ['[From Film Maker (@film_maker)](https://x.com/film_maker/status/1999000000000000000)'],
    text: ['From Film Maker (@film_maker): https://x.com/film_maker/status/1999000000000000000'],
    html: ['figure a[href="https://x.com/film_maker/status/1999000000000000000"]'],
    json: ['"from":{"url":"https://x.com/film_maker/status/1999000000000000000"'],
  },
  'xs-warning-on-a-post': {
    md: ['> **Note by X**\n>\n> Visibility limited: this post may violate the rules of X.'],
    text: ['[Note by X: Visibility limited'],
    html: [['aside[role="note"]', 'Visibility limited: this post may violate the rules of X.']],
    json: ['"kind":"warning"'],
  },
  'tombstone-violated-the-rules': {
    md: [`*${removed}*`],
    text: [`[${removed}]`],
    html: [['.gap', removed]],
    json: ['"reason":"against the rules"'],
    never: ['in your country'],
  },
  'reason-code-with-age-in-it': {
    md: [`*${unexplained}*`],
    text: [`[${unexplained}]`],
    html: [['.gap', unexplained]],
    json: ['"reason":"unknown"'],
    never: ['adults'],
    drift: ['gap: LanguageFilter'],
  },
  'quoted-post-not-there-in-markdown': {
    md: ['[Read it on X](https://x.com/jo/status/1999000000000000001)'],
    text: ['https://x.com/jo/status/1999000000000000001'],
    html: ['blockquote a[href="https://x.com/jo/status/1999000000000000001"]'],
    json: ['"url":"https://x.com/jo/status/1999000000000000001"'],
  },
  'title-cut-at-a-shortened-address': {
    md: [
      '# The lamp report ([example.org/a-very-long-pa…](https://example.org/a-very-long-path/that/will/be/cut)) tells three things about towers\n',
      '\n\nHere they are.\n',
    ],
    text: [
      '(https://example.org/a-very-long-path/that/will/be/cut)) tells three things about towers\n',
    ],
    html: [['.article h1', ') tells three things about towers']],
    json: ['"postCount":2'],
  },
  'bold-beside-latin-letters': {
    md: ['say(**this**)now', '**Best used for:** Shorter tasks.'],
    text: ['say(this)now'],
    html: [['p strong', '(this)']],
    json: ['"strong"'],
    never: ['&#x'],
  },
  'heading-all-bold': {
    md: ['## Getting started\n'],
    text: ['\nGetting started\n'],
    html: [['h2', 'Getting started']],
    json: ['"type":"heading"'],
  },
  'english-item-in-an-arabic-list': {
    md: ['- المصباح القديم فوق الرصيف\n- GitHub Actions\n- البرج العالي'],
    text: ['- GitHub Actions'],
    html: ['ul[dir="rtl"] li:nth-child(2):not([dir])', ['li bdi[dir="ltr"]', 'GitHub Actions']],
    json: ['"direction":"rtl"'],
  },
  'author-missing': {
    md: [
      'mira_writes ([@mira_writes](https://x.com/mira_writes))',
      'Second words.',
      'Third words.',
    ],
    text: ['mira_writes (@mira_writes)', 'Third words.'],
    html: ['.byline a[href="https://x.com/mira_writes"]'],
    json: ['"postCount":3'],
    drift: ['author: no name'],
  },
  'utf-16-positions': {
    md: [
      '[#lamp](https://x.com/hashtag/lamp) and [#lamp](https://x.com/hashtag/lamp) again [example.org/a](https://example.org/a)',
    ],
    text: ['#lamp and #lamp again example.org/a'],
    html: ['a.hashtag ~ a.hashtag, bdi:has(a.hashtag) ~ bdi a.hashtag'],
    json: ['https://example.org/a'],
  },
  'photo-only-range-0-0': {
    md: ['![a lamp](https://pbs.twimg.com/media/harbour.jpg?name=large)\n\nB.'],
    text: ['[a lamp] https://pbs.twimg.com/media/harbour.jpg?name=large\n\nB.'],
    html: ['figure img[alt="a lamp"]', ['.block-paragraph', 'B.']],
    json: ['"postCount":2'],
  },
  'strangers-stay-out': {
    md: ['First words of the keeper.', 'Second words.\n'],
    text: ['Second words.\n'],
    html: [['.article', 'Second words.']],
    json: ['"postCount":2'],
  },
  'quoted-article': {
    md: [
      '> ## On keeping lamps',
      'harbour.jpg',
      '> A keeper does three',
      '[Read it on X](https://x.com/jo/status/',
    ],
    text: ['> On keeping lamps', '> [This post goes on.]'],
    html: [
      ['blockquote h2', 'On keeping lamps'],
      'blockquote figure img[src*="harbour.jpg"]',
      ['blockquote', 'This post goes on.'],
    ],
    json: ['"isPreview":true'],
  },
  'opened-post-is-for-subscribers': {
    md: ['I know I have written about lamps for you, but c…', 'The rest is for subscribers'],
    text: ['[The rest is for subscribers of its author.] https://x.com/mira_writes/status/'],
    html: [
      '.byline a[href="https://x.com/mira_writes"]',
      ['.quoted-head', 'The rest is for subscribers'],
    ],
    json: ['"isForSubscribers":true'],
    never: ['deleted'],
  },
};

describe('an answer of X as readers have it:', () => {
  test.each(Object.entries(expected))('%s', (name, { never = [], drift = [], ...forms }) => {
    const printed = printResponse(readResponse(name));
    const { html } = printed;
    for (const words of forms.md) expect(printed.md).toContain(words);
    for (const words of forms.text) expect(printed.text).toContain(words);
    for (const words of forms.json) expect(printed.json).toContain(words);
    for (const one of forms.html) {
      const [selector, words] = typeof one === 'string' ? [one, ''] : one;
      const found = [...html.querySelectorAll(selector)];
      expect(found.map(({ textContent }) => textContent).join('|'), selector).toContain(words);
      expect(found.length, selector).toBeGreaterThan(0);
    }
    const shown = [printed.md, printed.text, html.body.textContent].join('\n');
    for (const words of never) expect(shown).not.toContain(words);
    expect(printed.drift).toEqual(drift);
  });

  test('each of them is looked at', () => {
    const names = readdirSync('tests/responses').filter((name) => name.endsWith('.json'));
    const untried = names
      .map((name) => name.replace('.json', ''))
      .filter((name) => !expected[name]);
    expect(untried).toEqual([]);
  });
});
