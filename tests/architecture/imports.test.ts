import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json';
import { filesNamed, readFile, root } from './source-files';

/** Who may import whom, beside their own folder. Packages are listed where they are restricted. */
const mayImport: Record<string, string[]> = {
  core: [],
  x: ['core'],
  html: ['core'],
  texts: ['core'],
  components: ['core', 'texts', 'assets'],
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
    // What a library's file has to be like stands there, for whoever reads such files.
    'docs',
  ],
};

/** Which rooms of its own top folder a room may enter. */
const inside: Record<string, string[]> = {
  core: ['core/thread'],
  'core/thread': ['core'],
  'core/search': [],
  'core/export': [],
  'core/library': ['core', 'core/search', 'core/thread'],
  'core/compose/words': [],
  'core/compose/language': ['core', 'core/compose/words'],
  'core/compose/draft': ['core', 'core/thread', 'core/compose/language'],
  'core/compose/steps': [
    'core',
    'core/compose/draft',
    'core/compose/language',
    'core/compose/steps/headings',
    'core/compose/words',
  ],
  'core/compose/steps/headings': [
    'core',
    'core/compose/draft',
    'core/compose/language',
    'core/compose/steps',
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
  'x/parse': ['x/addresses', 'x/parse/cards', 'x/parse/long-form'],
  'x/parse/cards': ['x/addresses', 'x/parse'],
  'x/parse/long-form': ['x/addresses', 'x/parse', 'x/parse/cards'],
  'x/capture': ['x/addresses', 'x/parse'],
  'x/detect': ['x/addresses'],
  'x/gather': [],
  'x/visible-page': ['x/addresses', 'x/parse'],
  'components/article': [],
  'components/bar': [
    'components/article',
    'components/export',
    'components/reading',
    'components/words',
  ],
  'components/export': ['components/article', 'components/menus'],
  'components/menus': ['components/article'],
  'components/reading': ['components/article'],
  'components/discussion': ['components/article', 'components/end', 'components/reading'],
  'components/end': [
    'components/article',
    'components/bar',
    'components/reading',
    'components/words',
  ],
  'components/gallery': ['components/article', 'components/words'],
  'components/search': ['components/article', 'components/words'],
  'components/words': ['components/article'],
  'components/settings': ['components/article', 'components/words'],
  'components/highlights': [
    'components/article',
    'components/bar',
    'components/export',
    'components/library',
    'components/words',
  ],
  'components/library': [
    'components/article',
    'components/bar',
    'components/library-files',
    'components/menus',
    'components/settings',
    'components/words',
  ],
  'components/library-files': ['components/article', 'components/export'],
  'components/reader': [
    'components/article',
    'components/discussion',
    'components/end',
    'components/bar',
    'components/export',
    'components/gallery',
    'components/highlights',
    'components/library',
    'components/menus',
    'components/reading',
    'components/search',
    'components/settings',
    'components/words',
  ],
  'components/first-run': ['components/article', 'components/settings'],
};

/** Which rooms each context of the browser may enter; X's page knows none of our pages. */
const contexts: Record<string, RegExp> = {
  'entrypoints/background/': /^(core|platform|visit|x\/addresses)\//,
  'entrypoints/parse.ts': /^x\/parse\//,
  'entrypoints/x-page.content.ts': /^(core|x)\//,
  'entrypoints/x.content/': /^(core|platform|x)\//,
  // The reader page reads the cells that the content script hands over.
  'entrypoints/reader/':
    /^(core|platform|texts|components|export|html|assets|entrypoints|x\/(addresses|visible-page))\//,
  'entrypoints/popup/': /^entrypoints\/reader\//,
  'entrypoints/library/': /^(core|platform|texts|components|export|html|assets|entrypoints)\//,
  'entrypoints/sample/': /^(platform|entrypoints\/reader)\//,
  'entrypoints/first-run/': /^(platform|texts|components|assets|entrypoints)\//,
  'entrypoints/diagnostics/':
    /^(core|platform|texts|components|export|assets|entrypoints|x\/addresses)\//,
};

/** Each of these has one door. */
const soleImporter: Record<string, RegExp> = {
  '@mozilla/readability': /^html\//,
  dompurify: /^html\//,
  photoswipe: /^components\/gallery\//,
  'wxt/browser': /^(platform|entrypoints)\//,
  'wxt/utils/storage': /^platform\//,
};

type File = { path: string; code: string };

const sources: File[] = filesNamed(/\.tsx?$/)
  .filter((path) => topOf(path) in mayImport)
  .map((path) => ({ path, code: readFile(path) }));

/** Each finds what breaks it, in words. */
const rules = {
  'a folder imports only the folders it may know': (file) =>
    writtenImports(file)
      .filter((target) => /^(@\/|\.)/.test(target))
      .map((target) => topOf(fromRoot(target, file)))
      .filter((folder) => folder !== topOf(file.path))
      .filter((folder) => !mayImport[topOf(file.path)]?.includes(folder)),

  'inside a folder no arrow leads back up': (file) => {
    const own = roomOf(file.path);
    const allowed = inside[own];
    if (allowed === undefined) return [];
    return importsOf(file)
      .map(roomOf)
      .filter((room) => room !== own && topOf(room) === topOf(own))
      .filter((room) => !allowed.includes(room));
  },

  'each context of the browser knows its own rooms alone': (file) => {
    const rooms = Object.entries(contexts).find(([start]) => file.path.startsWith(start))?.[1];
    if (rooms === undefined) return [];
    return importsOf(file)
      .filter((target) => target.includes('/') && topOf(target) in mayImport)
      .filter((target) => !rooms.test(target) && roomOf(target) !== roomOf(file.path));
  },

  'core imports no package but the types of mdast': (file) =>
    topOf(file.path) === 'core'
      ? importsOf(file).filter((target) => !/^(core\/|mdast$)/.test(target))
      : [],

  'packages that need care have one door each': (file) =>
    importsOf(file).filter((target) => soleImporter[target]?.test(file.path) === false),

  'HTML strings enter the page nowhere but in html/': ({ path, code }) =>
    topOf(path) === 'html'
      ? []
      : (code.match(
          /\b(?:innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write)\b/,
        ) ?? []),

  'a neighbour is "./name", another folder is "@/folder/name"': (file) =>
    writtenImports(file).filter((target) => target.startsWith('..')),
} satisfies Record<string, (file: File) => string[]>;

type Rule = keyof typeof rules;

function broken(rule: Rule, files: File[]): string[] {
  return files.flatMap((file) => rules[rule](file).map((what) => `${file.path}: ${what}`));
}

describe('architecture', () => {
  test.each(Object.keys(rules) as Rule[])('%s', (rule) => {
    expect(broken(rule, sources)).toEqual([]);
  });

  test.each<[Rule, File]>([
    [
      'a folder imports only the folders it may know',
      { path: 'core/thread/planted.ts', code: "import { a } from '@/x/addresses/post-url';" },
    ],
    [
      'a folder imports only the folders it may know',
      { path: 'export/planted.ts', code: "const a = import('@/platform/settings');" },
    ],
    [
      'inside a folder no arrow leads back up',
      {
        path: 'core/compose/language/planted.ts',
        code: "export { a } from '@/core/compose/steps/joins/join-posts';",
      },
    ],
    [
      'inside a folder no arrow leads back up',
      { path: 'x/addresses/planted.ts', code: "import type { A } from '@/x/parse/json';" },
    ],
    [
      'each context of the browser knows its own rooms alone',
      { path: 'entrypoints/background/planted.ts', code: "import { en } from '@/texts/en';" },
    ],
    [
      'core imports no package but the types of mdast',
      { path: 'core/planted.ts', code: "import { h } from 'preact';" },
    ],
    [
      'packages that need care have one door each',
      { path: 'components/article/planted.tsx', code: "import purify from 'dompurify';" },
    ],
    [
      'HTML strings enter the page nowhere but in html/',
      { path: 'components/article/planted.tsx', code: '<p dangerouslySetInnerHTML={words} />' },
    ],
    [
      'a neighbour is "./name", another folder is "@/folder/name"',
      { path: 'x/parse/planted.ts', code: "import '../addresses/post-url';" },
    ],
  ])('what breaks a rule is found: %s, in %o', (rule, planted) => {
    expect(broken(rule, [...sources, planted])).toHaveLength(1);
  });

  test('files import each other in a circle only where their things do', () => {
    expect(circlesAmong(sources)).toEqual([
      // A figure stands in a long-form article, which stands in a quotation.
      ['core/compose/blocks/attachments', 'core/compose/blocks/long-form-blocks'],
      // What a post quotes may be a gap, and a gap has a post's id.
      ['core/gap', 'core/long-form', 'core/post'],
      // A post quotes a post.
      ['x/parse/parse-post', 'x/parse/parse-quote'],
    ]);
    const planted = (path: string, other: string) => ({ path, code: `import './${other}';` });
    expect(
      circlesAmong([planted('x/a.ts', 'b'), planted('x/b.ts', 'c'), planted('x/c.ts', 'a')]),
    ).toEqual([['x/a', 'x/b', 'x/c']]);
  });

  test('no folder is too full to find a thing in', () => {
    const counts = new Map<string, number>();
    for (const { path } of sources) {
      const room = roomOf(path);
      counts.set(room, (counts.get(room) ?? 0) + 1);
    }
    const full = [...counts].filter(
      ([room, count]) => count > (room.startsWith('components') ? 40 : 25),
    );
    expect(full).toEqual([]);
  });

  test('there is no folder for odds and ends', () => {
    const names = sources.flatMap(({ path }) => path.split('/').slice(0, -1));
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
        ...readFile(document).matchAll(
          /`((?:core|x|html|components|export|platform|entrypoints|demo|scripts|tests|docs|assets|public)\/[\w./@-]*)`/g,
        ),
      ]
        .map((match) => match[1] as string)
        .filter((path) => !existsSync(join(root, path)))
        .map((path) => `${document} names ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  test('CONTRIBUTING.md tells every command, and no other', () => {
    const contributing = readFile('CONTRIBUTING.md');
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

/** As they are written: "./name", "@/folder/name", "package". */
function writtenImports({ code }: File): string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g;
  return [...code.matchAll(pattern)].map((match) => (match[1] ?? match[2]) as string);
}

/** From the project's folder, without an extension; a package by its own name. */
function importsOf(file: File): string[] {
  return writtenImports(file).map((target) => fromRoot(target, file));
}

function fromRoot(target: string, { path }: File): string {
  if (target.startsWith('@/')) return target.slice(2);
  return target.startsWith('.') ? normalize(join(dirname(path), target)) : target;
}

/** Those that reach each other, a circle a list. */
function circlesAmong(files: File[]): string[][] {
  const nameOf = ({ path }: File) => path.replace(/\.tsx?$/, '');
  const imports = new Map(files.map((file) => [nameOf(file), importsOf(file)]));
  const reached = new Map([...imports.keys()].map((name) => [name, reachedFrom(name, imports)]));
  const inCircles = [...reached].filter(([name, others]) => others.has(name));
  const circles = inCircles.map(([name, others]) =>
    [...others]
      .filter((other) => reached.get(other)?.has(name))
      .toSorted()
      .join(),
  );
  return [...new Set(circles)].toSorted().map((circle) => circle.split(','));
}

function reachedFrom(start: string, imports: Map<string, string[]>): Set<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const target of imports.get(name) ?? []) {
      if (imports.has(target) && !reached.has(target)) waiting.push(target);
      reached.add(target);
    }
  }
  return reached;
}

function roomOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

function topOf(path: string): string {
  return path.split('/')[0] ?? '';
}
