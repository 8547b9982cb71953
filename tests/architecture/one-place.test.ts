import { describe, expect, test } from 'vitest';
import { english } from '@/texts/en';
import { korean } from '@/texts/ko';
import { filesNamed, readFile } from './source-files';

const sources = filesNamed(
  /^(core|x|visit|texts|components|platform|entrypoints|export|html)\/.*\.tsx?$/,
);
/** The checks that know it for the sake of checking are left out. */
const checks = filesNamed(/^(tests|demo|scripts)\/.*\.(tsx?|mjs)$/).filter(
  (path) => !/^tests\/(architecture|core\/walk-article|texts\/)/.test(path),
);

/** Each piece of knowledge is written once: what finds a second writing is here, and is tried. */
describe('one place knows', () => {
  test('how one walks through the blocks of an article', () => {
    const walkers = [...sources, ...checks.filter((path) => path.startsWith('tests/core/'))];
    const found = walkers.filter((path) => choosesAmongContainers(readFile(path)));
    expect(found.toSorted()).toEqual([
      // These three write every block, each in a form of its own.
      'components/article/BlockView.tsx',
      'core/walk-article.ts',
      'export/article-to-markdown.ts',
      'export/article-to-text.ts',
      // And this one puts blocks between them.
      'export/highlights/with-blocks-after.ts',
    ]);
  });

  test('which characters are wide', () => {
    const found = sources.filter((path) => countsWide(readFile(path)));
    expect(found).toEqual([
      // Which scripts are read by the character, Hangul and Thai among them: another question.
      'components/article/reading-minutes.ts',
      'core/compose/language/script.ts',
      // Where words are not set apart by spaces, Lao and Khmer among them.
      'core/compose/language/title-words.ts',
    ]);
  });

  test('what stands for a title where there is none', () => {
    const found = sources.filter((path) => /\.writtenBy\b/.test(readFile(path)));
    expect(found).toEqual(['components/article/title-words.ts']);
  });

  test('over which time requests are counted', () => {
    const found = sources.filter((path) => namesTheWindow(readFile(path)));
    expect(found).toEqual([
      // How long asking rests after a refusal: another quarter of an hour.
      'core/refusal.ts',
      'core/request-limits.ts',
    ]);
  });

  test('how many requests there may be, and how far apart', () => {
    const found = sources.filter((path) => namesTheLimits(readFile(path)));
    expect(found).toEqual(['core/request-limits.ts']);
  });

  test('what a reader may command', () => {
    const found = sources.filter((path) => listsCommands(readFile(path)));
    expect(found).toEqual(['core/reading.ts']);
  });

  test('which “Show more” belongs to the thread and is open', () => {
    const found = sources.filter((path) => namesShowMore(readFile(path)));
    expect(found).toEqual([
      // Its names, as X sends them, here and where they are read.
      'core/conversation.ts',
      'core/thread/completeness.ts',
      'x/parse/parse-timeline.ts',
    ]);
  });

  test('how a text is counted in code points', () => {
    const found = sources.filter((path) => countsCodePoints(readFile(path)));
    expect(found).toEqual([]);
  });

  test('how a thing is drawn that stands in several places', () => {
    const drawn = sources.flatMap(
      (path) => readFile(path).match(/(['"`])[mM]\d[\w .-]{15,}\1/g) ?? [],
    );
    expect(drawn.length).toBeGreaterThan(50);
    expect(drawn.filter((shape, index) => drawn.indexOf(shape) !== index)).toEqual([]);
  });

  test('what a browser is told that a file is', () => {
    const found = sources.filter((path) => /'application\/(?:epub|x-|vnd)/.test(readFile(path)));
    expect(found).toEqual(['export/media-types.ts']);
  });

  test('in which words a post is missing', () => {
    const phrases = [english, korean].flatMap(
      ({ incomplete, gaps, missingNumbers, missingCount }) =>
        phrasesIn([incomplete, gaps, missingNumbers, missingCount]),
    );
    expect(phrases.length).toBeGreaterThan(40);
    const files = [...sources, ...checks].filter((path) => !path.startsWith('texts/'));
    const found = files.flatMap((path) => {
      const code = readFile(path);
      return phrases
        .filter((phrase) => code.includes(phrase))
        .map((phrase) => `${path}: ${phrase}`);
    });
    expect(found).toEqual([]);
  });
});

describe('a second writing is found', () => {
  test.each([
    "switch (block.type) { case 'list': case 'blockquote': case 'footnotes': return; }",
    "if (block.type === 'aside' || block.type === 'summary' || 'blockquote' === block.type) visit();",
  ])('as a walk: %s', (code) => expect(choosesAmongContainers(code)).toBe(true));

  test.each([
    'const isWide = (code: number) => code >= 0x3041 && code <= 0x30ff;',
    'const wide = /[\\u3040-\\u30ff]/;',
    'const wide = /[가-힣一-龥]/;',
    'const wide = /\\p{Script=Han}/u;',
  ])('as wide characters: %s', (code) => expect(countsWide(code)).toBe(true));

  test.each(['const windowMs = 15 * 60_000;', 'const most = 15 * minute;', 'age < 900_000'])(
    'as the time over which requests are counted: %s',
    (code) => expect(namesTheWindow(code)).toBe(true),
  );

  test.each([
    'const length = Array.from(text).length;',
    "Array.from(text).slice(0, at).join('')",
    '[...words].length',
  ])('as a count of code points: %s', (code) => expect(countsCodePoints(code)).toBe(true));

  test.each(['const mostInWindow = 40;', 'const pauseMs = 1500;', 'leastPause: 1_500'])(
    'as a limit of requests: %s',
    (code) => expect(namesTheLimits(code)).toBe(true),
  );

  test.each([
    "type Command = 'getRest' | 'tryAgain' | 'lookForNew' | 'stop';",
    "const commands = ['stop', 'forget', 'forgetEverything', 'getReplies'];",
  ])('as a reader’s commands: %s', (code) => expect(listsCommands(code)).toBe(true));

  test.each(["if (cursor.kind === 'ShowMore') asks.push(cursor);", 'case "ShowMore":'])(
    'as what is open of a thread: %s',
    (code) => expect(namesShowMore(code)).toBe(true),
  );
});

function namesShowMore(code: string): boolean {
  return /(['"])ShowMore\1/.test(code);
}

/** Fifteen minutes, in ms, however it is written. */
function namesTheWindow(code: string): boolean {
  return /\b15 \* (?:60|minute)|\b900_?000\b/.test(code);
}

/** By an array of all characters, instead of `core/code-points.ts`. */
function countsCodePoints(code: string): boolean {
  return /(?:Array\.from\(\w+\)|\[\.\.\.(?:text|words)\])\.(?:length|slice)\b/.test(code);
}

/** Forty as the most of something, or the time between two. */
function namesTheLimits(code: string): boolean {
  return /\bmost\w* *[=:] *40\b|pause\w* *[=:] *1_?500\b/i.test(code);
}

/** The commands in a row, as a list or a union; one that is carried out or offered is named by itself. */
function listsCommands(code: string): boolean {
  const one = "'(?:getRest|tryAgain|lookForNew|getReplies|stop|forget|forgetEverything)'";
  return new RegExp(`${one}(?:[,|\\s]+${one}){3}`).test(code);
}

/** Three of the blocks that have blocks in them, each asked for by name. */
function choosesAmongContainers(code: string): boolean {
  const kinds = "'(list|blockquote|aside|summary|footnotes)'";
  const asked = new RegExp(`(?:case |[!=]== )${kinds}|${kinds} [!=]==`, 'g');
  const found = [...code.matchAll(asked)].map((match) => match[1] ?? match[2]);
  return new Set(found).size >= 3;
}

/** Where the wide scripts begin or end, as a number or in a range of letters; or a script by name. */
function countsWide(code: string): boolean {
  const edges = /0x3041|\\u304[01]|(?:0x|\\u)(?:30ff|4e00|9fff)|[一-鿿぀-ヿ]-[一-鿿぀-ヿ]/i;
  return edges.test(code) || /Script(?:_Extensions)?=(?:Han|Hira|Kata)/.test(code);
}

/** What is fixed in these messages, long enough to be no chance. */
function phrasesIn(message: unknown): string[] {
  if (typeof message === 'string') {
    const phrase = message.trim();
    return phrase.length >= (/[가-힣]/.test(phrase) ? 8 : 17) ? [phrase] : [];
  }
  return typeof message === 'object' && message !== null
    ? Object.values(message).flatMap(phrasesIn)
    : [];
}
