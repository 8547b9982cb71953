import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composeArticle } from '@/core/compose/compose-article';
import { samples } from '@/demo/samples';
import { bookOf, picturesOf } from '@/tests/export/book/book-of';
import { parseMarkdown, threadFrom } from '@/tests/threads/compose-text';

/** Debian's package; its command prints nothing. */
const epubcheck = '/usr/share/java/epubcheck.jar';
const isThere = existsSync(epubcheck);
if (!isThere) console.log(`not run: books in W3C's own epubcheck (Debian: epubcheck)`);

describe.runIf(isThere)('W3C’s own epubcheck finds nothing', () => {
  test.each(Object.entries(samples))(
    'in the sample %s',
    { timeout: 300_000 },
    (name, { conversation }) => {
      const folder = mkdtempSync(join(tmpdir(), 'unspool-book-'));
      try {
        const article = composeArticle(threadFrom(conversation), { parseMarkdown });
        const file = join(folder, `${name}.epub`);
        writeFileSync(file, bookOf(article, picturesOf(article)));
        // Fails where it finds anything, and says what.
        const said = execFileSync('java', ['-jar', epubcheck, '--failonwarnings', file], {
          encoding: 'utf8',
        });
        expect(said).toContain('No errors or warnings detected.');
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
