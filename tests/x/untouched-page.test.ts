// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { keepUntouched, unlessUntouched } from '@/x/capture/untouched-page';
import { aPageThatStarts } from './page-that-starts';

const { pageStarts } = aPageThatStarts();
let done: string[];

beforeEach(() => {
  done = [];
});

test('told before, nothing begins', () => {
  keepUntouched();
  unlessUntouched(start);
  expect(done).toEqual([]);
});

test('told after, what had begun is undone', () => {
  unlessUntouched(start);
  keepUntouched();
  expect(done).toEqual(['started', 'undone']);
});

test('not told, it stays', () => {
  unlessUntouched(start);
  pageStarts();
  expect(done).toEqual(['started']);
});

test('once the page’s first script runs, neither listens', () => {
  unlessUntouched(start);
  pageStarts();
  keepUntouched();
  expect(done).toEqual(['started']);
  pageStarts();
  unlessUntouched(start);
  expect(done).toEqual(['started', 'started']);
});

test('both worlds of a page are told, whichever of the three starts when', () => {
  unlessUntouched(start);
  keepUntouched();
  unlessUntouched(start);
  expect(done).toEqual(['started', 'undone']);
});

function start(): () => void {
  done.push('started');
  return () => done.push('undone');
}
