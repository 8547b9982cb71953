import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `npm run new:thread <slug>`: a folder for a golden thread, with the text to begin from. */
const slug = process.argv[2] ?? '';
const start = `author: Mira Holm @mira_writes
lang: en

The first post.
---
The second post.
`;
const folder = join(import.meta.dirname, '..', 'tests', 'threads', slug);

if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
  fail('Name the case by what it is for, in small letters: npm run new:thread no-list-of-one');
} else if (existsSync(folder)) {
  fail(`tests/threads/${slug} is there already.`);
} else {
  mkdirSync(folder);
  writeFileSync(join(folder, 'thread.txt'), start);
  process.stdout.write(
    `Write the posts into tests/threads/${slug}/thread.txt, in your own words (its form is told in demo/parse-thread-text.ts).\nThen run npm run test:unit -- tests/threads: it writes expected.md. Read that as an editor would before you commit it.\n`,
  );
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
