import { type ConversationPage, idsOf } from '@/core/conversation';
import { type PostId, versionsOf } from '@/core/post';
import { bytesOf, dropOldest, fittingPages, isTooLarge } from './make-room';
import { sessionArea } from './session-area';
import {
  type ConversationRecord,
  findRecord,
  isInTab,
  isSame,
  likeliest,
  namesOf,
  type Owner,
  pagesOf,
  records,
  type StoredConversation,
  type ThreadSize,
} from './stored-conversations';
import { isWritten } from './stored-value';

export { type Owner, ownerOf, type ThreadSize } from './stored-conversations';

/** What a page is filed under: the post that is open in its tab, or whose thread we asked for. */
type Filing = { thread: PostId; isAsked: boolean };

/**
 * Conversations being read live in the session's storage: in memory, gone with the browser. Every
 * page is put there as it comes, so a restarted worker goes on where the last one stopped. Where
 * space runs out the conversation not looked at for longest goes; of one that is too large by itself
 * a part is left out, and its pages say so. False where the browser takes nothing at all.
 */
export async function keepPage(
  page: ConversationPage,
  filing: Filing,
  owner: Owner,
  now: number,
): Promise<boolean> {
  const keep = (each: ConversationPage) =>
    isWritten(
      records.change(async (all, beside) => {
        const record = recordFor(all, each, filing, owner);
        record.usedAt = now;
        const name = addPage(record, each);
        await dropOldest(all, record);
        const isCut = isTooLarge(record);
        Object.assign(
          beside,
          isCut ? await fittingPages(record, name, each) : { [name]: JSON.stringify(each) },
        );
      }),
    );
  // The browser counts otherwise than we do: then what is held already stays.
  return (await keep(page)) || keep({ ...page, entries: [], leftOut: 'posts' });
}

/** The one it adds to, or a new one. */
function recordFor(
  all: ConversationRecord[],
  page: ConversationPage,
  { thread, isAsked }: Filing,
  owner: Owner,
): ConversationRecord {
  const conversation = conversationOf(thread, page);
  const own = all.filter(
    (record) =>
      isSame(record.owner, owner) &&
      (isAsked || record.opened.includes(thread) || isInTab(record, owner)),
  );
  const known = likeliest(own, [thread, conversation], owner);
  if (known?.opened.includes(thread)) return known;
  const record = known ?? { owner, conversation, posts: [], opened: [], pages: [], usedAt: 0 };
  if (!known) all.push(record);
  record.opened.push(thread);
  return record;
}

/** In the place of the one that answered the same; gives the name that it is kept under. */
function addPage(record: ConversationRecord, page: ConversationPage): string {
  const { focal, cursor, ranking = 'Relevance' } = page.request ?? {};
  const ids = idsOf(page);
  const key = JSON.stringify([
    page.source,
    focal,
    cursor,
    ranking,
    page.source === 'markup' && ids[0],
  ]);
  let entry = record.pages.find((each) => each.key === key);
  if (!entry) {
    entry = { name: `page:${crypto.randomUUID()}`, bytes: 0, key };
    record.pages.push(entry);
  }
  entry.bytes = bytesOf(JSON.stringify(page));
  record.posts = [...new Set([...record.posts, ...ids])];
  record.revision = crypto.randomUUID();
  delete record.sizes;
  return entry.name;
}

/** Whether the conversation that `post` belongs to is here, and in which state; no page is read. */
export async function findStored(
  post: PostId,
  owner: Owner | undefined,
): Promise<StoredConversation | undefined> {
  const record = findRecord(await records.load(), post, owner);
  if (!record || record.pages.length === 0) return undefined;
  return { revision: record.revision ?? '', sizes: record.sizes ?? {} };
}

/** Kept beside the pages, until one of them changes. */
export function keepSize(
  post: PostId,
  owner: Owner,
  revision: string,
  size: ThreadSize,
): Promise<void> {
  return records.change((all) => {
    const record = findRecord(all, post, owner);
    if (record?.revision === revision) record.sizes = { ...record.sizes, [post]: size };
  });
}

/** All pages of the conversation that `post` belongs to, in the order they came. */
export async function findPages(
  post: PostId,
  owner: Owner | undefined,
): Promise<ConversationPage[]> {
  const record = findRecord(await records.load(), post, owner);
  return record ? pagesOf(record, await sessionArea.get(namesOf([record]))) : [];
}

/** Everything kept in this session by private windows, or by all others, last used first. */
export async function listConversations(
  isPrivate: boolean,
): Promise<{ focal: PostId; pages: ConversationPage[] }[]> {
  const own = (await records.load()).filter(({ owner }) => owner.isPrivate === isPrivate);
  const pages = await sessionArea.get(namesOf(own));
  return own
    .sort((a, b) => b.usedAt - a.usedAt)
    .map((record) => ({ focal: record.conversation, pages: pagesOf(record, pages) }));
}

/** When this thread was last read; undefined where it was not, in this session. */
export async function lastReadAt(
  post: PostId | undefined,
  owner: Owner | undefined,
): Promise<number | undefined> {
  return post && owner && findRecord(await records.load(), post, owner)?.readAt;
}

/** Where that cannot be noted, nothing counts as new the next time. */
export async function noteRead(post: PostId, owner: Owner, now: number): Promise<void> {
  await isWritten(
    records.change((all) => {
      const record = findRecord(all, post, owner);
      if (record) record.readAt = now;
    }),
  );
}

/** It was kept in this session, and had to make room for another one. */
export async function wasDropped(
  post: PostId | undefined,
  owner: Owner | undefined,
): Promise<boolean> {
  if (!post) return false;
  return findRecord(await records.load(), post, owner)?.pages.length === 0;
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

async function removeWhere(isToGo: (record: ConversationRecord) => boolean): Promise<PostId[]> {
  const going = await records.change((all) => {
    const found = all.filter(isToGo);
    all.splice(0, all.length, ...all.filter((record) => !found.includes(record)));
    return found;
  });
  if (going.length > 0) await sessionArea.remove(namesOf(going));
  return going.flatMap(({ conversation, posts }) => [conversation, ...posts]);
}

/** By the post itself; where X does not show it, it is its own. */
function conversationOf(post: PostId, { entries }: ConversationPage): PostId {
  const entry = entries.find(
    (each) => each.type === 'post' && [each.post.id, ...versionsOf(each.post)].includes(post),
  );
  return entry?.type === 'post' ? entry.post.conversation : post;
}
