import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '@/core/article';
import type { Thread } from '@/core/thread/thread';
import { composeText } from './compose-text';

const folder = import.meta.dirname;

/** The names of all golden threads, which are those of their folders. */
export const goldenNames: string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export function goldenText(name: string): string {
  return readFileSync(join(folder, name, 'thread.txt'), 'utf8');
}

type Golden = { thread: Thread; article: Article };
const known = new Map<string, Golden>();

/** A golden thread and its article; one for all who ask, nobody changes it. */
export function goldenThread(name: string): Golden {
  const golden = known.get(name) ?? composeText(goldenText(name));
  known.set(name, golden);
  return golden;
}
