import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Real responses of X, where this machine has them: other people's posts, read from the folder that
 * `RECORDINGS` names and never copied. Without it these tests are skipped, and `npm test` says so.
 */
const folder = process.env.RECORDINGS ?? '';
export const hasRecordings = existsSync(folder);

export function recordingNames(subfolder = ''): string[] {
  if (!hasRecordings) return [];
  return readdirSync(join(folder, subfolder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(subfolder, name));
}

export function recording(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

/** Without the style sheets it names: the test's DOM would complain that it does not load them. */
export function recordedPage(name: string): string {
  return readFileSync(join(folder, 'pages', name), 'utf8').replace(/<link[^>]*>/g, '');
}
