import { expect, test } from 'vitest';
import { anyXDomain, xDomains } from '@/x/addresses/x-domains';
import { isXAddress, xPages } from '@/x/addresses/x-pages';

test('X’s hosts, and no others', () => {
  for (const address of ['https://x.com/', 'https://mobile.twitter.com/a/status/1']) {
    expect(isXAddress(address)).toBe(true);
  }
  for (const address of [
    'http://x.com/',
    'https://notx.com/',
    'https://x.com@evil.example/',
    undefined,
  ]) {
    expect(isXAddress(address)).toBe(false);
  }
});

test('the pages of X, as the browser is asked about them', () => {
  expect(xPages).toEqual([
    'https://x.com/*',
    'https://mobile.x.com/*',
    'https://twitter.com/*',
    'https://mobile.twitter.com/*',
  ]);
});

test('the pattern of X’s names fits its names', () => {
  const pattern = new RegExp(`^${anyXDomain}$`);
  expect(xDomains.every((name) => pattern.test(name))).toBe(true);
  expect(pattern.source.match(/\w+(?=[|)])/g)).toHaveLength(xDomains.length);
});
