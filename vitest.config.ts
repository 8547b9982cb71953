import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig(({ mode }) => ({
  plugins: [WxtVitest(), preact()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // A reader sees their own days; what the tests and the golden threads write down are those of UTC.
    env: { TZ: 'UTC' },
    // One process for all files: starting one for each was a sixth of the time. No file leaves anything
    // behind for the next; `npx vitest run --sequence.shuffle` shows it.
    isolate: false,
    // On two busy cores, or all night; what takes how long is the benchmark's matter.
    testTimeout: mode === 'soak' ? 1_800_000 : 60_000,
  },
}));
