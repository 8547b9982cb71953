import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { specimensAt } from './microscope/composer-of';
import { makePage } from './microscope/make-page';
import { specimensOf } from './microscope/specimen';
import { tableOfSigns } from './microscope/table-of-signs';
import { Mistake } from './print-thread';

/**
 * `npm run -s read-threads -- [FOLDER] [--since GIT-REF]`: composes every thread of the folder (or
 * of the one that THREADS names) and writes one page to look through them, posts beside article.
 * With `--since` only those that came out differently, old beside new.
 */
const page = fileURLToPath(new URL('../.cache/read-threads/index.html', import.meta.url));

try {
  await readThreads(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function readThreads(words: string[]): Promise<void> {
  const { folder, since } = readArguments(words);
  const now = { name: 'now', specimens: await specimensOf(folder) };
  const before =
    since === undefined ? [] : [{ name: since, specimens: specimensAt(since, folder) }];
  process.stdout.write(`${tableOfSigns([...before, now])}\n\n`);
  mkdirSync(dirname(page), { recursive: true });
  const { html, count } = makePage(now, before[0]);
  writeFileSync(page, html);
  const what = since === undefined ? 'threads' : 'articles that came out differently';
  process.stdout.write(`${count} ${what}: ${page}\n`);
}

function readArguments(words: string[]): { folder: string; since?: string } {
  const { positionals, values } = parsed(words);
  const named = positionals[0] ?? process.env.THREADS;
  if (named === undefined) {
    throw new Mistake('Name a folder of threads: npm run -s read-threads -- FOLDER');
  }
  // npm moves to the project's folder; the name is meant from where it was called.
  const folder = resolve(process.env.INIT_CWD ?? '.', named);
  return { folder, ...(values.since !== undefined && { since: values.since }) };
}

function parsed(words: string[]) {
  try {
    const options = { since: { type: 'string' } } as const;
    return parseArgs({ args: words, options, allowPositionals: true });
  } catch (error) {
    throw new Mistake(error instanceof Error ? error.message : String(error));
  }
}
