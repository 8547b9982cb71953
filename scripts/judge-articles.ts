import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asNumbers, countVerdicts, joinVerdicts, verdicts } from '@/scripts/judging/count-verdicts';
import { drawCases, type KeyLine } from '@/scripts/judging/draw-cases';
import { composeFolderAt } from '@/scripts/read-threads/compose-at';
import { composeFolder } from '@/scripts/read-threads/composed-thread';
import { fromCaller, Mistake, readWords, runCommand } from './command-line';

/**
 * `npm run -s judge-articles -- draw [FOLDER] --since GIT-REF --seed N [--count 100] [--changed]`
 * writes old and new articles, shuffled and without a label, for somebody who knows neither the
 * rules nor which is which. `… -- count` puts the verdicts together with the key.
 */
const judging = fileURLToPath(new URL('../.cache/judging/', import.meta.url));
const docs = fileURLToPath(new URL('../docs/verdicts/', import.meta.url));

type Key = { seed: number; since: string; lines: KeyLine[] };

await runCommand(async () => {
  const [what, ...words] = process.argv.slice(2);
  if (what === 'draw') await draw(words);
  else if (what === 'count') count();
  else throw new Mistake('Say what to do: npm run -s judge-articles -- draw … or -- count');
});

async function draw(words: string[]): Promise<void> {
  const { folder, since, seed, count, onlyChanged } = readArguments(words);
  const cases = drawCases(composeFolderAt(since, folder), await composeFolder(folder), {
    seed,
    count,
    onlyChanged,
  });
  rmSync(judging, { recursive: true, force: true });
  mkdirSync(join(judging, 'cases'), { recursive: true });
  const width = `${cases.length}`.length;
  for (const [index, { text }] of cases.entries()) {
    const name = `${index + 1}`.padStart(width, '0');
    writeFileSync(join(judging, 'cases', `${name}.txt`), text);
  }
  const key: Key = { seed, since, lines: cases.map((each) => each.key) };
  writeFileSync(join(judging, 'key.json'), JSON.stringify(key));
  writeFileSync(
    join(judging, 'verdicts.tsv'),
    cases.map((_, index) => `${index + 1}\t\t\n`).join(''),
  );
  process.stdout.write(
    `${cases.length} articles of ${count} threads: ${join(judging, 'cases')}\nThe judge is given that folder and verdicts.tsv beside it, not the key, and writes after each number one of: ${verdicts.join(', ')}; then a tab and the reason.\n`,
  );
}

function count(): void {
  const key: Key = JSON.parse(readJudged('key.json'));
  const judged = joinVerdicts(readJudged('verdicts.tsv'), key.lines);
  mkdirSync(docs, { recursive: true });
  const path = join(docs, `judged-${key.seed}.tsv`);
  writeFileSync(path, asNumbers(judged));
  process.stdout.write(`${countVerdicts(judged)}\n\nold is ${key.since}; as numbers: ${path}\n`);
}

function readJudged(name: string): string {
  try {
    return readFileSync(join(judging, name), 'utf8');
  } catch {
    throw new Mistake('Nothing was drawn yet: npm run -s judge-articles -- draw …');
  }
}

function readArguments(words: string[]) {
  const { positionals, values } = readWords(words, {
    since: { type: 'string' },
    seed: { type: 'string' },
    count: { type: 'string', default: '100' },
    changed: { type: 'boolean', default: false },
  });
  const named = positionals[0] ?? process.env.THREADS;
  if (named === undefined || values.since === undefined) {
    throw new Mistake('Name a folder of threads, and with --since the commit to compare with.');
  }
  const [seed, count] = [values.seed, values.count].map(Number);
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(count)) {
    throw new Mistake('--seed is a number to note down, --count how many threads to draw.');
  }
  return {
    folder: fromCaller(named),
    since: values.since,
    seed: seed ?? 0,
    count: count ?? 0,
    onlyChanged: values.changed,
  };
}
