import { expect, test } from 'vitest';
import { accountMark } from '@/x/detect/detect-account';

test('the mark tells accounts apart, and does not tell the account', () => {
  const mark = accountMark('lang=en; twid=u%3D1234567890; ct0=abc');
  expect(mark).toMatch(/^[0-9a-z]{1,7}$/);
  expect(mark).not.toBe(accountMark('twid=u%3D2244994946'));
  expect(accountMark('lang=en; ct0=abc')).toBeUndefined();
});
