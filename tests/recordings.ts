import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Real responses of X, where this machine has them: other people's posts, read from the folder that
 * `RECORDINGS` names and never copied. Without it these tests are skipped, and `npm test` says so.
 */
const folder = process.env.RECORDINGS ?? '';
export const hasRecordings = existsSync(folder);

export function recordingNames(subfolder = ''): string[] {
  if (!hasRecordings) return [];
  return (
    readdirSync(join(folder, subfolder))
      .filter((name) => name.endsWith('.json'))
      // Of X's embeds: what no page of X asks for is never heard.
      .filter((name) => !name.startsWith('syndication-'))
      .map((name) => join(subfolder, name))
  );
}

/** The one recording whose name ends like this: what it shows, not whose posts they are. */
export function recording(end: string): unknown {
  const subfolder = dirname(end);
  const found = recordingNames(subfolder === '.' ? '' : subfolder).filter((name) =>
    name.endsWith(end),
  );
  const [name] = found;
  if (name === undefined || found.length > 1) throw new Error(`${found.length} recordings: ${end}`);
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

/** Without the style sheets it names: the test's DOM would complain that it does not load them. */
export function recordedPage(name: string): string {
  return readFileSync(join(folder, 'pages', name), 'utf8').replace(/<link[^>]*>/g, '');
}
