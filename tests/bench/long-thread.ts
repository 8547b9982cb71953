import { toPostId } from '@/core/post';
import { buildThread } from '@/core/thread/build-thread';
import type { Thread } from '@/core/thread/thread';
import { focalOf, responsesFor } from '@/demo/build-pages';
import { parseConversation } from '@/x/parse/parse-conversation';
import { longConversation } from './long-conversation';

/** The benchmark's thread of so many posts, as the background hands it over. */
export function longThread(length: number): Thread {
  const conversation = longConversation(length);
  const page = parseConversation(responsesFor(conversation)[0]);
  const focal = toPostId(focalOf(conversation));
  const thread = page.ok && focal && buildThread([page.value], focal);
  if (!thread) throw new Error('The benchmark’s own thread could not be built.');
  return thread;
}
