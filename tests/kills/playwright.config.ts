import { defineConfig } from '@playwright/test';

/** `npm run test:kills`: minutes, and one browser at a time. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/kills',
  workers: 1,
  timeout: 900_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
});
