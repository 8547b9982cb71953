import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCeiling } from '@/x/capture/capture-ceiling';

const minute = 60_000;

test('one request at a time: what comes meanwhile is refused', () => {
  const page = aPage();
  const taken = Array.from({ length: 30 }, () => page.ask());
  expect(taken.filter(Boolean)).toHaveLength(1);
  page.pass(10_000);
  expect(page.ask()).toBe(false);
  page.end();
  expect(page.ask()).toBe(true);
});

test('the next one waits until a second and a half have gone by', () => {
  const page = aPage();
  page.ask();
  page.pass(100);
  page.end();
  expect(page.ask()).toBe(true);
  expect(page.begun).toEqual([0]);
  page.pass(5_000);
  expect(page.begun).toEqual([0, 1_500]);
});

test('forty in a quarter of an hour, and then one for each that is old enough', () => {
  const page = aPage();
  for (let count = 0; count < 40; count += 1) {
    expect(page.ask()).toBe(true);
    page.pass(2_000);
    page.end();
  }
  expect(page.ask()).toBe(false);
  page.pass(15 * minute - 40 * 2_000 - 1);
  expect(page.ask()).toBe(false);
  page.pass(1);
  expect(page.ask()).toBe(true);
  page.pass(1_500);
  page.end();
  expect(page.ask()).toBe(false);
});

test('however one asks, it is never two at once, closer than that, or more than that', () => {
  const step = fc.oneof(
    fc.constant('ask' as const),
    fc.constant('end' as const),
    fc.integer({ min: 0, max: 90_000 }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400, minLength: 100 }), (steps) => {
      const page = aPage();
      for (const next of steps) {
        if (next === 'ask') page.ask();
        else if (next === 'end') page.end();
        else page.pass(next);
        expect(page.atOnce()).toBeLessThanOrEqual(1);
      }
      page.begun.forEach((time, index) => {
        expect(time - (page.begun[index - 1] ?? -1_500)).toBeGreaterThanOrEqual(1_500);
        expect(time - (page.begun[index - 40] ?? -15 * minute)).toBeGreaterThanOrEqual(15 * minute);
      });
    }),
  );
});

/** A document with a clock that stands still unless it is told to go on. */
function aPage() {
  let now = 0;
  let due: { at: number; work: () => void } | undefined;
  const ends: (() => void)[] = [];
  const begun: number[] = [];
  const begin = makeCeiling(
    () => now,
    (work, ms) => {
      due = { at: now + ms, work };
      run();
    },
  );
  function run(): void {
    if (!due || due.at > now) return;
    const { work } = due;
    due = undefined;
    work();
  }
  return {
    begun,
    atOnce: () => ends.length,
    ask: () =>
      begin((end) => {
        begun.push(now);
        ends.push(end);
      }),
    end: () => ends.shift()?.(),
    pass(ms: number): void {
      const until = now + ms;
      if (due && due.at <= until) now = due.at;
      run();
      now = until;
    },
  };
}
