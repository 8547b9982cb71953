import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The project's files whose names fit, new ones included. */
export function filesNamed(pattern: RegExp): string[] {
  const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const paths = execFileSync('git', options, { cwd: root }).toString().split('\0');
  return paths.filter((path) => pattern.test(path) && existsSync(join(root, path)));
}

export function readFile(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export type Node = { type: string; start: number; end: number; [field: string]: unknown };

/** Every node of a file's syntax tree, outer ones first. */
export function nodesOf(path: string, code = readFile(path)): Node[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return nodesIn(program);
}

function nodesIn(value: unknown, found: Node[] = []): Node[] {
  if (typeof value !== 'object' || value === null) return found;
  if ('type' in value) found.push(value as Node);
  for (const child of Object.values(value)) nodesIn(child, found);
  return found;
}
