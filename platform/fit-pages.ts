import type { ConversationEntry, ConversationPage } from '@/core/conversation';
import type { Author, PostId } from '@/core/post';

/** A page as text, and what it takes of the browser's memory. */
export type Fitted = { text: string; bytes: number };

/** As text, which the browser counts as we do; of an object it counts what that takes in memory. */
export function asText(page: ConversationPage): Fitted {
  const text = JSON.stringify(page);
  return { text, bytes: bytesOf(text) };
}

/**
 * Pages of one conversation, made to fit into `room` bytes: other people's replies go first, then what
 * the last page brings and others hold already, then its posts, last ones first.
 */
export function fitPages(pages: ConversationPage[], room: number): Fitted[] {
  const authors = authorsOf(pages);
  const lighter = pages.map((page) => withoutReplies(page, authors));
  const fitted = lighter.map(asText);
  const before = fitted.slice(0, -1);
  const last = lighter.at(-1);
  if (!last || sum(fitted) <= room) return fitted;
  const held = new Set(lighter.slice(0, -1).flatMap(({ entries }) => entries.flatMap(idsOf)));
  return [...before, asText(cut(last, room - sum(before), held))];
}

/** Whom X shows as the author of the thread, or above it. */
function authorsOf(pages: ConversationPage[]): Set<Author['id']> {
  const entries = pages.flatMap((page) => page.entries);
  return new Set(
    entries.flatMap((entry) =>
      entry.type === 'post' && !isBelow(entry) ? [entry.post.author.id] : [],
    ),
  );
}

function isBelow({ place }: ConversationEntry): boolean {
  return place.module !== undefined && !place.isSelfThread;
}

function withoutReplies(page: ConversationPage, authors: Set<Author['id']>): ConversationPage {
  const entries = page.entries.filter(
    (entry) => !isBelow(entry) || (entry.type === 'post' && authors.has(entry.post.author.id)),
  );
  if (entries.length === page.entries.length) return page;
  return { leftOut: 'replies', ...page, entries };
}

function cut(page: ConversationPage, room: number, held: Set<PostId>): ConversationPage {
  const empty: ConversationPage = { ...page, entries: [], leftOut: 'posts' };
  let left = room - asText(empty).bytes;
  const entries: ConversationEntry[] = [];
  for (const entry of page.entries) {
    if (idsOf(entry).some((id) => held.has(id))) continue;
    left -= bytesOf(JSON.stringify(entry)) + 1;
    if (left < 0) break;
    entries.push(entry);
  }
  return { ...empty, entries };
}

function idsOf(entry: ConversationEntry): PostId[] {
  return entry.type === 'post' ? [entry.post.id] : [];
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function sum(fitted: Fitted[]): number {
  return fitted.reduce((all, { bytes }) => all + bytes, 0);
}
