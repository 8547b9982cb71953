import { existsSync } from 'node:fs';
import { readFolder } from '@/scripts/microscope/read-folder';

/**
 * Real threads, where this machine has them: other people's posts, read from the folder that
 * `THREADS` names and never copied. Without it these tests are skipped, and `npm test` says so.
 */
const folder = process.env.THREADS ?? '';
export const hasThreads = existsSync(folder);

export function realThreads() {
  return readFolder(folder);
}
