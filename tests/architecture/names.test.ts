import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodesOf } from '@/scripts/syntax-tree';
import { filesNamed, readFile } from './source-files';

/**
 * Names that had to be decoded and gave way to plain ones. None of them comes back: not for a
 * file, a type, a function, a field or a variable.
 */
const retired = [
  ...['openings', 'Opening', 'Sitting', 'Spot', 'findSpot', 'Books', 'askingBooks', 'Ledger'],
  ...['wayOn', 'WayOn', 'WayOnButton', 'news', 'tellNews', 'fileCapture', 'lookAtTab'],
  ...[
    'openByItself',
    'opensByItself',
    'desk',
    'Desk',
    'sheet',
    'Sheet',
    'frame',
    'Frame',
    'shadow',
  ],
  ...['useStillness', 'useGrowing', 'KeptThings', 'Dress', 'isWall', 'hindrance', 'told'],
  ...['writesSmall', 'gapIn', 'within', 'inTurn', 'TabPlace', 'ArticleFrame'],
  ...['microscope', 'specimen', 'specimens', 'Specimen', 'BehindNotice'],
];

/** Where such a word is not ours to choose. */
const exceptions: Record<string, { names: string[]; because: string }> = {
  'platform/visits.ts': {
    names: ['openings'],
    because: 'what version 0.1 stored is called so, and is migrated',
  },
  'tests/platform/written-by-0.1.test.ts': {
    names: ['openings', 'opensByItself'],
    because: 'it is what version 0.1 stored',
  },
  'tests/e2e/what-stays.spec.ts': {
    names: ['frame'],
    because: 'Playwright calls the document that asked for something so',
  },
};

/** In the source, `place` names one thing: where an entry stands in X’s listing of a conversation. */
const knowPlaces =
  /^(core\/(conversation|thread\/)|x\/(parse|visible-page)\/|platform\/make-room|scripts\/print-thread|demo\/|tests\/)/;

/** Most files have none of these words, and need no parsing. */
const mayBeRetired = new RegExp(`\\b(?:${retired.join('|')})\\b`);
const mayBePlace = /\b(?:[pP]laces?|isPlace)\b/;

const files = filesNamed(/\.(tsx?|mjs)$/).filter((path) => !path.endsWith('.d.ts'));

describe('names', () => {
  test('no retired name is left', () => {
    const found = files.flatMap((path) =>
      namesIn(path)
        .filter((name) => retired.includes(name))
        .filter((name) => !exceptions[path]?.names.includes(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test('each exception is needed', () => {
    const needless = Object.entries(exceptions).flatMap(([path, { names }]) =>
      names.filter((name) => !namesIn(path).includes(name)).map((name) => `${path}: ${name}`),
    );
    expect(needless).toEqual([]);
  });

  test('"place" is where an entry stands, and nothing else', () => {
    const found = files.filter(
      (path) =>
        !knowPlaces.test(path) && namesIn(path).some((name) => /^([pP]laces?|isPlace)$/.test(name)),
    );
    expect(found).toEqual([]);
  });

  test('a name is found wherever it may stand', () => {
    const code = `import { news as read } from 'x';
      type Sitting = { told: number };
      function lookAtTab({ frame }: Sitting) { return <WayOnButton desk={frame} />; }`;
    const wanted = ['news', 'Sitting', 'told', 'lookAtTab', 'frame', 'WayOnButton', 'desk'];
    expect(wanted.filter((name) => !identifiersIn('a.tsx', code).has(name))).toEqual([]);
    expect(identifiersIn('a.tsx', '// told\nconst a = "news";').has('told')).toBe(false);
  });
});

const known = new Map<string, string[]>();

/** Of the file itself, and of what is named in it. */
function namesIn(path: string): string[] {
  const names = known.get(path) ?? readNames(path);
  known.set(path, names);
  return names;
}

function readNames(path: string): string[] {
  const words = basename(path).replace(/\..*$/, '').split('-');
  const ownName = words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
  const code = readFile(path);
  const matters = mayBeRetired.test(code) || (!knowPlaces.test(path) && mayBePlace.test(code));
  return matters ? [ownName, ...identifiersIn(path, code)] : [ownName];
}

function identifiersIn(path: string, code: string): Set<string> {
  const names = new Set<string>();
  for (const node of nodesOf(path, code)) {
    if (/^(JSX|Private)?Identifier$/.test(node.type)) names.add(`${node.name}`);
  }
  return names;
}
