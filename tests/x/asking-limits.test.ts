import { describe, expect, test } from 'vitest';
import type { RateLimit } from '@/core/capture';
import type { Failure } from '@/core/failure';
import { readFromPage } from '@/x/capture/read-from-page';
import { type Allowance, refusalFrom, whyNotNow } from '@/x/gather/asking-limits';
import { judgeAnswer } from '@/x/parse/judge-answer';
import { aCapture, noon } from './fake-world';

const hour = 3_600_000;
const nothingAsked: Allowance = { askedAt: [], hasConsent: true, leftInVisit: 12 };
const absurd = ['99999999999', '1e300', '9007199254740993', `${(noon + 2 * hour) / 1000}`];

describe('a refusal never lasts longer than it may', () => {
  test.each(absurd)('a 429 that says "wait until %s" holds for an hour', (reset) => {
    const rateLimit = limitIn(['150', '0', reset]);
    const judged = judgeAnswer(aCapture({ status: 429, ...(rateLimit && { rateLimit }) }));
    expect(judged).toMatchObject({ ok: false, failure: { type: 'rate-limited' } });
    const failure: Failure = judged.ok ? { type: 'offline' } : judged.failure;
    const refusal = refusalFrom(failure, noon);
    const allowance = { ...nothingAsked, ...(refusal && { refusal }) };
    expect(whyNotNow(allowance, noon + 1)?.type).toBe('rate-limited');
    expect(whyNotNow(allowance, noon + hour)).toBeUndefined();
  });

  test('the words name the end that holds, not the one X told', () => {
    const until = noon + 3 * hour;
    expect(refusalFrom({ type: 'rate-limited', until }, noon)?.failure).toEqual({
      type: 'rate-limited',
      until: noon + hour,
    });
  });

  test.each<[Failure['type'], number]>([
    ['account-locked', 24 * hour],
    ['blocked-by-x', hour],
    ['rate-limited', hour / 4],
    ['request-outdated', hour / 4],
    ['token-expired', hour / 4],
    ['signed-out', hour / 4],
  ])('%s rests for %i ms', (type, ms) => {
    expect(refusalFrom({ type } as Failure, noon)).toMatchObject({ at: noon, until: noon + ms });
  });

  test('one of the future was noted by a clock that was wrong', () => {
    const refusal = refusalFrom({ type: 'account-locked' }, noon + hour);
    expect(whyNotNow({ ...nothingAsked, ...(refusal && { refusal }) }, noon)).toBeUndefined();
  });
});

test.each(absurd)('X’s own count, new at %s, is not waited for beyond an hour', (reset) => {
  const rateLimit = limitIn(['150', '3', reset]);
  const allowance = { ...nothingAsked, ...(rateLimit && { rateLimit }) };
  expect(whyNotNow(allowance, noon + hour)).toBeUndefined();
});

/** What a tab reads from X's headers at noon. */
function limitIn(limits: string[]): RateLimit | undefined {
  const heard = { variables: {}, status: 429, text: '', limits };
  const message = readFromPage(heard, () => undefined, noon);
  return message?.type === 'captured' ? message.capture.rateLimit : undefined;
}
