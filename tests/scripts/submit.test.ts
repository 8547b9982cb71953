import { expect, test } from 'vitest';
import { planSubmission } from '@/scripts/submit.mjs';

const firefoxKeys = { FIREFOX_JWT_ISSUER: 'issuer', FIREFOX_JWT_SECRET: 'secret' };

test('a store without keys is named and left out', () => {
  expect(planSubmission({}, '1.2.3')).toEqual({
    options: [],
    leftOut: ['Chrome Web Store', 'Firefox Add-ons'],
  });
  const half = { ...firefoxKeys, FIREFOX_JWT_SECRET: '' };
  expect(planSubmission(half, '1.2.3').options).toEqual([]);
});

test('a store with all its keys gets the zips of this version', () => {
  const { options, leftOut } = planSubmission(firefoxKeys, '1.2.3');
  expect(leftOut).toEqual(['Chrome Web Store']);
  expect(options).toContain('.output/unspool-1.2.3-firefox.zip');
  expect(options).toContain('.output/unspool-1.2.3-sources.zip');
  expect(options.join(' ')).not.toContain('chrome');
});
