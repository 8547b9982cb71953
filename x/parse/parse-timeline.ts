import type { ConversationEntry, Cursor, Place } from '@/core/conversation';
import { type PostId, toPostId } from '@/core/post';
import { arrangeEntries, type RawEntry } from './arrange-entries';
import { at, type Drift, fields, isObject, kindName, text, word } from './json';
import { parseGap } from './parse-gap';
import { type PostContext, parsePost } from './parse-post';

export type Timeline = { entries: ConversationEntry[]; endsAtTop: boolean; endsAtBottom: boolean };

/** X's instructions, all of them, in their order, as what stands on the page when they are done. */
export function parseTimeline(instructions: readonly unknown[], context: PostContext): Timeline {
  const { entries: raw, ended, hasList } = arrangeEntries(instructions, context.drift);
  const entries: ConversationEntry[] = [];
  for (const entry of raw) readEntry(entry, entries, context);
  const open = new Set<Cursor['kind']>();
  for (const entry of entries) if (entry.type === 'cursor') open.add(entry.cursor.kind);
  const goesOn = (...kinds: Cursor['kind'][]) => kinds.some((kind) => open.has(kind));
  return {
    entries,
    endsAtTop: hasList && (ended.has('Top') || ended.has('TopAndBottom')) && !goesOn('Top'),
    endsAtBottom: hasList && !goesOn('Bottom', 'ShowMoreThreads', 'ShowMoreThreadsPrompt'),
  };
}

function readEntry(raw: RawEntry, entries: ConversationEntry[], context: PostContext): void {
  if (raw.items === undefined) {
    const content = fields(raw.content).itemContent ?? raw.content;
    if (isFurniture(raw.id) || isRelated(raw.content)) return;
    readItem(raw.id, content, { isSelfThread: isSelfThread(content) }, entries, context);
    return;
  }
  if (isFurniture(raw.id) || isOtherModule(raw, context.drift)) return;
  const hasSelfThread = raw.items.some((item) => isSelfThread(contentOf(item)));
  for (const item of raw.items) {
    const id = text(fields(item).entryId) ?? '';
    if (isFurniture(id) || isRelated(fields(item).item)) continue;
    const content = contentOf(item);
    const isCursor = fields(content).cursorType !== undefined;
    const isOwn = isSelfThread(content) || (isCursor && hasSelfThread);
    const place: Place = { ...(raw.id && { module: raw.id }), isSelfThread: isOwn };
    readItem(id, content, place, entries, context);
  }
}

function contentOf(item: unknown): unknown {
  const { item: inner, itemContent } = fields(item);
  return fields(inner).itemContent ?? itemContent;
}

/** "Discover more", suggestions, headings, the box to write in, ads. */
function isFurniture(entryId: string): boolean {
  return furniture.test(entryId);
}

const furniture =
  /^(?:tweetdetailrelatedtweets|who-to-follow|label|relevanceprompt|messageprompt|YouMightAlsoLike)|(?:^|-)(?:promoted|tweetcomposer)(?:-|$)/;

function isRelated(item: unknown): boolean {
  const { clientEventInfo: info } = fields(item);
  const details = at(info, 'details', 'conversationDetails');
  return at(details, 'conversationSection') === 'RelatedTweet';
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
  return fields(content).tweetDisplayType === 'SelfThread';
}

function readItem(
  entryId: string,
  content: unknown,
  place: Place,
  entries: ConversationEntry[],
  context: PostContext,
): void {
  const {
    promotedMetadata,
    cursorType,
    tweet_results: current,
    tweet_result: older,
  } = fields(content);
  if (promotedMetadata !== undefined) return;
  if (cursorType !== undefined) {
    const kind = cursorKinds.find((known) => known === cursorType);
    const value = text(at(content, 'value'));
    if (kind === undefined) context.drift(`cursor: ${kindName(cursorType)}`);
    else if (value !== undefined) entries.push({ type: 'cursor', cursor: { kind, value }, place });
    return;
  }
  const id = postIdIn(entryId);
  const results = current ?? older;
  if (results !== undefined || at(content, 'itemType') === 'TimelineTweet') {
    const read = parsePost(fields(results).result, id, context);
    entries.push(
      read.type === 'post'
        ? { type: 'post', post: read, place }
        : { type: 'gap', gap: read, place },
    );
    return;
  }
  if (at(content, 'tombstoneInfo') !== undefined || entryId.startsWith('tombstone-')) {
    entries.push({ type: 'gap', gap: parseGap(content, id, context.drift), place });
    return;
  }
  const type = at(content, 'itemType') ?? at(content, '__typename');
  if (!quietItems.has(word(type))) context.drift(`item: ${kindName(type)}`);
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
