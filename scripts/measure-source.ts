import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, nodesOf } from './syntax-tree';

/** Where the extension's own code lives; folders that a version does not have are passed over. */
const sourceFolders = [
  'core',
  'x',
  'visit',
  'texts',
  'components',
  'platform',
  'entrypoints',
  'export',
  'html',
];

export type SourceFile = { path: string; code: string };

/** The TypeScript of the project in `folder`, new files included, declarations left out. */
export function readSource(folder: string): SourceFile[] {
  return readTypeScript(folder, sourceFolders);
}

export function readTests(folder: string): SourceFile[] {
  return readTypeScript(folder, ['tests']);
}

function readTypeScript(folder: string, folders: string[]): SourceFile[] {
  const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', [...options, '--', ...folders], { cwd: folder });
  return (
    listed
      .toString()
      .split('\0')
      .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
      // What was deleted or moved and is not yet committed.
      .filter((path) => existsSync(join(folder, path)))
      .map((path) => ({ path, code: readFileSync(join(folder, path), 'utf8') }))
  );
}

/** As `wc -l` counts them. */
export function linesOf({ code }: SourceFile): number {
  return code.split('\n').length - 1;
}

/** How many lines each function with a block for a body takes, first to last line. */
export function functionLengths({ path, code }: SourceFile): number[] {
  const lineStarts = [0, ...[...code.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const lineAt = (character: number) => lineStarts.findLastIndex((start) => start <= character);
  return nodesOf(path, code)
    .filter(isFunction)
    .map(({ start, end }) => lineAt(end - 1) - lineAt(start) + 1);
}

function isFunction({ type, body }: Node): boolean {
  const isAny = /^(Arrow)?Function(Declaration|Expression)$/.test(type);
  return isAny && (body as Node | null | undefined)?.type === 'BlockStatement';
}
