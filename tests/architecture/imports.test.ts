import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesNamed, readFile } from './source-files';

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
  // The stand-in for X knows X's forms by itself: from ours it would learn our mistakes.
  demo: [],
  scripts: ['core', 'x', 'html', 'texts', 'export', 'demo', 'tests'],
};

/** Which rooms of its own top folder a room may enter; `name/*` are those without a row of their own. */
const inside: Record<string, string[]> = {
  core: ['core/thread'],
  'core/thread': ['core'],
  'core/search': [],
  'core/export': [],
  'core/library': ['core', 'core/search', 'core/thread'],
  'core/compose': [
    'core',
    'core/compose/blocks',
    'core/compose/draft',
    'core/compose/finish',
    'core/compose/steps',
    'core/compose/steps/banners',
    'core/compose/steps/headings',
    'core/compose/steps/joins',
    'core/compose/steps/numbers',
    'core/thread',
  ],
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
  'core/compose/steps/*': ['core/compose/draft', 'core/compose/language', 'core/compose/words'],
  'core/compose/steps/headings': [
    'core',
    'core/compose/draft',
    'core/compose/language',
    'core/compose/steps',
    'core/compose/words',
  ],
  'core/compose/steps/numbers': [
    'core/compose/draft',
    'core/compose/language',
    'core/compose/steps/headings',
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
    'components/menus',
    'components/reading',
    'components/words',
  ],
  'components/gallery': ['components/article', 'components/menus', 'components/words'],
  'components/search': ['components/article', 'components/menus', 'components/words'],
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
  html: [],
  visit: [],
  texts: [],
  'texts/*': ['texts'],
  'texts/library': ['texts', 'texts/keep'],
  platform: ['platform/library'],
  'platform/*': ['platform'],
  export: ['export/book', 'export/citation', 'export/markdown', 'export/replies'],
  'export/*': ['export'],
  'export/book': ['export'],
  'export/citation': ['export'],
  'export/collection': ['export', 'export/book'],
  'export/highlights': ['export', 'export/markdown'],
  'export/image': [],
  'export/library': [],
  'export/note': ['export/citation'],
  'export/markdown': [],
  'export/quotation': ['export', 'export/markdown'],
  'export/replies': ['export', 'export/markdown'],
  entrypoints: [],
  // Each page of ours and each script stands by itself.
  'entrypoints/*': ['entrypoints/words'],
  'entrypoints/diagnostics': ['entrypoints/export', 'entrypoints/words'],
  'entrypoints/library': ['entrypoints/export', 'entrypoints/reader', 'entrypoints/words'],
  'entrypoints/popup': ['entrypoints/reader'],
  'entrypoints/reader': ['entrypoints/export', 'entrypoints/keep', 'entrypoints/words'],
  'entrypoints/sample': ['entrypoints/reader'],
  demo: [],
  'demo/*': [],
  scripts: ['scripts/judging', 'scripts/read-threads'],
  'scripts/build': [],
  'scripts/judging': ['scripts', 'scripts/read-threads'],
  'scripts/read-threads': ['scripts', 'scripts/signs'],
  'scripts/signs': [],
};

/** Which rooms each context of the browser may enter; X's page knows none of our pages. */
const contexts: Record<string, RegExp> = {
  'entrypoints/background/': /^(core|platform|visit|x\/addresses)\//,
  'entrypoints/parse.ts': /^x\/parse\//,
  'entrypoints/x-page.content.ts': /^(core|x)\//,
  'entrypoints/x-untouched.content.ts': /^x\//,
  'entrypoints/x.content/': /^(core|platform|x)\//,
  // The reader page reads the cells that the content script hands over.
  'entrypoints/reader/':
    /^(core|platform|texts|components|export|html|assets|entrypoints|x\/(addresses|visible-page))\//,
  'entrypoints/export/': /^(core|platform|texts|components|export|assets)\//,
  'entrypoints/keep/': /^(core|platform|texts|components|entrypoints)\//,
  'entrypoints/words/': /^(core|platform|texts)\//,
  'entrypoints/popup/': /^entrypoints\/reader\//,
  'entrypoints/library/': /^(core|platform|texts|components|export|html|assets|entrypoints)\//,
  'entrypoints/sample/': /^(platform|entrypoints\/reader)\//,
  'entrypoints/first-run/': /^(platform|texts|components|assets|entrypoints)\//,
  'entrypoints/settings/': /^(platform|texts|components|assets|entrypoints)\//,
  'entrypoints/diagnostics/':
    /^(core|platform|texts|components|export|assets|entrypoints|x\/addresses)\//,
};

