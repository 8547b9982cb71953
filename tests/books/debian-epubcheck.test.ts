import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeArticle } from '@/core/compose/compose-article';
import type { Thread } from '@/core/thread/thread';
import { samples } from '@/demo/samples';
import { readMarkdown } from '@/html/read-markdown';
import { bookOf, picturesOf } from '@/tests/export/book/book-of';
import { threadFrom } from '@/tests/threads/compose-text';

/** Debian's package; its command prints nothing. */
const epubcheck = '/usr/share/java/epubcheck.jar';
const isThere = existsSync(epubcheck);
if (!isThere) console.log(`not run: books in W3C's own epubcheck (Debian: epubcheck)`);

const threads = Object.entries(samples).map(
  ([name, { conversation }]) => [name, threadFrom(conversation)] as const,
);

describe.runIf(isThere)('W3C’s own epubcheck', () => {
  let folder = '';
  let said = '';
  const pathOf = (name: string) => join(folder, `${name}.epub`);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'unspool-book-'));
    for (const [name, thread] of threads) writeFileSync(pathOf(name), bookFrom(thread));
    writeFileSync(pathOf('broken'), broken(bookFrom(threads[0]?.[1] as Thread)));
    const books = [...threads.map(([name]) => name), 'broken'].map(pathOf);
    const checks = 'tests/books/CheckBooks.java';
    const { stdout, stderr } = spawnSync('java', ['-cp', epubcheck, checks, ...books], {
      encoding: 'utf8',
    });
    said = `${stdout}${stderr}`;
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(threads)('finds nothing in the sample %s', (name) => {
    expect(said).toContain(`${pathOf(name)}: 0`);
  });

  test('finds what is broken', () => {
    expect(said).toContain(`${pathOf('broken')}: 1`);
  });
});

function bookFrom(thread: Thread): Uint8Array {
  const article = composeArticle(thread, { readMarkdown });
  return bookOf(article, picturesOf(article), thread.discussion);
}

/** The same with an element that is never closed. */
function broken(book: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(book), 'book/nav.xhtml': strToU8('<html><body>') });
}
