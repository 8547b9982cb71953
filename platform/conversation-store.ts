import { type ConversationPage, idsOf } from '@/core/conversation';
import { type PostId, versionsOf } from '@/core/post';
import { asText } from './fit-pages';
import { dropOldest, fitted, isTooLarge } from './make-room';
import { oneAtATime } from './one-at-a-time';
import { sessionArea } from './session-area';
import {
  type ConversationRecord,
  findRecord,
  isInTab,
  isSame,
  likeliest,
  listName,
  namesOf,
  type Owner,
  pagesOf,
  readList,
  type StoredConversation,
  type ThreadSize,
} from './stored-conversations';

export type { Owner, ThreadSize } from './stored-conversations';

/** What a page is filed under: the post that is open in its tab, or whose thread we asked for. */
type Filing = { thread: PostId; isAsked: boolean };

const byTurn = oneAtATime();

/**
 * Conversations being read live in the session's storage: in memory, gone with the browser. Every
 * page is put there as it comes, so a restarted worker goes on where the last one stopped. Where
 * space runs out the conversation not looked at for longest goes; of one that is too large by itself
 * a part is left out, and its pages say so. False where the browser takes nothing at all.
 */
export function keepPage(
  page: ConversationPage,
  { thread, isAsked }: Filing,
  owner: Owner,
  now: number,
): Promise<boolean> {
  return byTurn(async () => {
    const records = await readList();
    const conversation = conversationOf(thread, page);
    const isTheirs = (record: ConversationRecord) =>
      isAsked || record.opened.includes(thread) || isInTab(record, owner);
    const known = likeliest(
      records.filter((record) => isSame(record.owner, owner) && isTheirs(record)),
      [thread, conversation],
      owner,
    );
    const record = known ?? { owner, conversation, posts: [], opened: [], pages: [], usedAt: now };
    if (!known) records.push(record);
    record.opened = [...new Set([...record.opened, thread])];
    record.usedAt = now;
    delete record.isDropped;

    const { focal, cursor, ranking = 'Relevance' } = page.request ?? {};
    const firstSeen = page.source === 'markup' ? idsOf(page)[0] : undefined;
    const key = JSON.stringify([page.source, focal, cursor, ranking, firstSeen]);
    const former = record.pages.find((each) => each.key === key);
    const name = former?.name ?? `page:${crypto.randomUUID()}`;
    const whole = asText(page);
    if (former) former.bytes = whole.bytes;
    else record.pages.push({ name, bytes: whole.bytes, key });
    record.posts = [...new Set([...record.posts, ...idsOf(page)])];
    record.revision = crypto.randomUUID();
    delete record.sizes;

    const list = await dropOldest(records, record);
    const texts = isTooLarge(record) ? await fitted(record, name, page) : { [name]: whole.text };
    if (await store({ ...texts, [listName]: list })) return true;
    // The browser counts otherwise than we do: then what is held already stays.
    const nothing = asText({ ...page, entries: [], leftOut: 'posts' });
    return store({ [name]: nothing.text, [listName]: list });
  });
}

/** Whether the conversation that `post` belongs to is here, and in which state; no page is read. */
export async function findStored(
  post: PostId,
  owner: Owner | undefined,
): Promise<StoredConversation | undefined> {
  const record = findRecord(await readList(), post, owner);
  if (!record || record.isDropped) return undefined;
  return { revision: record.revision ?? '', sizes: record.sizes ?? {} };
}

/** Kept beside the pages, until one of them changes. */
export function keepSize(
  post: PostId,
  owner: Owner,
  revision: string,
  size: ThreadSize,
): Promise<void> {
  return byTurn(async () => {
    const records = await readList();
    const record = findRecord(records, post, owner);
    if (!record || record.revision !== revision) return;
    record.sizes = { ...record.sizes, [post]: size };
    await sessionArea.set({ [listName]: records });
  });
}

async function store(values: Record<string, unknown>): Promise<boolean> {
  try {
    await sessionArea.set(values);
    return true;
  } catch {
    return false;
  }
}

/** All pages of the conversation that `post` belongs to, in the order they came. */
export async function findPages(
  post: PostId,
  owner: Owner | undefined,
): Promise<ConversationPage[]> {
  const record = findRecord(await readList(), post, owner);
  if (!record) return [];
  return pagesOf(record, await sessionArea.get(namesOf([record])));
}

/** Everything kept in this session by private windows, or by all others, last used first. */
export async function listConversations(
  isPrivate: boolean,
): Promise<{ focal: PostId; pages: ConversationPage[] }[]> {
  const records = (await readList()).filter(({ owner }) => owner.isPrivate === isPrivate);
  const pages = await sessionArea.get(namesOf(records));
  return records
    .sort((a, b) => b.usedAt - a.usedAt)
    .map((record) => ({ focal: record.conversation, pages: pagesOf(record, pages) }));
}

/** When this thread was last read; undefined where it was not, in this session. */
export async function lastReadAt(post: PostId, owner: Owner): Promise<number | undefined> {
  return findRecord(await readList(), post, owner)?.readAt;
}

export function noteRead(post: PostId, owner: Owner, now: number): Promise<void> {
  return byTurn(async () => {
    const records = await readList();
    const record = findRecord(records, post, owner);
    if (!record) return;
    record.readAt = now;
    // Where that cannot be noted, nothing counts as new the next time.
    await store({ [listName]: records });
  });
}

/** It was kept in this session, and had to make room for another one. */
export async function wasDropped(post: PostId, owner: Owner | undefined): Promise<boolean> {
  return findRecord(await readList(), post, owner)?.isDropped === true;
}

/** Gives the ids of all that is gone with them. */
export function forgetConversationsOf(ids: PostId[]): Promise<PostId[]> {
  return removeWhere(({ conversation, posts }) =>
    ids.some((id) => conversation === id || posts.includes(id)),
  );
}

export function forgetPrivateOnes(): Promise<PostId[]> {
  return removeWhere(({ owner }) => owner.isPrivate);
}

export function forgetConversations(): Promise<PostId[]> {
  return removeWhere(() => true);
}

function removeWhere(isToGo: (record: ConversationRecord) => boolean): Promise<PostId[]> {
  return byTurn(async () => {
    const records = await readList();
    const going = records.filter(isToGo);
    if (going.length === 0) return [];
    await sessionArea.set({
      [listName]: records.filter((record) => !going.includes(record)),
    });
    await sessionArea.remove(namesOf(going));
    return going.flatMap(({ conversation, posts }) => [conversation, ...posts]);
  });
}

/** By the post itself; where X does not show it, it is its own. */
function conversationOf(post: PostId, { entries }: ConversationPage): PostId {
  const entry = entries.find(
    (each) => each.type === 'post' && [each.post.id, ...versionsOf(each.post)].includes(post),
  );
  return entry?.type === 'post' ? entry.post.conversation : post;
}
