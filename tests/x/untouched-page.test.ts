// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepUntouched, unlessUntouched } from '@/x/capture/untouched-page';

let deliveries: (() => void)[];
let done: string[];

beforeEach(() => {
  deliveries = [];
  done = [];
  // The parser adds the first element when the test says so.
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(private readonly tell: (records: [], observer: object) => void) {}
      observe() {
        deliveries.push(() => this.tell([], this));
      }
      disconnect() {}
    },
  );
});

afterEach(() => {
  pageStarts();
  vi.unstubAllGlobals();
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

function pageStarts(): void {
  for (const tell of deliveries.splice(0)) tell();
}
