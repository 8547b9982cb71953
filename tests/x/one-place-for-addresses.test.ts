import { expect, test } from 'vitest';
import { filesNamed, readFile } from '@/tests/architecture/source-files';

/** Hosts and paths of X, as code would write them. */
const written =
  /(?:https?:|\/\/|["'`])[\w\\/.-]*\b(?:x|twitter|twimg)\\?\.com\b|\bt\.co\/|\/(?:status|statuses|hashtag)\/|search\?q=/;

const sources =
  /^(?:(?:core|x|visit|texts|components|platform|entrypoints|export|html)\/.*\.tsx?|wxt\.config\.ts)$/;

/** What else may name a host of X, and why. */
const others: Record<string, string> = {
  'texts/en.ts': 'a sentence that tells where threads are read',
  'texts/ko.ts': 'a sentence that tells where threads are read',
};

function placesIn(path: string): string[] {
  const code = readFile(path).replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return code.split('\n').filter((line) => written.test(line));
}

test('hosts and paths of X are written in x/addresses alone', () => {
  const files = filesNamed(sources).filter((path) => !path.startsWith('x/addresses/'));
  const found = files.filter((path) => placesIn(path).length > 0);
  expect(found.filter((path) => !(path in others))).toEqual([]);
});

test.each([
  "const page = 'https://x.com/home';",
  'const pattern = /^https:\\/\\/x\\.com\\//;',
  'return toWebUrl(`/i/status/${id}`);',
  'cell.querySelector(\'a[href*="/status/"]\')',
  'to={`/hashtag/${tag}`}',
  "host === 'twitter.com'",
  "picture.startsWith('https://pbs.twimg.com/')",
])('the search sees %s', (line) => {
  expect(written.test(line)).toBe(true);
});

test('the addresses are in those files', () => {
  expect(placesIn('x/addresses/make-urls.ts')).not.toEqual([]);
});
