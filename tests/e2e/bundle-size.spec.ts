import { expect, test } from '@playwright/test';
import { bundleSizes } from '@/tests/bundle-sizes';

for (const { name, gzipped, budget } of bundleSizes()) {
  test(`the ${name} weighs no more than ${budget / 1024} KB gzipped`, () => {
    expect(gzipped).toBeLessThanOrEqual(budget);
  });
}
