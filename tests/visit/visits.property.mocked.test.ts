import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { runs } from '@/tests/how-much';
import { anyStory, type Story } from './any-visits';
import type { Request } from './page-of-x';
import { type Log, play } from './play-story';

vi.mock('@/platform/one-at-a-time', async () => {
  const { oneAtATimeInEachLife } = await import('./worker-lives');
  return { oneAtATime: oneAtATimeInEachLife };
});

vi.mock('@/visit/capture-events', async () => {
  const { captureEventsOfEachLife } = await import('./worker-lives');
  return captureEventsOfEachLife;
});

/** What was under way when a reader or the settings said no may still be sent. */
const graceMs = 600;

const patience = 300_000;

/** Between its note and its making, the first request takes longer than the other tab's second. */
const quickAfterSlow: Story = {
  happenings: [
    { at: 0, who: 0, what: 'open' },
    { at: 528, who: 1, what: 'open' },
  ],
  delays: [0, 0, 0, 0, 0, 1, 1],
  xTakes: 30,
  chance: 0,
  refusedAt: 2,
  isOneTab: false,
};

/** What a restarted worker asked beside its predecessor's question, before the settings said no. */
const askedBeside: Story = {
  happenings: [
    { at: 4_462, who: 1, what: 'open' },
    { at: 10_744, who: 1, what: 'stop the worker' },
    { at: 11_399, who: 1, what: 'load the page' },
    { at: 12_538, who: 1, what: 'switch asking off' },
  ],
  delays: [0],
  xTakes: 4_000,
  chance: 0,
  refusedAt: 0,
  isOneTab: true,
};

test(
  'whoever opens, stops, forgets, and however often the worker dies: X is asked only as it may be',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, async (story) => {
        expect(wrongsIn(await play(story), story)).toEqual([]);
      }),
      { ...runs, examples: [[quickAfterSlow], [askedBeside]] },
    );
  },
  patience,
);

function wrongsIn(log: Log, story: Story): string[] {
  const { requests } = log;
  return [
    ...requests.flatMap((request) => wrongsAtOnce(request, log)),
    ...requests.flatMap((request, index) => wrongsAfter(requests.slice(0, index), request, story)),
    ...tooManyIn(log, story),
  ];
}

/** What is wrong with a request whatever was asked before. */
function wrongsAtOnce({ at, tab, isRecorded }: Request, { consents, silences }: Log): string[] {
  const hasConsent = consents.some(
    (consent) => consent.tab === tab && at >= consent.from && at <= consent.until + graceMs,
  );
  const isForbidden = silences.some(({ from, until }) => at > from + graceMs && at < until);
  return [
    ...(hasConsent ? [] : ['asked without consent']),
    ...(isForbidden ? ['asked although the settings forbid it'] : []),
    ...(isRecorded ? [] : ['asked before it was recorded']),
  ];
}

function wrongsAfter(earlier: Request[], request: Request, { happenings }: Story): string[] {
  const { at, tab, key, life } = request;
  const before = earlier.at(-1);
  if (!before) return [];
  const isUnderWay = before.life === life && at < (before.storedAt ?? Number.POSITIVE_INFINITY);
  const isRefused = earlier.some(
    (one) => one.isRefused && one.storedAt !== undefined && at >= one.storedAt,
  );
  const isForgotten = happenings.some(({ what }) => what === 'forgetEverything');
  const isAgain = earlier.some((one) => one.key === key && one.tab === tab && !one.isRefused);
  const isTwice = isAgain && key.includes('cursor') && !isForgotten;
  return [
    ...(at - before.at < 1_500 ? ['asked too soon after the last one'] : []),
    ...(isUnderWay ? ['asked while another request was under way'] : []),
    ...(isRefused ? ['asked after X had refused'] : []),
    ...(isTwice ? ['asked twice'] : []),
  ];
}

function tooManyIn({ requests, visits }: Log, { happenings }: Story): string[] {
  const most = happenings.some(({ what }) => what === 'getReplies') ? 17 : 12;
  return Object.entries(visits).flatMap(([tab, count]) => {
    const made = requests.filter((request) => `${request.tab}` === tab).length;
    return made > count * most ? ['asked more than a visit may'] : [];
  });
}
