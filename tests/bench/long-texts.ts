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
  for (const [name, unit] of [['prose', prose], slowest(units)] as const) {
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

/** Of the texts that rules could choke on, the one that takes longest. */
function slowest(units: Record<string, string>): [string, string] {
  const times = medians(
    Object.fromEntries(
      Object.entries(units).map(([name, unit]) => {
        const thread = aThread([aPost(1, { text: repeated(unit, characters) })]);
        return [name, () => composeArticle(thread)];
      }),
    ),
    3,
    1,
  );
  const [name = ''] = Object.keys(times).sort(
    (one, other) => (times[other] ?? 0) - (times[one] ?? 0),
  );
  return [`the unit "${name}"`, units[name] ?? ''];
}

function threadOf(unit: string, length: number): Thread {
  const text = repeated(unit, length);
  return aThread(Array.from({ length: posts }, (_, index) => aPost(index + 1, { text })));
}

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
}
