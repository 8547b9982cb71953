import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { expect, test } from 'vitest';
import { collectLicences, licencesOf } from '@/scripts/build/collect-licences';

const project = join(import.meta.dirname, '../../..');

/** What the collector says of a build that begins with this code. */
async function licencesOfBuild(code: string): Promise<string> {
  const { plugin, text } = collectLicences();
  const entry = join(project, 'entry.js');
  const source: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === entry ? id : undefined),
    load: (id) => (id === entry ? code : undefined),
  };
  await build({
    configFile: false,
    logLevel: 'silent',
    root: project,
    build: { write: false, rolldownOptions: { input: entry } },
    plugins: [source, plugin],
  });
  return text();
}

const named = (text: string) => [...text.matchAll(/^ {2}(\S+) [\d.]+: /gm)].map(([, name]) => name);

test('the licences are those of what is in the build, and of nothing else', async () => {
  const text = await licencesOfBuild(
    `import ${JSON.stringify(join(project, 'assets/styles/fonts.css'))};
     import { zwitch } from ${JSON.stringify(join(project, 'node_modules/zwitch/index.js'))};
     import(${JSON.stringify(join(project, 'node_modules/dompurify/dist/purify.es.mjs'))}).then(zwitch);`,
  );
  expect(named(text)).toEqual([
    'unspool',
    '@fontsource-variable/literata',
    'dompurify',
    'vite',
    'zwitch',
  ]);
  for (const words of [
    'SIL OPEN FONT LICENSE Version 1.1',
    'Apache License',
    'Mozilla Public License',
    'VoidZero Inc. and Vite contributors',
    'Titus Wormer',
  ]) {
    expect(text).toContain(words);
  }
});

test('packages under one text stand above it together, in an order that never changes', () => {
  const ids = ['unist-util-visit', 'ccount', 'mdast-util-to-string'].map(
    (name) => `${project}/node_modules/${name}/index.js`,
  );
  const text = licencesOf(ids);
  expect(text).toContain('\nccount\nmdast-util-to-string\n\n(The MIT License)');
  expect(licencesOf(ids.toReversed())).toBe(text);
});

test('what the bundler and the framework make up is theirs', () => {
  const ids = ['\0vite/preload-helper.js', '\0rolldown/runtime.js', '\0virtual:wxt-plugins'];
  expect(named(licencesOf(ids))).toEqual(['unspool', 'rolldown', 'vite', 'wxt']);
});

test('a package without a licence text ends the build, and so does a module that is nobody’s', () => {
  expect(() => licencesOf([`${project}/node_modules/@wxt-dev/storage/dist/index.mjs`])).toThrow(
    '@wxt-dev/storage has no licence text.',
  );
  expect(() => licencesOf(['\0somebody:module'])).toThrow('It cannot be told whose');
});
