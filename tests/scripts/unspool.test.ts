import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildPages, idOf } from '@/demo/build-pages';
import { printThread } from '@/scripts/print-thread';
import { textFilesOf } from '@/tests/export/book/read-book';
import { someOf, takesAll } from '@/tests/how-much';
import { hasRecordings, recordingNames } from '@/tests/recordings';
import { aThread, placeOf, places, reader, withReplies } from '@/tests/x/read-thread';

const folder = mkdtempSync(join(tmpdir(), 'unspool-'));
afterAll(() => rmSync(folder, { recursive: true }));

function save(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const conversation = withReplies(aThread(12), { by: reader, text: 'A question' });
const pages = buildPages(conversation, { moduleSize: 4 }).map((page, index) =>
  save(`page-${index}.json`, page.response),
);

/** The command itself, as a shell would run it. */
function run(...words: string[]) {
  const script = ['--import', 'tsx', 'scripts/unspool.ts', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, script, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

type Printed = {
  thread: {
    author: { handle: string };
    parts: { type: string; text: string }[];
    completeness: unknown;
  };
  article: object;
};

async function printed(...words: string[]): Promise<Printed> {
  return JSON.parse(await printedText(...words, '--format', 'json'));
}

async function printedText(...words: string[]): Promise<string> {
  const text = await printThread(words);
  if (typeof text !== 'string') throw new Error('That is no text.');
  return text;
}

describe('npm run unspool', () => {
  test('prints the thread and the article of several pages in any order', async () => {
    for (const order of [pages, pages.toReversed()]) {
      const { thread, article } = await printed(...order);
      expect(thread.author.handle).toBe('ada_writes');
      expect(thread.parts.map((part) => placeOf(part.text)).join(' ')).toBe(places(1, 12));
      expect(thread.completeness).toEqual({ type: 'whole', because: 'closed by X' });
      expect(article).toHaveProperty('body');
    }
  });

  test('takes the first top-level post, or the one that is named', async () => {
    const [whole] = buildPages(conversation);
    const page = save('whole.json', whole?.response);
    expect((await printed(page)).thread.parts).toHaveLength(12);
    const { thread } = await printed(page, '--focal', idOf(conversation, 13));
    expect(thread.author.handle).toBe('jo_reader');
    expect(thread.parts).toHaveLength(1);
  });

  test.each(['md', 'text', 'html', 'json'])(
    'takes the replies along in %s only where they are wanted',
    async (format) => {
      expect(await printedText(...pages, '--format', format)).not.toContain('A question');
      const whole = await printedText(...pages, '--format', format, '--discussion');
      expect(whole).toContain('A question');
    },
  );

  test.each(['md', 'text', 'html'])('prints %s', async (format) => {
    const words = await printedText(...pages, '--format', format);
    for (const place of [1, 7, 12]) expect(words).toContain(`Thought ${place} of many`);
  });

  test('an HTML file brings the article’s style sheets along, each in its layer', async () => {
    const words = await printedText(...pages, '--format', 'html');
    const styles = words.slice(words.indexOf('<style>'), words.indexOf('</style>'));
    expect(styles).not.toContain('@import');
    const layers = [...styles.matchAll(/@layer (\w+) \{/g)].map(([, name]) => name);
    expect([...new Set(layers)]).toEqual(['theme', 'page', 'article', 'print']);
    expect(styles).toMatch(/\.title \{/);
    expect(styles).not.toMatch(/\.(bar|panel|pill) \{/);
  });

  test('prints a book, of which the command passes on every byte', async () => {
    const book = await printThread([...pages, '--format', 'epub']);
    if (typeof book === 'string') throw new Error('That is no book.');
    expect(textFilesOf(book)['book/article.xhtml']).toContain('Thought 12 of many.');
    // To start it once more is slow.
    if (!takesAll) return;
    const script = ['--import', 'tsx', 'scripts/unspool.ts', ...pages, '--format', 'epub'];
    const { stdout } = spawnSync(process.execPath, script);
    expect(Buffer.compare(stdout, book)).toBe(0);
  });

  test.each([
    ['csl', '"type": "post"'],
    ['bib', '@online{x'],
    ['ris', 'TY  - ELEC\r\n'],
  ])('prints a citation as %s', async (format, words) => {
    expect(await printedText(...pages, '--format', format)).toContain(words);
  });

  test.each(['md', 'text', 'html', 'json'])('%s does not steer the terminal', async (format) => {
    const text = '\u001B]0;title\u0007 \u001B[31mred\u009B0m \u0085 back\u0008';
    const [page] = buildPages(aThread(2, { 2: { text: `Thought 2 ${text} of many.` } }));
    const file = save('controls.json', page?.response);
    const words = await printedText(file, '--format', format);
    expect(words).toContain('[31mred');
    expect(words).not.toMatch(/(?![\n\t])\p{Cc}/u);
    if (format === 'json') expect(JSON.stringify(JSON.parse(words))).toContain('\u009B0m');
  });

  test('is a command: the article on standard output, exit code 0', () => {
    const { status, stdout, stderr } = run(...pages);
    expect(stderr).toBe('');
    expect(stdout).toContain('Thought 12 of many.');
    expect(status).toBe(0);
  });

  test('says in one sentence what is wrong, on standard error, exit code 1', () => {
    const { status, stdout, stderr } = run(save('other.json', { name: 'other' }));
    expect(stdout).toBe('');
    expect(stderr).toMatch(/other\.json is no response of X with posts in it.*\.\n$/);
    expect(status).toBe(1);
  });

  test.each([
    ['no file', () => [], /Name at least one saved response/],
    ['a missing file', () => ['nowhere.json'], /nowhere\.json cannot be read/],
    ['what is not JSON', () => [save('words.json', 'words')], /words\.json is not JSON/],
    ['a refusal', () => [save('no.json', { errors: [{ code: 88 }] })], /refusal.*rate-limited/],
    ['an unknown format', () => [...pages, '--format', 'pdf'], /no format "pdf"/],
    ['an unknown option', () => [...pages, '--colour', 'red'], /--colour/],
    ['a post that is not there', () => [...pages, '--focal', '5'], /The post 5 is in none/],
    ['what is no post id', () => [...pages, '--focal', 'me'], /"me" is no post id/],
  ])('refuses %s', async (_, words, message) => {
    await expect(printThread(words())).rejects.toThrow(message);
  });
});

describe.skipIf(!hasRecordings)('recorded responses of X', () => {
  test.each(someOf(recordingNames(), 6))('%s goes the whole way', async (name) => {
    const file = resolve(process.env.RECORDINGS ?? '', name);
    const { thread } = await printed(file);
    expect(thread.parts.length).toBeGreaterThan(0);
    for (const format of ['md', 'text', 'html']) {
      expect((await printThread([file, '--format', format])).length).toBeGreaterThan(20);
    }
  });
});
