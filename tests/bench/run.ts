import { bundleSizes } from '@/tests/bundle-sizes';
import { benchBrowser } from './browser';
import { row } from './measure';
import { benchPath } from './path';

// Ratios from one run on one machine: absolute times are for orientation only.
benchPath();
await benchBrowser();
for (const { name, gzipped, budget } of bundleSizes()) {
  row(`size of the ${name}`, `${(gzipped / 1024).toFixed(1)} KB gz`, `goal ≤ ${budget / 1024} KB`);
}
