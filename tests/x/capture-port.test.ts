// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { acceptPort, offerPort } from '@/x/capture/capture-port';
import { aPageThatStarts } from './page-that-starts';

const { pageStarts } = aPageThatStarts();

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
