// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { acceptPort, offerPort } from '@/x/capture/capture-port';

let deliveries: (() => void)[];

beforeEach(() => {
  deliveries = [];
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

test('the two worlds meet, whichever starts first', () => {
  const accepted: MessagePort[] = [];
  acceptPort((port) => accepted.push(port));
  offerPort();
  expect(accepted).toHaveLength(1);
  pageStarts();
  offerPort();
  acceptPort((port) => accepted.push(port));
  expect(accepted).toHaveLength(2);
});

test('a port that the page’s own script offers is not taken', () => {
  const accepted: MessagePort[] = [];
  acceptPort((port) => accepted.push(port));
  pageStarts();
  offerPort();
  expect(accepted).toEqual([]);
});

test('a port that nobody took is not to be had by the page’s own script', () => {
  offerPort();
  pageStarts();
  const offers: Event[] = [];
  document.addEventListener('unspool:offer', (event) => offers.push(event));
  document.dispatchEvent(new Event('unspool:call'));
  expect(offers).toEqual([]);
});

test('one port is all that is ever taken', () => {
  const accepted: MessagePort[] = [];
  acceptPort((port) => accepted.push(port));
  offerPort();
  offerPort();
  expect(accepted).toHaveLength(1);
});

function pageStarts(): void {
  for (const tell of deliveries.splice(0)) tell();
}
