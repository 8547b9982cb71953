import { type ConversationEntry, type ConversationPage, idsOf } from '@/core/conversation';
import { sessionArea } from './session-area';
import { type ConversationRecord, namesOf, pagesOf } from './stored-conversations';

/** Of the 10,485,760 that the browser gives: notes need the rest, as it counts an object fourfold. */
const mostBytes = 8_000_000;
const mostRecords = 200;

/** As the browser counts text; of an object it counts what that takes in memory. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The pages not looked at for longest go; their records stay, so that whoever reads can be told. */
export async function dropOldest(
  all: ConversationRecord[],
  current: ConversationRecord,
): Promise<void> {
  all.sort((a, b) => b.usedAt - a.usedAt);
  let bytes = sizeOf(current);
  const going = all.filter((record, index) => {
    if (record === current) return false;
    bytes += sizeOf(record);
    return bytes > mostBytes || index >= mostRecords;
  });
  if (going.length > 0) await sessionArea.remove(namesOf(going));
  for (const record of going) record.pages = [];
  all.splice(mostRecords);
}

export function isTooLarge(record: ConversationRecord): boolean {
  return sizeOf(record) > mostBytes;
}

function sizeOf({ pages }: ConversationRecord): number {
  return pages.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The record's pages as far as there is room for them, `latest`, of that name, cut last. */
export async function fittingPages(
  record: ConversationRecord,
  name: string,
  latest: ConversationPage,
): Promise<Record<string, string>> {
  const texts = { ...(await sessionArea.get(namesOf([record]))), [name]: JSON.stringify(latest) };
  const pages = pagesOf(record, texts);
  const place = record.pages.findIndex((each) => each.name === name);
  const cut = cutToFit(pages, place, mostBytes).map((page) => JSON.stringify(page));
  record.pages.forEach((each, index) => {
    each.bytes = bytesOf(cut[index] ?? '');
  });
  return Object.fromEntries(record.pages.map((each, index) => [each.name, cut[index] ?? '']));
}

/**
 * Other people's replies go first, then what the page at `latest` brings and others hold already, then
 * its posts, last ones first.
 */
function cutToFit(pages: ConversationPage[], latest: number, room: number): ConversationPage[] {
  const authors = authorsOf(pages);
  const lighter = pages.map((page) =>
    without(page, 'replies', (entry) => isReply(entry) && !authors.has(authorOf(entry))),
  );
  const others = lighter.filter((_, index) => index !== latest);
  const held = new Set(others.flatMap(idsOf));
  let left = room - others.reduce((sum, page) => sum + bytesOf(JSON.stringify(page)), 0);
  return lighter.map((page, index) => {
    if (index !== latest || bytesOf(JSON.stringify(page)) <= left) return page;
    left -= bytesOf(JSON.stringify({ ...page, entries: [] }));
    return without(page, 'posts', (entry) => {
      if (idsOf({ entries: [entry] }).some((id) => held.has(id))) return true;
      left -= bytesOf(JSON.stringify(entry)) + 1;
      return left < 0;
    });
  });
}

function without(
  page: ConversationPage,
  what: 'replies' | 'posts',
  isOut: (entry: ConversationEntry) => boolean,
): ConversationPage {
  const entries = page.entries.filter((entry) => !isOut(entry));
  if (entries.length === page.entries.length) return page;
  return { ...page, entries, leftOut: page.leftOut === 'posts' ? 'posts' : what };
}

function isReply({ place }: ConversationEntry): boolean {
  return place.module !== undefined && !place.isSelfThread;
}

/** Whom X shows as the author of the thread, or above it. */
function authorsOf(pages: ConversationPage[]): Set<string | undefined> {
  const entries = pages.flatMap((page) => page.entries.filter((entry) => !isReply(entry)));
  return new Set(entries.map(authorOf));
}

function authorOf(entry: ConversationEntry): string | undefined {
  return entry.type === 'post' ? entry.post.author.id : undefined;
}
