import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

const hostile = 'hostile*.spec.ts';
const wide = /@wide/;
const executablePath = process.env.UNSPOOL_BROWSER;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e',
  fullyParallel: true,
  // More than there are cores: most tests wait, as two requests are never closer than 1.5 seconds.
  workers: Math.min(8, 3 * availableParallelism()),
  // Both limits are for a busy machine.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  // A busy machine may be late once; what passes only at the second try is counted and named.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  // Pages that need no extension: in a browser without a network.
  use: {
    launchOptions: {
      args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
      ...(executablePath && { executablePath }),
    },
  },
  // What takes half a minute and more, for it goes through everything of a kind, is `@wide`:
  // `npm run test:wide`. The last takes as long as all the others: `npm run test:hostile`.
  projects: [
    { name: 'usual', testIgnore: hostile, grepInvert: wide },
    { name: 'wide', testIgnore: hostile, grep: wide },
    { name: 'hostile', testMatch: hostile },
  ],
});
