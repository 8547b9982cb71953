import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Where a pause is not waited for, but is itself what is looked at. */
const exceptions: Record<string, string> = {
  'bench/hook-cost.ts': 'the page is at rest for a while before it is measured',
  'bench/opening.ts': 'an article is whole when it has grown no more for a while',
  'bench/scrolling.ts': 'the page is at rest for a while before it is measured',
  'bench/hook.ts': 'X’s answers come one after another, not all at once',
  'hostile/provoke.ts': 'what a hostile text does by itself, it does in time',
  'visit/page-of-x.ts': 'X’s page tries again after a while, by a clock that the test sets',
  'visit/play-story.ts': 'the browser answers late, by a clock that the test sets',
  'waits.test.ts': 'its own examples',
};

const fixedWait = /\bwaitForTimeout\(|\bsetTimeout\([^\n]*,\s*[1-9][\d_]*\s*[,)]/;

test('a test waits for a state, never for a duration', () => {
  const names = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => name.replaceAll('\\', '/'));
  const waiting = names.filter((name) =>
    fixedWait.test(readFileSync(join(import.meta.dirname, name), 'utf8')),
  );
  expect(new Set(waiting)).toEqual(new Set(Object.keys(exceptions)));
});

test.each([
  ['await page.waitForTimeout(1_500);', true],
  ['await new Promise((resolve) => setTimeout(resolve, 20));', true],
  ["new Promise((resolve) => setTimeout(resolve, 1_000, 'no answer'));", true],
  ['setTimeout(() => done(answer), 250);', true],
  ['setTimeout(resolve);', false],
  ["setTimeout(() => location.assign('https://x.com/home'), 0)", false],
])('what counts as a wait for a duration: %s', (line, isWait) => {
  expect(fixedWait.test(line)).toBe(isWait);
});
