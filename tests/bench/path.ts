import { composeArticle } from '@/core/compose/compose-article';
import type { ConversationPage } from '@/core/conversation';
import { type PostId, toPostId } from '@/core/post';
import { buildThread } from '@/core/thread/build-thread';
import type { Thread } from '@/core/thread/thread';
import { focalOf, responsesFor } from '@/demo/build-pages';
import { parseConversation } from '@/x/parse/parse-conversation';
import { longConversation } from './long-conversation';
import { medians, ratio, row } from './measure';

/** Parsing, building and composing, as ratios to `JSON.parse` of the same text, which they include. */
export function benchPath(): void {
  for (const length of [200, 1000]) {
    const conversation = longConversation(length);
    const text = JSON.stringify(responsesFor(conversation)[0]);
    const focal = toPostId(focalOf(conversation)) as PostId;
    const times = medians(
      {
        json: () => JSON.parse(text),
        build: () => threadOf(text, focal),
        graph: graphOnly(text, focal),
        all: () => composeArticle(threadOf(text, focal)),
        screen: () => composeArticle(firstPosts(threadOf(text, focal), 12)),
      },
      length === 200 ? 60 : 15,
    );
    const size = `${length} posts, ${(text.length / 1e6).toFixed(1)} MB`;
    row(`JSON.parse (${size})`, `${times.json.toFixed(2)} ms`, '');
    row(
      `parse + build (${length} posts)`,
      ratio(times.build, times.json),
      `goal ≤ ${length > 200 ? 1.6 : 1.5} ×`,
    );
    row(
      `build alone (${length} posts)`,
      ratio(times.graph, times.json),
      'linear: alike at 200 and 1000',
    );
    row(`parse + build + compose (${length} posts)`, ratio(times.all, times.json), 'goal ≤ 3 ×');
    row(
      `first screen’s article (${length} posts)`,
      ratio(times.screen, times.json),
      `${times.screen.toFixed(2)} ms`,
    );
    row(
      `memory kept per thread (${length} posts)`,
      `${Math.round(keptBytes(text, focal) / 1024)} KB`,
      '',
    );
  }
}

function threadOf(text: string, focal: PostId): Thread {
  const thread = buildThread([pageOf(text)], focal);
  if (!thread) throw new Error('The benchmark’s own thread could not be built.');
  return thread;
}

function pageOf(text: string): ConversationPage {
  const page = parseConversation(JSON.parse(text));
  if (!page.ok)
    throw new Error(`The benchmark’s own page could not be parsed: ${page.failure.type}.`);
  return page.value;
}

function graphOnly(text: string, focal: PostId): () => unknown {
  const page = pageOf(text);
  return () => buildThread([page], focal);
}

function firstPosts(thread: Thread, count: number): Thread {
  return { ...thread, parts: thread.parts.slice(0, count) };
}

/** Meaningful only where the collector can be called (`--expose-gc`, as `npm run bench` does). */
function keptBytes(text: string, focal: PostId): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const kept = threadOf(text, focal);
  globalThis.gc?.();
  return kept.parts.length > 0 ? process.memoryUsage().heapUsed - before : 0;
}
