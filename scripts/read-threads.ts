import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeFolderAt } from '@/scripts/read-threads/compose-at';
import { composeFolder } from '@/scripts/read-threads/composed-thread';
import { makePage } from '@/scripts/read-threads/make-page';
import { tableOfSigns } from '@/scripts/read-threads/table-of-signs';
import { fromCaller, Mistake, readWords, runCommand } from './command-line';

/**
 * `npm run -s read-threads -- [FOLDER] [--since GIT-REF]`: composes every thread of the folder (or
 * of the one that THREADS names) and writes one page to look through them, posts beside article.
 * With `--since` only those that came out differently, old beside new.
 */
const page = fileURLToPath(new URL('../.cache/read-threads/index.html', import.meta.url));

await runCommand(() => readThreads(process.argv.slice(2)));

async function readThreads(words: string[]): Promise<void> {
  const { folder, since } = readArguments(words);
  const now = { name: 'now', composed: await composeFolder(folder) };
  const before =
    since === undefined ? [] : [{ name: since, composed: composeFolderAt(since, folder) }];
  process.stdout.write(`${tableOfSigns([...before, now])}\n\n`);
  mkdirSync(dirname(page), { recursive: true });
  const { html, count } = makePage(now, before[0]);
  writeFileSync(page, html);
  const what = since === undefined ? 'threads' : 'articles that came out differently';
  process.stdout.write(`${count} ${what}: ${page}\n`);
}

function readArguments(words: string[]): { folder: string; since?: string } {
  const { positionals, values } = readWords(words, { since: { type: 'string' } });
  const named = positionals[0] ?? process.env.THREADS;
  if (named === undefined) {
    throw new Mistake('Name a folder of threads: npm run -s read-threads -- FOLDER');
  }
  return { folder: fromCaller(named), ...(values.since !== undefined && { since: values.since }) };
}
