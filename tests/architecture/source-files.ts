import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
