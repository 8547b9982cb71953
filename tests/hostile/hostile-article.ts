import type { Article } from '@/core/article';
import { composeArticle } from '@/core/compose/compose-article';
import { toPostId } from '@/core/post';
import { buildThread } from '@/core/thread/build-thread';
import type { Thread } from '@/core/thread/thread';
import { idOf } from '@/demo/build-pages';
import { answerTweetDetail } from '@/demo/build-response';
import { readMarkdown } from '@/html/read-markdown';
import { parseConversation } from '@/x/parse/parse-conversation';
import { hostileConversation } from './hostile-conversation';

const threads = new WeakMap<string[], Thread>();
const articles = new WeakMap<string[], Article>();

/** What the reader page would compose of the strings' conversation; one for all who ask, nobody changes it. */
export function hostileArticle(strings: string[]): Article {
  const known = articles.get(strings);
  if (known) return known;
  const article = composeArticle(hostileThread(strings), { readMarkdown });
  articles.set(strings, article);
  return article;
}

/** One for all who ask, too. */
export function hostileThread(strings: string[]): Thread {
  const known = threads.get(strings);
  if (known) return known;
  const thread = buildHostileThread(strings);
  threads.set(strings, thread);
  return thread;
}

function buildHostileThread(strings: string[]): Thread {
  const { conversation, poison } = hostileConversation(strings);
  const focalTweetId = idOf(conversation, 1);
  const page = parseConversation(poison(answerTweetDetail(conversation, { focalTweetId })));
  if (!page.ok) throw new Error(`The hostile conversation was not read: ${page.failure.type}.`);
  const focal = toPostId(focalTweetId);
  const thread = focal && buildThread([page.value], focal);
  if (!thread) throw new Error('The hostile conversation has no thread.');
  return thread;
}
