// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bugKind } from '@/core/bug-kind';
import { forgetBugs, noteBug, readBugs, watchForBugs } from '@/platform/bugs';

const words = 'What Ada wrote on X';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

test('the kind tells where, and in which line of ours, and never a message', () => {
  const error = new TypeError(`${words} is not iterable`);
  error.stack = [
    `TypeError: ${words} is not iterable`,
    '    at Array.map (<anonymous>)',
    '    at read (chrome-extension://abcdefghijklmnop/chunks/reader-B1x_2.js:1:20315)',
  ].join('\n');
  expect(bugKind('gathering', error)).toBe('gathering: TypeError at reader-B1x_2.js:1:20315');
  error.stack = `read@moz-extension://1f-2e/background.js:3:5\n${words}`;
  expect(bugKind('gathering', error)).toBe('gathering: TypeError at background.js:3:5');
});

test.each<[string, unknown]>([
  ['words', words],
  ['nothing', undefined],
  [
    'an error with words for a name',
    Object.assign(new Error(words), { name: words, stack: words }),
  ],
  ['something whose stack is none', { name: 7, stack: { toString: () => words } }],
])('%s thrown is of an unknown kind', (_, thrown) => {
  expect(bugKind('gathering', thrown)).toBe('gathering: unknown');
});

test('bugs of one kind are counted, and no more kinds than can be read', async () => {
  for (let n = 0; n < 3; n += 1) await noteBug('gathering', words);
  for (let n = 0; n < 100; n += 1) await noteBug(`place ${n}`, words);
  const bugs = await readBugs();
  expect(bugs[0]).toEqual({ what: 'gathering: unknown', count: 3 });
  expect(bugs).toHaveLength(20);
  await forgetBugs();
  expect(await readBugs()).toEqual([]);
});

test('what nobody caught is noted', async () => {
  watchForBugs('reader');
  const rejected = Object.assign(new Event('unhandledrejection'), {
    reason: new RangeError(words),
  });
  dispatchEvent(rejected);
  dispatchEvent(Object.assign(new Event('error'), { error: new TypeError(words) }));
  await vi.waitFor(async () =>
    expect((await readBugs()).map(({ what }) => what.replace(/ at .*/, ''))).toEqual([
      'reader: RangeError',
      'reader: TypeError',
    ]),
  );
});

test('where even the note fails, that is the end of it', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('full'));
  await expect(noteBug('gathering', words)).resolves.toBeUndefined();
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('gone'));
  await expect(noteBug('gathering', words)).resolves.toBeUndefined();
});
