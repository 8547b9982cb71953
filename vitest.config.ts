import { globSync, readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { sabotages } from './tests/visit/sabotages.ts';

/** Tests that replace a module for all who import it need a process of their own. */
const mocked = 'tests/**/*.mocked.test.ts';

/** What goes through everything of a kind, and has its like among the other tests: `npm run test:long`. */
const long = ['tests/**/*.long.test.{ts,tsx}', 'tests/books/**'];

/** What stands in for a page in tests that have one; a test asks for it in its first line. */
const documents = ['happy-dom', 'jsdom'] as const;

/**
 * A process goes on to the next file only where that asks for the same environment, so each has a project:
 * in one, where files of all kinds take turns, every turn read all modules anew.
 */
const environments = ['node', ...documents] as const;

/** Those that ask for a document by name; all others are Node's. */
function filesIn(environment: (typeof environments)[number]): string[] {
  if (environment === 'node') return ['tests/**/*.test.{ts,tsx}'];
  const firstLine = `// @vitest-environment ${environment}\n`;
  return globSync('tests/**/*.test.{ts,tsx}')
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => readFileSync(file, 'utf8').startsWith(firstLine));
}

/** Nobody edits a component while it runs here, nor looks into it: that would be read twice more. */
const forTestsAlone = { prefreshEnabled: false, devToolsEnabled: false };

export default defineConfig(({ mode }) => ({
  plugins: [
    WxtVitest(),
    preact(forTestsAlone),
    sabotage(process.env.SABOTAGE),
    librariesAsShipped(),
  ],
  test: {
    // A reader sees their own days; what the tests and the golden threads write down are those of UTC.
    env: { TZ: 'UTC' },
    setupFiles: ['tests/sweep-document.ts'],
    // On two busy cores, or all night; what takes how long is the benchmark's matter.
    testTimeout: mode === 'soak' || mode === 'long' ? 1_800_000 : 60_000,
    projects: [
      ...environments.map((environment) => ({
        extends: true as const,
        test: {
          name: environment,
          environment,
          include: filesIn(environment),
          exclude: [
            ...['tests/e2e/**', 'node_modules/**', mocked, ...(mode === 'long' ? [] : long)],
            ...(environment === 'node' ? documents.flatMap(filesIn) : []),
          ],
          // One process for all files of an environment: starting one for each was a sixth of the time. No
          // file leaves anything behind for the next; `npx vitest run --sequence.shuffle` shows it.
          isolate: false,
        },
      })),
      { extends: true, test: { name: 'mocked', include: [mocked], isolate: true } },
    ],
  },
}));

/**
 * The modules that a reader gets. Those for developers have assertions in them that took a third of the
 * time of every test with Markdown. Vitest adds the condition to what a config says, so it is taken away.
 */
function librariesAsShipped(): Plugin {
  return {
    name: 'libraries-as-shipped',
    configResolved({ ssr, environments }) {
      for (const { resolve } of [ssr, ...Object.values(environments)]) {
        const { conditions } = resolve ?? {};
        const at = conditions?.indexOf('development|production') ?? -1;
        if (at >= 0) conditions?.splice(at, 1);
      }
    },
  };
}

/** Breaks one promise of the code under test, to see that a test notices. */
function sabotage(name: string | undefined) {
  const edits = sabotages.find((each) => each.name === name)?.edits ?? [];
  if (name && edits.length === 0) throw new Error(`There is no sabotage "${name}".`);
  return {
    name: 'sabotage',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      let changed = code;
      for (const { file, from, to } of edits) {
        if (!id.replaceAll('\\', '/').endsWith(`/${file}`)) continue;
        if (!changed.includes(from)) throw new Error(`${file} no longer has "${from}".`);
        changed = changed.replace(from, () => to);
      }
      return changed === code ? undefined : changed;
    },
  };
}
