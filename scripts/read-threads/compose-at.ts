import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Mistake } from '@/scripts/command-line';
import type { ComposedThread } from './composed-thread';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is taken along into the older code, … */
const ours = ['scripts/command-line.ts', 'scripts/read-threads', 'scripts/signs'];
/** … and what it must find there. */
const theirs = [
  'core/compose/compose-article.ts',
  'core/compose/steps.ts',
  'core/compose/draft/make-draft.ts',
  'export/article-to-html.tsx',
  'html/read-markdown.ts',
  'scripts/print-thread.ts',
  'tests/threads/compose-text.ts',
];

/** The same threads as the code at `ref` composes them, watched by the code of today. */
export function composeFolderAt(ref: string, folder: string): ComposedThread[] {
  const folderOfTree = mkdtempSync(join(tmpdir(), 'unspool-'));
  const tree = join(folderOfTree, 'tree');
  const added = git('worktree', 'add', '--detach', '--quiet', tree, ref);
  try {
    if (added.status !== 0) throw new Mistake(`Git knows no commit "${ref}".`);
    return composeIn(tree, ref, folder);
  } finally {
    // The link goes first: what removes a folder must not follow it.
    rmSync(join(tree, 'node_modules'), { force: true });
    git('worktree', 'remove', '--force', tree);
    rmSync(folderOfTree, { recursive: true, force: true });
    git('worktree', 'prune');
  }
}

function composeIn(tree: string, ref: string, folder: string): ComposedThread[] {
  if (!theirs.every((file) => existsSync(join(tree, file)))) {
    throw new Mistake(
      `At ${ref} the composer's files stand in other places: name a later commit, one that has html/read-markdown.ts.`,
    );
  }
  for (const path of ours) {
    rmSync(join(tree, path), { recursive: true, force: true });
    cpSync(join(root, path), join(tree, path), { recursive: true });
  }
  // A junction needs no rights of an administrator on Windows; elsewhere the word says nothing.
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction');
  const settings = join(tree, 'tsconfig.read-threads.json');
  writeFileSync(settings, JSON.stringify(compilerOptions));
  const out = join(tree, 'composed.jsonl');
  const script = ['--import', 'tsx', 'scripts/read-threads/print-composed.ts', folder, out];
  const { status, stderr } = spawnSync(process.execPath, script, {
    cwd: tree,
    encoding: 'utf8',
    env: { ...process.env, TSX_TSCONFIG_PATH: settings },
  });
  if (status !== 0) {
    const reason = /^\w*Error\b.*$/m.exec(stderr)?.[0] ?? stderr;
    throw new Mistake(
      `The code at ${ref} cannot be watched by today's: name a later commit. (${reason})`,
    );
  }
  return readFileSync(out, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** tsconfig.json itself builds on a file that `wxt prepare` would have to make first. */
const compilerOptions = {
  compilerOptions: {
    jsx: 'react-jsx',
    jsxImportSource: 'preact',
    paths: { '@/*': ['./*'] },
  },
};

function git(...words: string[]) {
  return spawnSync('git', words, { cwd: root, encoding: 'utf8' });
}
