import { expect, test } from 'vitest';
import { changesOf, subjectOf, type ThreadChange } from '@/core/library/thread-changes';
import { toPostId } from '@/core/post';
import { buildThread } from '@/core/thread/build-thread';
import type { Thread } from '@/core/thread/thread';
import { changedByAuthor } from '@/demo/author-changes';
import { focalOf, responsesFor } from '@/demo/build-pages';
import type { Conversation } from '@/demo/thread-spec';
import { parseConversation } from '@/x/parse/parse-conversation';

const before: Conversation = {
  author: { name: 'Mira', handle: 'mira' },
  posts: ['One.', 'Two.', 'Three.', 'Four.'].map((text) => ({ text })),
};

function threadOf(conversation: Conversation): Thread {
  const pages = responsesFor(conversation).map((response) => {
    const page = parseConversation(response);
    if (!page.ok) throw new Error('It cannot be read.');
    return page.value;
  });
  const focal = toPostId(focalOf(conversation));
  const thread = focal && buildThread(pages, focal);
  if (!thread) throw new Error('There is no thread.');
  return thread;
}

const said = (change: ThreadChange) => `${change.type} ${subjectOf(change).text}`;

test('what its author does on X is what is said of a kept thread', () => {
  const after = changedByAuthor(before, [
    { does: 'edit', place: 2, text: 'Two, corrected.' },
    { does: 'delete', place: 3 },
    { does: 'add', text: 'Five.' },
  ]);
  expect(changesOf(threadOf(before), threadOf(after)).map(said)).toEqual([
    'edited Two.',
    'deleted Three.',
    'added Five.',
  ]);
  expect(changesOf(threadOf(before), threadOf(changedByAuthor(before, [])))).toEqual([]);
});
