import { composeArticle } from '@/core/compose/compose-article';
import { postsOf, type Thread } from '@/core/thread/thread';
import { aPost } from '@/tests/core/a-post';
import { aThread } from '@/tests/core/compose/a-thread';
import { medians, ratio, row } from './measure';

const posts = 200;
const characters = 25_000;
const prose =
  'The pilots wait for the wind to drop, and nobody on the quay says a word about it until the lamps are lit. ';

/**
 * Threads as long as X allows, of prose and of what takes longest, beside a quarter of the same: what
 * `tests/core/compose/growth.test.ts` counts, with the patterns that no counter sees.
 */
export function benchLongTexts(units: Record<string, string>): void {
  const { slowest, steepest } = extremes(units);
  row(
    `${characters.toLocaleString('en')} characters of the unit "${steepest.name}" ÷ a quarter`,
    ratio(steepest.whole, steepest.quarter),
    'linear: about 4 ×, the highest of all units',
  );
  for (const [name, unit] of [['prose', prose], slowest] as const) {
    const whole = threadOf(unit, characters);
    const quarter = threadOf(unit, characters / 4);
    const text = JSON.stringify(postsOf(whole));
    const times = medians(
      {
        json: () => JSON.parse(text),
        quarter: () => composeArticle(quarter),
        whole: () => composeArticle(whole),
      },
      3,
      1,
    );
    const what = `${posts} × ${characters.toLocaleString('en')} characters of ${name}`;
    row(`${what} ÷ a quarter`, ratio(times.whole, times.quarter), 'linear: about 4 ×');
    row(`${what} ÷ JSON.parse`, ratio(times.whole, times.json), `${times.whole.toFixed(0)} ms`);
  }
}

/** Of the texts that rules could choke on, the one that takes longest, and the one that grows most. */
function extremes(units: Record<string, string>) {
  const measured = Object.entries(units).map(([name, unit]) => {
    const whole = aThread([aPost(1, { text: repeated(unit, characters) })]);
    const quarter = aThread([aPost(1, { text: repeated(unit, characters / 4) })]);
    const times = medians(
      { quarter: () => composeArticle(quarter), whole: () => composeArticle(whole) },
      7,
      1,
      // The highest of so many ratios would be that of whichever was disturbed.
      (values) => Math.min(...values),
    );
    return { name, ...times };
  });
  const most = (key: (one: (typeof measured)[number]) => number) =>
    measured.reduce((one, other) => (key(other) > key(one) ? other : one));
  const { name } = most(({ whole }) => whole);
  return {
    slowest: [`the unit "${name}"`, units[name] ?? ''] as const,
    // What takes less than a millisecond cannot be told from what disturbs it.
    steepest: most(({ whole, quarter }) => (quarter < 1 ? 0 : whole / quarter)),
  };
}

function threadOf(unit: string, length: number): Thread {
  const text = repeated(unit, length);
  return aThread(Array.from({ length: posts }, (_, index) => aPost(index + 1, { text })));
}

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
}
