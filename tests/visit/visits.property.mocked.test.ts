import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { runs } from '@/tests/property-runs';
import { anyStory, type Story } from './any-visits';
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

function wrongsIn({ requests, consents, silences, visits }: Log, story: Story): string[] {
  const wrongs: string[] = [];
  requests.forEach((request, index) => {
    const { at, tab, key, life } = request;
    const before = requests[index - 1];
    const isInConsent = consents.some(
      (consent) => consent.tab === tab && at >= consent.from && at <= consent.until + graceMs,
    );
    if (!isInConsent) wrongs.push('asked without consent');
    if (silences.some(({ from, until }) => at > from + graceMs && at < until)) {
      wrongs.push('asked although the settings forbid it');
    }
    if (!request.isRecorded) wrongs.push('asked before it was recorded');
    if (!before) return;
    if (at - before.at < 1_500) wrongs.push('asked too soon after the last one');
    if (before.life === life && at < (before.storedAt ?? Number.POSITIVE_INFINITY)) {
      wrongs.push('asked while another request was under way');
    }
    const earlier = requests.slice(0, index);
    if (earlier.some(({ isRefused, storedAt = at }) => isRefused && at > storedAt)) {
      wrongs.push('asked after X had refused');
    }
    const isForgotten = story.happenings.some(({ what }) => what === 'forgetEverything');
    const isAgain = earlier.some((one) => one.key === key && one.tab === tab && !one.isRefused);
    if (isAgain && key.includes('cursor') && !isForgotten) wrongs.push('asked twice');
  });
  const mayAskForReplies = story.happenings.some(({ what }) => what === 'getReplies');
  for (const [tab, count] of Object.entries(visits)) {
    const made = requests.filter((request) => `${request.tab}` === tab).length;
    if (made > count * (mayAskForReplies ? 17 : 12)) wrongs.push('asked more than a visit may');
  }
  return wrongs;
}