/** What looks for faults of the composer's knows none of its rules, or it would be blind where they are. */
const knowNoRules = 'scripts/signs';

/** Each of these has one door. */
const soleImporter: Record<string, RegExp> = {
  '@mozilla/readability': /^html\//,
  dompurify: /^html\//,
  photoswipe: /^components\/gallery\//,
  idb: /^platform\/library\//,
  'idb-keyval': /^platform\/session-area\.ts$/,
  fflate: /^export\/(book|library)\//,
  'preact-render-to-string': /^(export|scripts)\//,
  'icu-minify/compile': /^texts\/compiled\.ts$/,
  'mdast-util-from-markdown': /^html\//,
  'mdast-util-to-markdown': /^export\//,
  'wxt/browser': /^platform\//,
  'wxt/utils/storage': /^platform\//,
};

type File = { path: string; code: string };

const sources: File[] = filesNamed(/\.(tsx?|mjs)$/)
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
    const allowed = rowOf(own);
    if (allowed === undefined) return ['its folder has no row'];
    return importsOf(file)
      .map(roomOf)
      .filter((room) => room !== own && topOf(room) === topOf(own))
      .filter((room) => !allowed.includes(room));
  },

  'each context of the browser knows its own rooms alone': (file) => {
    const rooms = Object.entries(contexts).find(([start]) => file.path.startsWith(start))?.[1];
    if (rooms === undefined) {
      return topOf(file.path) === 'entrypoints' ? ['its context has no row'] : [];
    }
    return importsOf(file)
      .filter((target) => target.includes('/') && topOf(target) in mayImport)
      .filter((target) => !rooms.test(target) && roomOf(target) !== roomOf(file.path));
  },

  'signs of a fault know none of the rules': (file) =>
    roomOf(file.path) === knowNoRules
      ? importsOf(file).filter((target) => target.startsWith('core/compose/'))
      : [],

  'core imports no package but the types of mdast': (file) =>
    topOf(file.path) === 'core'
      ? importsOf(file).filter((target) => !/^(core\/|mdast$)/.test(target))
      : [],

  'packages that need care have one door each': (file) =>
    importsOf(file).filter((target) => soleImporter[target]?.test(file.path) === false),

  'HTML strings enter the page nowhere but in html/': ({ path, code }) =>
    // Scripts are in no page of ours.
    /^(html|scripts)$/.test(topOf(path))
      ? []
      : (code.match(
          /\b(?:innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write)\b/,
        ) ?? []),

  'a neighbour is "./name", another folder is "@/folder/name"': (file) =>
    // What the build's own configuration imports is read before "@/" has a meaning.
    file.path.startsWith('scripts/build/')
      ? []
      : writtenImports(file).filter((target) => /^\.\.|^\.\/.*\//.test(target)),
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
      'inside a folder no arrow leads back up',
      { path: 'export/image/planted.ts', code: "import { a } from '@/export/book/chapter';" },
    ],
    [
      'inside a folder no arrow leads back up',
      {
        path: 'entrypoints/keep/planted.ts',
        code: "import { a } from '@/entrypoints/reader/start-reader';",
      },
    ],
    ['inside a folder no arrow leads back up', { path: 'core/new/planted.ts', code: '' }],
    [
      'each context of the browser knows its own rooms alone',
      { path: 'entrypoints/new/planted.ts', code: '' },
    ],
    [
      'signs of a fault know none of the rules',
      { path: 'scripts/signs/planted.ts', code: "import { en } from '@/core/compose/words/en';" },
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
    [
      'a neighbour is "./name", another folder is "@/folder/name"',
      { path: 'export/planted.ts', code: "import './book/chapter';" },
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

  test('there is no folder for odds and ends', () => {
    const names = sources.flatMap(({ path }) => path.split('/').slice(0, -1));
    expect(names.filter((name) => /^(utils?|helpers?|types|misc|common|lib)$/.test(name))).toEqual(
      [],
    );
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

function rowOf(room: string): string[] | undefined {
  return inside[room] ?? inside[`${roomOf(room)}/*`];
}

function roomOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

function topOf(path: string): string {
  return path.split('/')[0] ?? '';
}
