import { answerTweetDetail, type DetailRequest } from './build-response';
import { layOutConversation } from './lay-out-conversation';
import type { Conversation, Delivery } from './thread-spec';

export type Page = { request: DetailRequest; response: unknown };

/**
 * All pages X would hand out to somebody who follows every cursor from the focal post: Top and
 * ShowMore first, then Bottom, as the page's own script does.
 */
export function buildPages(
  conversation: Conversation,
  { focal, ...changes }: Delivery & { focal?: string | undefined } = {},
): Page[] {
  const delivery = { ...conversation.delivery, ...changes };
  const focalTweetId = focal ?? focalOf(conversation);
  const pages: Page[] = [];
  const asked = new Set<string | undefined>();
  const pending: (string | undefined)[] = [undefined];
  while (pending.length > 0) {
    const cursor = pending.shift();
    if (asked.has(cursor)) continue;
    asked.add(cursor);
    const request = { focalTweetId, ...(cursor !== undefined && { cursor }) };
    const response = answerTweetDetail(conversation, request, delivery);
    pages.push({ request, response });
    pending.push(...cursorsIn(response));
  }
  return pages;
}

/** The whole conversation at once: what most tests want. */
export function responsesFor(conversation: Conversation, focal?: string): unknown[] {
  const delivery = { repliesSize: 1000, allReplies: true, ...conversation.delivery, focal };
  return buildPages(conversation, delivery).map((page) => page.response);
}

/** The first post that is there to be opened. */
export function focalOf(conversation: Conversation): string {
  const [first, ...rest] = layOutConversation(conversation);
  const focal = first?.unavailable ? rest.find((post) => !post.unavailable) : first;
  if (focal === undefined) throw new Error('A conversation needs a post.');
  return focal.id;
}

/** The id of the n-th post of the spec, counted from 1. */
export function idOf(conversation: Conversation, place: number): string {
  const post = layOutConversation(conversation)[place - 1];
  if (post === undefined) throw new Error(`There is no post ${place}.`);
  return post.id;
}

const cursor = /"cursorType":"(Top|Bottom|ShowMore)"[^}]*?"value":"([^"]+)"/g;

function cursorsIn(response: unknown): string[] {
  const found = Array.from(JSON.stringify(response).matchAll(cursor));
  const order = ['Top', 'ShowMore', 'Bottom'];
  found.sort((one, other) => order.indexOf(one[1] ?? '') - order.indexOf(other[1] ?? ''));
  return found.flatMap((match) => match[2] ?? []);
}
