import { expect, test } from 'vitest';
import { isFileDue } from '@/core/library/library-file-due';

const day = 24 * 60 * 60 * 1000;
const at = (days: number | undefined) => (days === undefined ? undefined : days * day);

test.each([
  ['nobody wished so', undefined, 1, 90, false],
  ['it was wished a month ago', 1, undefined, 32, true],
  ['it was wished later', 1, undefined, 31, false],
  ['the last one is a month old', 1, 40, 71, true],
  ['the last one is younger', 1, 40, 70, false],
] as const)('a file is offered where %s: on days %s and %s, on day %s', (...given) => {
  const [, wishedOn, lastOn, today, isDue] = given;
  expect(isFileDue(at(wishedOn), at(lastOn), today * day)).toBe(isDue);
});
