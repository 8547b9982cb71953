import { describe, expect, test } from 'vitest';
import type { ConversationPage } from '@/core/conversation';
import { diagnose, type Facts } from '@/core/diagnose';
import { focalOf } from '@/demo/build-pages';
import { samples } from '@/demo/samples';
import { diagnosisToText } from '@/export/diagnosis-to-text';
import { pagesOf, postId } from '../x/read-thread';

const now = Date.UTC(2026, 2, 1, 12);
const ago = (minutes: number) => now - minutes * 60_000;
const nothing: Facts = {
  version: '1.2.3',
  browser: 'Test/1.0',
  now,
  settings: { mayAskX: true, readsOnlyVisible: false, opening: 'off' },
  tabs: [],
  conversations: [],
  bugs: [],
  askedAt: [],
};

const kept = Object.keys(samples).map(keptOf);

test('no words, names, addresses or numbers of anybody are in the report', () => {
  const pages = kept.flatMap((conversation) => conversation.pages);
  const secrets = new Set(pages.flatMap((page) => wordsIn(page)));
  const report = diagnosisToText(diagnose({ ...nothing, conversations: kept }));
  expect(secrets.size).toBeGreaterThan(500);
  expect([...secrets].filter((secret) => report.includes(secret))).toEqual([]);
});

test('a warning that is no plain kind is counted, not repeated', () => {
  const { focal, pages } = keptOf('single');
  const page = pages[0] as ConversationPage;
  const warnings = ['item: TimelineNew', 'item: TimelineNew', '“Hello”, wrote Ada', 'post 1234567'];
  const conversations = [{ focal, pages: [{ ...page, warnings }] }];
  expect(diagnose({ ...nothing, conversations }).warnings).toEqual([
    { what: 'item: TimelineNew', count: 2 },
    { what: '?', count: 2 },
  ]);
});

describe('the report says', () => {
  const { focal, pages } = keptOf('en');
  const report = diagnosisToText(
    diagnose({
      ...nothing,
      conversations: [
        { focal, pages: [...pages, { ...(pages[0] as ConversationPage), source: 'markup' }] },
      ],
      tabs: [
        {
          hasAnswered: true,
          isHooked: true,
          isSignedIn: false,
          failure: { type: 'unreadable', path: '$.data.tweetResult' },
        },
      ],
      bugs: [
        { what: 'gathering: TypeError at background.js:1:20315', count: 2 },
        { what: 'page: “Hello”, wrote Ada', count: 1 },
      ],
      askedAt: [ago(40), ago(14), ago(2)],
      refusal: { failure: { type: 'rate-limited', until: ago(-9) }, at: ago(6), until: ago(-9) },
      rateLimit: { limit: 150, remaining: 0, resetsAt: ago(-9) },
    }),
  );

  test.each([
    ['which version in which browser', 'Unspool 1.2.3\nBrowser: Test/1.0'],
    ['what came from where', 'Pages: network 3, markup 1'],
    ['how the thread stands, and who says so', /Thread: 25 posts, 0 gaps, whole \([\w ]+\)/],
    [
      'what could not be read',
      'Tab 1: listens, signed out, last trouble: unreadable at $.data.tweetResult',
    ],
    [
      'what went wrong in us, in no words but ours',
      'Went wrong in Unspool:\n  2 × gathering: TypeError at background.js:1:20315\n  1 × ?\n',
    ],
    ['what was asked lately', 'Requests in the last 15 minutes: 2 (minutes ago: 14 2)'],
    ['how X refused', 'Last refusal: rate-limited, 6 min ago, 9 min left'],
    ['how much X allows', "X's limit: 0 of 150 left, new in 9 min"],
  ])('%s', (_, words) => expect(report).toMatch(words));
});

function keptOf(name: string): Facts['conversations'][number] {
  const sample = samples[name];
  if (!sample) throw new Error(`There is no sample "${name}".`);
  return { focal: postId(focalOf(sample.conversation)), pages: pagesOf(sample.conversation) };
}

/** Every string that came from X and could tell who was read: all but kinds and languages. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') {
    const lines = value.split('\n').filter((line) => line.length > 4);
    return isKind(value) ? [] : lines;
  }
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    ['type', 'kind', 'reason', 'source', 'readFrom', 'because', 'contentType'].includes(name)
      ? []
      : wordsIn(each),
  );
}

function isKind(value: string): boolean {
  return /^(Relevance|Recency|Likes)$/.test(value);
}
