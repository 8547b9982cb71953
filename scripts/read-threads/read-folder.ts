import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Thread } from '@/core/thread/thread';
import { conversationFromText } from '@/demo/parse-thread-text';
import { Mistake } from '@/scripts/command-line';
import { printThread } from '@/scripts/print-thread';
import { threadFrom } from '@/tests/threads/compose-text';

export type NamedThread = { name: string; thread: Thread };

/**
 * The threads of a folder, by name: saved responses of X (`*.json`, one thread each), or golden
 * threads (folders with a `thread.txt`). They are read by way of what every commit has, as older
 * code is asked for them too.
 */
export async function* readFolder(folder: string): AsyncGenerator<NamedThread> {
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    const thread = name.endsWith('.json') ? await savedThread(path) : goldenThread(path);
    yield { name: name.replace(/\.json$/, ''), thread };
  }
}

/** In their order; a folder without any is a mistake in the command. */
export function namesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Mistake(`${folder} is no folder.`);
  }
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json') || existsSync(join(folder, name, 'thread.txt')))
    .sort();
  if (names.length > 0) return names;
  throw new Mistake(`${folder} holds no saved responses of X (*.json) and no golden threads.`);
}

async function savedThread(path: string): Promise<Thread> {
  return JSON.parse(`${await printThread([path, '--format', 'json'])}`).thread;
}

function goldenThread(path: string): Thread {
  return threadFrom(conversationFromText(readFileSync(join(path, 'thread.txt'), 'utf8')));
}
