// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Article } from '@/core/article';
import { composeArticle } from '@/core/compose/compose-article';
import { type Composed, inSlices } from '@/entrypoints/reader/compose-in-slices';
import { readBugs } from '@/platform/bugs';
import { aPost } from '@/tests/core/a-post';
import { aThread } from '@/tests/core/compose/a-thread';

const thread = aThread([aPost(1, { text: 'The wind drops.' })]);
const whole = composeArticle(thread);
let now = 0;
let rests: (() => void)[] = [];

beforeEach(() => {
  now = 0;
  rests = [];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('scheduler', { yield: () => new Promise<void>((go) => rests.push(go)) });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a short thread is told before anything is drawn', () => {
  const answers = compose(3);
  expect(answers).toEqual([{ article: whole }]);
  expect(rests).toHaveLength(0);
});

test('a long one rests between slices of 25 ms, and before it is drawn', async () => {
  const answers = compose(45);
  for (const rest of [1, 2]) {
    expect(rests).toHaveLength(rest);
    expect(answers).toEqual([]);
    await goOn();
  }
  expect(answers).toEqual([{ article: whole }]);
});

test('one that nobody waits for any longer is not told', async () => {
  const answers: Composed[] = [];
  const end = inSlices(() => stepsOf(60))(thread, {}, (composed) => answers.push(composed));
  end?.();
  await goOn();
  expect(rests).toHaveLength(1);
  expect(answers).toEqual([]);
});

test('where it fails, in whatever slice, that is told and noted', async () => {
  const answers: Composed[] = [];
  inSlices(function* () {
    yield* stepsOf(30);
    throw new RangeError('of a step');
  })(thread, {}, (composed) => answers.push(composed));
  await goOn();
  expect(answers).toEqual([{}]);
  await vi.waitFor(async () => {
    const kinds = (await readBugs()).map(({ what }) => what);
    expect(kinds).toContainEqual(expect.stringMatching(/^composing: RangeError/));
  });
});

function compose(ms: number): Composed[] {
  const answers: Composed[] = [];
  inSlices(() => stepsOf(ms))(thread, {}, (composed) => answers.push(composed));
  return answers;
}

/** A step takes a millisecond. */
function* stepsOf(ms: number): Generator<undefined, Article> {
  for (; now < ms; now += 1) yield;
  return whole;
}

async function goOn(): Promise<void> {
  rests.at(-1)?.();
  await Promise.resolve();
  await Promise.resolve();
}
