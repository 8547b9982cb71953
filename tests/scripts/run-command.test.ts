import { afterEach, expect, test, vi } from 'vitest';
import { run } from '@/scripts/run-command.mjs';

const failing = 'console.log("one"); console.error("    at two (three.js:4:5)"); process.exit(3)';
const lucky = 'console.log("one")';

afterEach(() => vi.restoreAllMocks());

test.each([
  ['never', failing, 3, ''],
  ['on failure', failing, 3, 'one\n    at two (three.js:4:5)\n'],
  ['on failure', lucky, 0, ''],
] as const)('shown %s: %s', async (output, code, ending, shown) => {
  const written: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
  expect(await run(process.execPath, ['-e', code], { output })).toBe(ending);
  expect(written.join('').split('\n').toSorted()).toEqual(shown.split('\n').toSorted());
});

test('a program that does not exist fails, and nothing is thrown', async () => {
  expect(await run('no-such-program', [], { output: 'never' })).not.toBe(0);
});
