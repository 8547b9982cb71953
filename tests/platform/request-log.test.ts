import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Refusal } from '@/core/capture';
import {
  clearRefusals,
  forgetLapsed,
  noteRateLimit,
  noteRefusal,
  noteRequest,
  readRequestLog,
} from '@/platform/request-log';

const refusal: Refusal = { failure: { type: 'account-locked' }, at: 1, until: 2 };

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.useRealTimers());

test('requests of all windows are counted together', async () => {
  await noteRequest(1_000, false);
  await noteRequest(1_500, true);
  await noteRequest(1_200, false);
  expect((await log()).askedAt).toEqual([1_000, 1_200, 1_500]);
});

test('a request too old to count is dropped', async () => {
  await noteRequest(1_000, false);
  await noteRequest(901_000, false);
  expect((await log()).askedAt).toEqual([901_000]);
});

test('times and refusals outlive the browser; a private window leaves none', async () => {
  await noteRequest(1_000, false);
  await noteRefusal(refusal, false);
  await noteRequest(1_000, true);
  await noteRateLimit({ limit: 150, remaining: 10, resetsAt: 5 });
  expect(await browser.storage.local.get(null)).toEqual({
    asking: { askedAt: [1_000], refusal },
  });
  await browser.storage.session.clear();
  expect(await log()).toEqual({ askedAt: [1_000], refusal });
});

test('a refusal that is over is cleared everywhere', async () => {
  await noteRefusal(refusal, false);
  await noteRefusal(refusal, true);
  await clearRefusals(() => true);
  expect((await log()).refusal).toBeUndefined();
});

const short: Refusal = { failure: { type: 'request-outdated' }, at: 1, until: 1 };

test.each([
  [false, false],
  [false, true],
  [true, false],
  [true, true],
])('a short refusal does not end a long one (private windows: %s, %s)', async (one, other) => {
  await noteRefusal(refusal, one);
  await noteRefusal(short, other);
  expect((await log()).refusal).toEqual(refusal);
});

test('what a fresh request does not end goes on', async () => {
  await noteRefusal(refusal, false);
  await noteRefusal({ ...short, until: 9 }, true);
  await clearRefusals(({ failure }) => failure.type === 'request-outdated');
  expect((await log()).refusal).toEqual(refusal);
});

describe('what stands in storage is a stranger’s until it is read', () => {
  const hour = 3_600_000;
  const now = Date.UTC(2026, 0, 2, 12);
  const endless = 99_999_999_999_000;
  const absurd = {
    failure: { type: 'rate-limited', until: endless },
    at: now - 600_000,
    until: endless,
  };
  const keep = (asking: unknown) => browser.storage.local.set({ asking });

  beforeEach(() => vi.useFakeTimers({ now }));

  test('a time that 0.1 believed ends within the hour, in its words too', async () => {
    await keep({ askedAt: [], refusal: absurd });
    const until = absurd.at + hour;
    expect((await log()).refusal).toEqual({
      failure: { type: 'rate-limited', until },
      at: absurd.at,
      until,
    });
  });

  test('and does not keep a later refusal from being noted', async () => {
    await keep({ askedAt: [], refusal: { ...absurd, at: now - 2 * hour } });
    const later: Refusal = { failure: { type: 'signed-out' }, at: now, until: now + 900_000 };
    await noteRefusal(later, false);
    expect((await log()).refusal).toEqual(later);
  });

  test.each<[string, object]>([
    ['noted by a clock that was ahead', { ...absurd, at: now + 1 }],
    ['of a kind that is none', { ...absurd, failure: { type: 'offline' } }],
    ['of a kind that every object has', { ...absurd, failure: { type: 'constructor' } }],
    ['of no kind', { ...absurd, failure: null }],
    ['without its time', { failure: absurd.failure, until: endless }],
    ['until words', { ...absurd, until: 'soon' }],
  ])('a refusal %s is none', async (_, odd) => {
    await keep({ askedAt: [], refusal: odd });
    expect((await log()).refusal).toBeUndefined();
  });

  test.each<[string, unknown]>([
    ['words', 'asking'],
    ['a number', 7],
    ['nothing', null],
    ['a list', [1, 2]],
    ['times that are none', { askedAt: 'now' }],
    ['a list of all sorts', { askedAt: [null, '5', {}, Number.POSITIVE_INFINITY] }],
    ['a refusal that is a list', { askedAt: [], refusal: [absurd] }],
  ])('%s in its place ends asking for nobody', async (_, value) => {
    await keep(value);
    await browser.storage.session.set({ asking: value });
    expect(await log()).toEqual({ askedAt: [] });
    await noteRequest(now, false);
    await noteRequest(now, true);
    expect(await log()).toEqual({ askedAt: [now, now] });
  });

  test.each<[string, object]>([
    ['heard of in the future', { at: now + 1 }],
    ['from before their time was noted', {}],
  ])('X’s limits %s are none', async (_, noted) => {
    const rateLimit = { limit: 150, remaining: 0, resetsAt: endless, ...noted };
    await browser.storage.session.set({ asking: { askedAt: [], rateLimit } });
    expect((await log()).rateLimit).toBeUndefined();
  });

  test('X’s limits hold for an hour after they were heard of, however often they are read', async () => {
    await noteRateLimit({ limit: 150, remaining: 0, resetsAt: endless });
    vi.setSystemTime(now + hour / 2);
    await noteRequest(now, true);
    expect((await log()).rateLimit?.resetsAt).toBe(now + hour);
  });

  test('what no limit needs any more is forgotten, the rest is not', async () => {
    const over: Refusal = { failure: { type: 'signed-out' }, at: now - hour, until: now - 1 };
    const holding: Refusal = {
      failure: { type: 'account-locked' },
      at: now - hour,
      until: now + 1,
    };
    await keep({ askedAt: [now - hour, now - 60_000], refusal: over });
    await forgetLapsed();
    expect(await browser.storage.local.get('asking')).toEqual({
      asking: { askedAt: [now - 60_000] },
    });
    await noteRefusal(holding, false);
    await forgetLapsed();
    expect(await log()).toEqual({ askedAt: [now - 60_000], refusal: holding });
  });
});

async function log() {
  const read = await readRequestLog();
  if (!read) throw new Error('The storage does not work.');
  return read;
}
