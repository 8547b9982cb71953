import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildThread } from '@/core/thread/build-thread';
import type { Thread } from '@/core/thread/thread';
import { someOf } from '@/tests/how-much';
import { postUrl } from '@/x/addresses/make-urls';
import { parseConversation } from '@/x/parse/parse-conversation';

/**
 * Real threads, where this machine has them: other people's posts, read from the folder that
 * `THREADS` names and never copied. Without it these tests are skipped, and `npm test` says so.
 */
const folder = process.env.THREADS ?? '';
export const hasThreads = existsSync(folder);

type NamedThread = { name: string; thread: Thread };

let known: NamedThread[] | undefined;

/** Each, or for every change every eighth, by the name of its file; read once for all who ask, nobody changes them. */
export function realThreads(): NamedThread[] {
  if (!hasThreads) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  known ??= someOf(files.sort(), 8).map((file) => ({
    name: file.replace(/\.json$/, ''),
    thread: savedThread(file),
  }));
  return known;
}

function savedThread(file: string): Thread {
  const page = parseConversation(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const first = page.ok ? page.value.entries.find((entry) => entry.type === 'post') : undefined;
  const thread = page.ok && first && buildThread([page.value], first.post.id, postUrl);
  if (!thread) throw new Error(`${file} has no thread.`);
  return thread;
}
