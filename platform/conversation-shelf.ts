import type { ConversationPage } from '@/core/conversation';
import type { PostId } from '@/core/post';
import { asText } from './fit-pages';
import { inTurn } from './in-turn';
import { dropOldest, fitted, isTooLarge } from './make-room';
import { sessionArea } from './session-area';
import {
  findShelf,
  idsOf,
  isSame,
  listName,
  namesOf,
  type Owner,
  pagesOf,
  readList,
  type Shelf,
} from './shelf-list';

export type { Owner } from './shelf-list';

const byTurn = inTurn();

/**
 * Conversations being read live in the session's storage: in memory, gone with the browser. Every
 * page is put there as it comes, so a restarted worker goes on where the last one stopped. Where
 * space runs out the conversation not looked at for longest goes; of one that is too large by itself
 * a part is left out, and its pages say so. False where the browser takes nothing at all.
 */
export function keepPage(
  page: ConversationPage,
  conversation: PostId,
  owner: Owner,
  now: number,
): Promise<boolean> {
  return byTurn(async () => {
    const isEmpty = idsOf(page).length === 0;
    const shelves = await readList();
    const own = shelves.filter((shelf) => isSame(shelf.owner, owner));
    const known =
      own.find((shelf) => shelf.conversation === conversation) ??
      // The visible page does not tell which conversation it shows, nor an answer without posts.
      own.find(
        ({ posts }) => (isEmpty || page.source === 'markup') && posts.includes(conversation),
      ) ??
      (isEmpty ? await findAnswering(conversation, own) : undefined);
    const shelf = known ?? { owner, conversation, posts: [], pages: [], usedAt: now };
    if (!known) shelves.push(shelf);
    shelf.usedAt = now;
    delete shelf.isDropped;

    const { focal, cursor, ranking = 'Relevance' } = page.request ?? {};
    const firstSeen = page.source === 'markup' ? idsOf(page)[0] : undefined;
    const key = JSON.stringify([page.source, focal, cursor, ranking, firstSeen]);
    const former = shelf.pages.find((each) => each.key === key);
    const name = former?.name ?? `page:${crypto.randomUUID()}`;
    const whole = asText(page);
    if (former) former.bytes = whole.bytes;
    else shelf.pages.push({ name, bytes: whole.bytes, key });
    shelf.posts = [...new Set([...shelf.posts, ...idsOf(page)])];

    const list = await dropOldest(shelves, shelf);
    const texts = isTooLarge(shelf) ? await fitted(shelf, name, page) : { [name]: whole.text };
    if (await store({ ...texts, [listName]: list })) return true;
    // The browser counts otherwise than we do: then what is held already stays.
    const nothing = asText({ ...page, entries: [], leftOut: 'posts' });
    return store({ [name]: nothing.text, [listName]: list });
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
  const shelf = findShelf(await readList(), post, owner);
  if (!shelf) return [];
  return pagesOf(shelf, await sessionArea.get(namesOf([shelf])));
}

/** Everything kept in this session by private windows, or by all others, last used first. */
export async function listConversations(
  isPrivate: boolean,
): Promise<{ focal: PostId; pages: ConversationPage[] }[]> {
  const shelves = (await readList()).filter(({ owner }) => owner.isPrivate === isPrivate);
  const pages = await sessionArea.get(namesOf(shelves));
  return shelves
    .sort((a, b) => b.usedAt - a.usedAt)
    .map((shelf) => ({ focal: shelf.conversation, pages: pagesOf(shelf, pages) }));
}

/** When this thread was last read; undefined where it was not, in this session. */
export async function lastReadAt(post: PostId, owner: Owner): Promise<number | undefined> {
  return findShelf(await readList(), post, owner)?.readAt;
}

export function noteRead(post: PostId, owner: Owner, now: number): Promise<void> {
  return byTurn(async () => {
    const shelves = await readList();
    const shelf = findShelf(shelves, post, owner);
    if (!shelf) return;
    shelf.readAt = now;
    // Where that cannot be noted, nothing counts as new the next time.
    await store({ [listName]: shelves });
  });
}

/** It was kept in this session, and had to make room for another one. */
export async function wasDropped(post: PostId, owner: Owner | undefined): Promise<boolean> {
  return findShelf(await readList(), post, owner)?.isDropped === true;
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

function removeWhere(isToGo: (shelf: Shelf) => boolean): Promise<PostId[]> {
  return byTurn(async () => {
    const shelves = await readList();
    const going = shelves.filter(isToGo);
    if (going.length === 0) return [];
    await sessionArea.set({
      [listName]: shelves.filter((shelf) => !going.includes(shelf)),
    });
    await sessionArea.remove(namesOf(going));
    return going.flatMap(({ conversation, posts }) => [conversation, ...posts]);
  });
}

/** X does not show the post, but one that answers it is here. */
async function findAnswering(id: PostId, shelves: Shelf[]): Promise<Shelf | undefined> {
  const stored = await sessionArea.get(namesOf(shelves));
  return shelves.find((shelf) =>
    pagesOf(shelf, stored)
      .flatMap(({ entries }) => entries)
      .some((entry) => entry.type === 'post' && entry.post.replyTo?.post === id),
  );
}
