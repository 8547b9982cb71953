import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { bundleSizes } from '@/tests/bundle-sizes';
import { benchBrowser } from './browser';
import { importBuilt } from './import-built';
import { row } from './measure';
import { benchOpening } from './opening';

// Ratios from one run on one machine: absolute times are for orientation only.
const { benchPath } = await importBuilt<typeof import('./path')>('path.ts');
benchPath();
const { benchManyAddresses } =
  await importBuilt<typeof import('./many-addresses')>('many-addresses.ts');
benchManyAddresses();
const { benchLongTexts } = await importBuilt<typeof import('./long-texts')>('long-texts.ts');
const units = new URL('../hostile/units.json', import.meta.url);
benchLongTexts(JSON.parse(readFileSync(units, 'utf8')));
const { benchExports } = await importBuilt<typeof import('./exports')>('exports.tsx');
benchExports(new JSDOM('').window);
await benchBrowser();
await benchOpening();
for (const { name, gzipped, goal } of bundleSizes()) {
  row(`size of the ${name}`, `${(gzipped / 1024).toFixed(1)} KB gz`, `goal ≤ ${goal / 1024} KB`);
}
