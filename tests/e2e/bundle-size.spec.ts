import { readFileSync } from 'node:fs';
import { bundleSizes } from '@/tests/bundle-sizes';
import { expect, test } from './extension';

const decision = readFileSync(
  new URL('../../docs/decisions/0006-size-of-the-background.md', import.meta.url),
  'utf8',
);

for (const { name, gzipped, goal, budget } of bundleSizes()) {
  test(`the ${name} weighs no more than ${budget / 1024} KB gzipped, and the decision says so`, () => {
    expect(gzipped).toBeLessThanOrEqual(budget);
    expect(decision).toContain(`| ${name} | ${goal / 1024} | ${budget / 1024} |`);
  });
}
