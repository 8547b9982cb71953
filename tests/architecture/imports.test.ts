import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Who may import whom, beside their own folder. Packages are listed where they are restricted. */
const mayImport: Record<string, string[]> = {
  core: [],
  x: ['core'],
  html: ['core'],
  texts: ['core'],
  components: ['core', 'texts'],
  export: ['core', 'components', 'texts'],
  platform: ['core'],
  visit: ['core', 'x', 'platform'],
  entrypoints: [
    'core',
    'x',
    'html',
    'texts',
    'components',
    'export',
    'platform',
    'visit',
    'assets',
  ],
};

/** Which rooms of its own top folder a room may enter. */
const inside: Record<string, string[]> = {
  core: ['core/thread'],
  'core/thread': ['core'],
  'core/compose/words': [],
  'core/compose/language': ['core', 'core/compose/words'],
  'core/compose/draft': ['core', 'core/thread', 'core/compose/language'],
  'core/compose/steps': [
    'core',
    'core/compose/draft',
    'core/compose/language',
    'core/compose/words',
  ],
  'core/compose/blocks': ['core', 'core/compose/draft', 'core/compose/language'],
  'core/compose/finish': [
    'core',
    'core/compose/blocks',
    'core/compose/draft',
    'core/compose/language',
  ],
  'x/addresses': [],
  'x/parse': ['x/addresses'],
  'x/capture': ['x/addresses', 'x/parse'],
  'x/detect': ['x/addresses'],
  'x/gather': [],
  'x/visible-page': ['x/addresses', 'x/parse'],
  'components/article': [],
  'components/reader': ['components/article'],
};

/** Which rooms each context of the browser may enter; X's page knows none of our pages. */
const contexts: Record<string, RegExp> = {
  'entrypoints/background/': /^(core|platform|visit|x\/addresses)\//,
  'entrypoints/x-page.content.ts': /^(core|x)\//,
  'entrypoints/x.content.ts': /^(core|platform|x)\//,
  // The reader page reads the cells that the content script hands over.
  'entrypoints/reader/':
    /^(core|platform|texts|components|export|html|assets|entrypoints|x\/(addresses|visible-page))\//,
  'entrypoints/popup/': /^entrypoints\/reader\//,
  'entrypoints/diagnostics/':
    /^(core|platform|texts|components|export|assets|entrypoints|x\/addresses)\//,
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

  test('inside a folder no arrow leads back up', () => {
    const wrong = sources.flatMap((file) => {
      const own = roomOf(nameOf(file));
      const allowed = inside[own];
      return allowed === undefined
        ? []
        : importsOf(file)
            .map((target) => roomOf(targetOf(target, file)))
            .filter((room) => room !== own && topOf(file) === room.split('/')[0])
            .filter((room) => !allowed.includes(room))
            .map((room) => `${nameOf(file)} imports ${room}/`);
    });
    expect(wrong).toEqual([]);
  });

  test('each context of the browser knows its own rooms alone', () => {
    const wrong = sources.flatMap((file) => {
      const rooms = Object.entries(contexts).find(([place]) => nameOf(file).startsWith(place))?.[1];
      return rooms === undefined
        ? []
        : importsOf(file)
            .map((target) => targetOf(target, file))
            .filter(
              (target) => target.includes('/') && (target.split('/')[0] as string) in mayImport,
            )
            .filter((target) => !rooms.test(target) && topOf(file) === 'entrypoints')
            .filter((target) => dirname(target) !== dirname(nameOf(file)))
            .map((target) => `${nameOf(file)} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test('no folder is too full to find a thing in', () => {
    const counts = new Map<string, number>();
    for (const file of sources) {
      const room = roomOf(nameOf(file));
      counts.set(room, (counts.get(room) ?? 0) + 1);
    }
    const full = [...counts].filter(
      ([room, count]) => count > (room.startsWith('components') ? 40 : 25),
    );
    expect(full).toEqual([]);
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
    const explained = table.flatMap((line) =>
      [...line.matchAll(/`(?:npm (?:run )?(?:-s )?)?([\w:-]+)(?: [^`]*)?`/g)].map(
        (match) => match[1] as string,
      ),
    );
    const commands = Object.keys(packageJson.scripts).filter((name) => name !== 'postinstall');
    expect([...new Set(explained)].toSorted()).toEqual(commands.toSorted());
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

/** From the project's folder, without an extension. */
function targetOf(target: string, file: string): string {
  if (target.startsWith('@/')) return target.slice(2);
  if (target.startsWith('.')) return nameOf(normalize(join(dirname(file), target)));
  return target;
}

function roomOf(name: string): string {
  return name.split('/').slice(0, -1).join('/');
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
