import type { ConversationEntry, Cursor, Place } from '@/core/conversation';
import { type PostId, toPostId } from '@/core/post';
import { at, type Drift, isObject, kindName, list, text } from './json';
import { parseGap } from './parse-gap';
import { type PostContext, parsePost } from './parse-post';

export type Timeline = { entries: ConversationEntry[]; endsAtTop: boolean; endsAtBottom: boolean };

/** X's instructions, all of them, in their order, as what stands on the page when they are done. */
export function parseTimeline(instructions: readonly unknown[], context: PostContext): Timeline {
  const raw: RawEntry[] = [];
  const ended = new Set<string>();
  let hasList = false;
  for (const instruction of instructions) {
    const type = at(instruction, 'type') ?? at(instruction, '__typename');
    const listed = list(at(instruction, 'entries'));
    const single = at(instruction, 'entry');
    if (type === 'TimelineTerminateTimeline') ended.add(String(at(instruction, 'direction')));
    else if (type === 'TimelineAddToModule') addToModule(raw, instruction);
    else if (type === 'TimelineReplaceEntry') replaceEntry(raw, instruction);
    else if (listed.length > 0 || single !== undefined) {
      for (const entry of listed) raw.push(toRawEntry(entry));
      if (single !== undefined) raw.push(toRawEntry(single));
      hasList ||= listed.length > 0;
    } else if (!quietInstructions.has(String(type))) {
      context.drift(`instruction: ${kindName(type)}`);
    }
  }
  raw.sort(bySortIndex);
  const entries: ConversationEntry[] = [];
  for (const entry of raw) readEntry(entry, entries, context);
  const goesOn = (...kinds: Cursor['kind'][]) =>
    entries.some((entry) => entry.type === 'cursor' && kinds.includes(entry.cursor.kind));
  return {
    entries,
    endsAtTop: hasList && (ended.has('Top') || ended.has('TopAndBottom')) && !goesOn('Top'),
    endsAtBottom: hasList && !goesOn('Bottom', 'ShowMoreThreads', 'ShowMoreThreadsPrompt'),
  };
}

const quietInstructions = new Set([
  'TimelineClearCache',
  'TimelineAddEntries',
  'TimelinePinEntry',
  'TimelineShowAlert',
  'TimelineShowCover',
  'TimelineMarkEntriesUnreadGreaterThanSortIndex',
]);

/** `items` is there for a module and shared by those that add to it. */
type RawEntry = { id: string; order: string; content: unknown; items: unknown[] | undefined };

function toRawEntry(entry: unknown): RawEntry {
  const content = at(entry, 'content');
  const items = at(content, 'items');
  const order = text(at(entry, 'sortIndex'));
  return {
    id: text(at(entry, 'entryId')) ?? '',
    order: order !== undefined && /^\d+$/.test(order) ? order : '',
    content,
    items: Array.isArray(items) ? [...items] : undefined,
  };
}

function addToModule(raw: RawEntry[], instruction: unknown): void {
  const id = text(at(instruction, 'moduleEntryId')) ?? '';
  const items = [...list(at(instruction, 'moduleItems'))];
  const module = raw.find((entry) => id !== '' && entry.id === id);
  if (!module?.items) raw.push({ id, order: '', content: undefined, items });
  else if (at(instruction, 'prepend') === true) module.items.unshift(...items);
  else module.items.push(...items);
}

function replaceEntry(raw: RawEntry[], instruction: unknown): void {
  const entry = toRawEntry(at(instruction, 'entry'));
  const replaced = text(at(instruction, 'entry_id_to_replace')) ?? entry.id;
  const index = raw.findIndex((known) => known.id !== '' && known.id === replaced);
  if (index >= 0) raw[index] = entry;
  else raw.push(entry);
}

/**
 * X may send entries in any order; the higher index comes first. The numbers are too large for
 * `Number`, but as decimals of one sign they compare as strings once their lengths do.
 */
function bySortIndex(a: RawEntry, b: RawEntry): number {
  if (a.order === b.order) return 0;
  if (a.order === '' || b.order === '') return a.order === '' ? 1 : -1;
  const byLength = b.order.length - a.order.length;
  return byLength !== 0 ? byLength : a.order < b.order ? 1 : -1;
}

