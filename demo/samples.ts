import { readdirSync, readFileSync } from 'node:fs';
import { focalOf } from './build-pages';
import { conversationFromText } from './parse-thread-text';
import type { Conversation } from './thread-spec';

export type Sample = { title: string; conversation: Conversation; focal: string };

/** Every sample thread by its name: one text file each, in our own words. */
export const samples: Record<string, Sample> = readSamples(new URL('./samples/', import.meta.url));

function readSamples(folder: URL): Record<string, Sample> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return Object.fromEntries(
    names.toSorted().map((file) => {
      const conversation = conversationFromText(readFileSync(new URL(file, folder), 'utf8'));
      return [file.replace('.txt', ''), asSample(conversation)];
    }),
  );
}

export function asSample(conversation: Conversation): Sample {
  const [first] = conversation.posts;
  const line = first?.text?.split('\n').find((words) => words !== '' && !/^\d+\/\d*$/.test(words));
  const title = first?.longForm?.title ?? line?.slice(0, 80) ?? '';
  return { title, conversation, focal: focalOf(conversation) };
}
