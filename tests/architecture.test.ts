import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import packageJson from '../package.json';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Who may import whom, beside their own folder. Packages are listed where they are restricted. */
const mayImport: Record<string, string[]> = {
  core: [],
  x: ['core'],
  html: ['core'],
  components: ['core'],
  export: ['core', 'components'],
  platform: ['core'],
  entrypoints: ['core', 'x', 'html', 'components', 'export', 'platform', 'assets'],
};

/** Each of these has one door. */
const soleImporter: Record<string, RegExp> = {
  '@mozilla/readability': /^html\//,
  dompurify: /^html\//,
  'wxt/browser': /^(platform|entrypoints)\//,
  'wxt/utils/storage': /^platform\//,
};

const sources = Object.keys(mayImport).flatMap((folder) => filesIn(join(root, folder)));

describe('architecture', () => {
  test('a folder imports only the folders it may know', () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file)
        .map((target) => folderOf(target, file))
        .filter((folder) => folder !== undefined && folder !== topOf(file))
        .filter((folder) => !mayImport[topOf(file)]?.includes(folder as string))
        .map((folder) => `${nameOf(file)} imports ${folder}/`),
    );
    expect(wrong).toEqual([]);
  });

  test('a neighbour is "./name", another folder is "@/folder/name"', () => {
    const wrong = sources.filter((file) =>
      importsOf(file).some((target) => target.startsWith('..')),
    );
    expect(wrong.map(nameOf)).toEqual([]);
  });

  test('core imports no package but the types of mdast', () => {
    const wrong = sources
      .filter((file) => topOf(file) === 'core')
      .flatMap((file) =>
        importsOf(file).filter((target) => !/^(\.|@\/core\/|mdast$)/.test(target)),
      );
    expect(wrong).toEqual([]);
  });

  test('packages that need care have one door each', () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file)
        .filter((target) => soleImporter[target]?.test(nameOf(file)) === false)
        .map((target) => `${nameOf(file)} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('HTML strings enter the page nowhere but in html/', () => {
    const wrong = sources
      .filter((file) => topOf(file) !== 'html')
      .filter((file) =>
        /\b(innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write)\b/.test(
          read(file),
        ),
      );
    expect(wrong.map(nameOf)).toEqual([]);
  });

  test('there is no folder for odds and ends', () => {
    const names = sources.flatMap((file) => nameOf(file).split('/').slice(0, -1));
    expect(names.filter((name) => /^(utils?|helpers?|types|misc|common|lib)$/.test(name))).toEqual(
      [],
    );
  });

  test('every path named in the documents exists', () => {
    const documents = [
      'README.md',
      'CONTRIBUTING.md',
      'PRIVACY.md',
      'SECURITY.md',
      'docs/architecture.md',
    ];
    const wrong = documents.flatMap((document) =>
      [
        ...read(join(root, document)).matchAll(
          /`((?:core|x|html|components|export|platform|entrypoints|demo|scripts|tests|docs|assets|public)\/[\w./@-]*)`/g,
        ),
      ]
        .map((match) => match[1] as string)
        .filter((path) => !exists(join(root, path)))
        .map((path) => `${document} names ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  test('CONTRIBUTING.md tells every command, and no other', () => {
    const contributing = read(join(root, 'CONTRIBUTING.md'));
    const table = contributing.split('\n').filter((line) => line.startsWith('| `npm'));
    const told = table.flatMap((line) =>
      [...line.matchAll(/`(?:npm (?:run )?(?:-s )?)?([\w:]+)(?: [^`]*)?`/g)].map(
        (match) => match[1] as string,
      ),
    );
    const commands = Object.keys(packageJson.scripts).filter((name) => name !== 'postinstall');
    expect([...new Set(told)].toSorted()).toEqual(commands.toSorted());
  });
});

function importsOf(file: string): string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g;
  return [...read(file).matchAll(pattern)].map((match) => (match[1] ?? match[2]) as string);
}

function folderOf(target: string, file: string): string | undefined {
  if (target.startsWith('@/')) return target.split('/')[1];
  if (target.startsWith('.')) return topOf(normalize(join(dirname(file), target)));
  return undefined;
}

function filesIn(folder: string): string[] {
  if (!exists(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function nameOf(file: string): string {
  return relative(root, file).split(sep).join('/');
}

function topOf(file: string): string {
  return nameOf(file).split('/')[0] ?? '';
}