function readEntry(raw: RawEntry, entries: ConversationEntry[], context: PostContext): void {
  if (raw.items === undefined) {
    const content = at(raw.content, 'itemContent') ?? raw.content;
    if (isFurniture(raw.id) || isRelated(raw.content)) return;
    readItem(raw.id, content, { isSelfThread: isSelfThread(content) }, entries, context);
    return;
  }
  if (isFurniture(raw.id) || isOtherModule(raw, context.drift)) return;
  const contents = raw.items.map(
    (item) => at(item, 'item', 'itemContent') ?? at(item, 'itemContent'),
  );
  const hasSelfThread = contents.some(isSelfThread);
  raw.items.forEach((item, index) => {
    const id = text(at(item, 'entryId')) ?? '';
    if (isFurniture(id) || isRelated(at(item, 'item'))) return;
    const content = contents[index];
    const isCursor = at(content, 'cursorType') !== undefined;
    const place: Place = {
      ...(raw.id !== '' && { module: raw.id }),
      isSelfThread: isSelfThread(content) || (isCursor && hasSelfThread),
    };
    readItem(id, content, place, entries, context);
  });
}

/** "Discover more", suggestions, headings, the box to write in, ads. */
function isFurniture(entryId: string): boolean {
  return furniture.test(entryId);
}

const furniture =
  /^(?:tweetdetailrelatedtweets|who-to-follow|label|relevanceprompt|messageprompt|YouMightAlsoLike)|(?:^|-)(?:promoted|tweetcomposer)(?:-|$)/;

function isRelated(item: unknown): boolean {
  const section = at(
    at(item, 'clientEventInfo', 'details', 'conversationDetails'),
    'conversationSection',
  );
  return section === 'RelatedTweet';
}

/** A module with a heading, or laid out as anything but a conversation, is X's own offer. */
function isOtherModule(raw: RawEntry, drift: Drift): boolean {
  if (raw.id.startsWith('conversationthread-')) return false;
  const layout = at(raw.content, 'displayType');
  const isOther =
    isObject(at(raw.content, 'header')) ||
    (layout !== undefined && layout !== 'VerticalConversation');
  if (isOther) drift(`module: ${kindName(raw.id.replace(/[-\d]+.*$/, ''))}`);
  return isOther;
}

function isSelfThread(content: unknown): boolean {
  return at(content, 'tweetDisplayType') === 'SelfThread';
}

function readItem(
  entryId: string,
  content: unknown,
  place: Place,
  entries: ConversationEntry[],
  context: PostContext,
): void {
  if (at(content, 'promotedMetadata') !== undefined) return;
  const cursorType = at(content, 'cursorType');
  if (cursorType !== undefined) {
    const kind = cursorKinds.find((known) => known === cursorType);
    const value = text(at(content, 'value'));
    if (kind === undefined) context.drift(`cursor: ${kindName(cursorType)}`);
    else if (value !== undefined) entries.push({ type: 'cursor', cursor: { kind, value }, place });
    return;
  }
  const id = postIdIn(entryId);
  const results = at(content, 'tweet_results') ?? at(content, 'tweet_result');
  if (results !== undefined || at(content, 'itemType') === 'TimelineTweet') {
    const read = parsePost(at(results, 'result'), id, context);
    entries.push(
      read.type === 'post'
        ? { type: 'post', post: read, place }
        : { type: 'gap', gap: read, place },
    );
    return;
  }
  if (at(content, 'tombstoneInfo') !== undefined || entryId.startsWith('tombstone-')) {
    entries.push({ type: 'gap', gap: parseGap(content, id), place });
    return;
  }
  const type = at(content, 'itemType') ?? at(content, '__typename');
  if (!quietItems.has(String(type))) context.drift(`item: ${kindName(type)}`);
}

const cursorKinds: Cursor['kind'][] = [
  'Top',
  'Bottom',
  'ShowMore',
  'ShowMoreThreads',
  'ShowMoreThreadsPrompt',
];

const quietItems = new Set([
  'TimelineLabel',
  'TimelineTweetComposer',
  'TimelineUser',
  'TimelinePrompt',
  'TimelineMessagePrompt',
]);

function postIdIn(entryId: string): PostId | undefined {
  return toPostId(/(?:^|-)(?:tweet|tombstone)-(\d+)(?:-[0-9a-f]+)?$/.exec(entryId)?.[1]);
}
