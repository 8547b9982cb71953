import { bundleSizes } from '@/tests/bundle-sizes';
import { benchBrowser } from './browser';
import { row } from './measure';
import { benchOpening } from './opening';
import { benchPath } from './path';

// Ratios from one run on one machine: absolute times are for orientation only.
benchPath();
await benchBrowser();
await benchOpening();
for (const { name, gzipped, goal } of bundleSizes()) {
  row(`size of the ${name}`, `${(gzipped / 1024).toFixed(1)} KB gz`, `goal ≤ ${goal / 1024} KB`);
}
