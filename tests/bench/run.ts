import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { bundleSizes } from '@/tests/bundle-sizes';
import { benchBrowser } from './browser';
import { benchExports } from './exports';
import { importBuilt } from './import-built';
import { benchLibrary } from './library';
import { row } from './measure';
import { benchOpening } from './opening';

// Ratios from one run on one machine: absolute times are for orientation only.
const parts = {
  async path() {
    (await importBuilt<typeof import('./path')>('path.ts')).benchPath();
  },
  async addresses() {
    const built = await importBuilt<typeof import('./many-addresses')>('many-addresses.ts');
    built.benchManyAddresses();
  },
  async texts() {
    const { benchLongTexts } = await importBuilt<typeof import('./long-texts')>('long-texts.ts');
    const units = new URL('../hostile/units.json', import.meta.url);
    benchLongTexts(JSON.parse(readFileSync(units, 'utf8')));
  },
  async exports() {
    await benchExports();
    const built = await importBuilt<typeof import('./export-memory')>('export-memory.ts');
    built.benchExportMemory(new JSDOM('').window);
  },
  browser: benchBrowser,
  opening: benchOpening,
  library: benchLibrary,
  async sizes() {
    for (const { name, gzipped, goal } of bundleSizes()) {
      const size = `${(gzipped / 1024).toFixed(1)} KB gz`;
      row(`size of the ${name}`, size, `goal ≤ ${goal / 1024} KB`);
    }
  },
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench();
}
