import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../core/compose/steps');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

/** Programming languages are no languages of readers. */
const knowsCode = new Set(['find-code.ts']);

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/ .*$/gm, '');
}

/** Letters that English code has no use for, and words that a pattern chooses from or ends with. */
function wordsIn(source: string): string[] {
  const code = withoutComments(source);
  const letters = code.match(/(?![A-Za-zªº])\p{L}+/gu) ?? [];
  const choices =
    code.match(/[a-z]{2,} ?\|(?:\(\?:)?[a-z]+|\(\?:[a-z]{2,}\||\(\?:[a-z] ?\)\?/g) ?? [];
  return [...letters, ...choices];
}

test.each(files.filter((file) => !knowsCode.has(file)))(
  '%s holds no words of a language',
  (file) => {
    expect(wordsIn(readFileSync(join(folder, file), 'utf8'))).toEqual([]);
  },
);

test.each(['/(?:and|or)$/', "'따라'", '/^(?:the |a )thread/', "'retweet|share'"])(
  'words are seen in %s',
  (code) => {
    expect(wordsIn(code)).not.toEqual([]);
  },
);

test('every language is a file of its own, and all of them are known', () => {
  const words = join(folder, '../words');
  const table = readFileSync(join(words, 'words.ts'), 'utf8');
  const languages = readdirSync(words).filter((file) => /^[a-z]{2}\.ts$/.test(file));
  expect(languages.length).toBeGreaterThan(18);
  for (const file of languages) expect(table).toContain(`'./${file.replace('.ts', '')}'`);
});
