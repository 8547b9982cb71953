import type { ConversationPage } from '@/core/conversation';
import type { PostId } from '@/core/post';
import { inTurn } from './in-turn';
import { sessionArea } from './session-area';

/** Whose reading it is: another account, or a private window, never sees it. */
export type Owner = { account?: string; isPrivate: boolean };

/** The list of what is kept; the pages themselves stand beside it, each as JSON under its own name. */
type Shelf = {
  owner: Owner;
  conversation: PostId;
  posts: PostId[];
  pages: { name: string; bytes: number; key: string }[];
  usedAt: number;
  /** When it was last on a reader's screen. */
  readAt?: number;
};

const listName = 'shelves';
const mostBytes = 8_000_000;
const byTurn = inTurn();

/**
 * Conversations being read live in the session's storage: in memory, gone with the browser. Every
 * page is put there as it comes, so a restarted worker goes on where the last one stopped. Where
 * space runs out the conversation not looked at for longest goes.
 */
export function keepPage(
  page: ConversationPage,
  conversation: PostId,
  owner: Owner,
  now: number,
): Promise<void> {
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

    const { focal, cursor, ranking = 'Relevance' } = page.request ?? {};
    const firstSeen = page.source === 'markup' ? idsOf(page)[0] : undefined;
    const key = JSON.stringify([page.source, focal, cursor, ranking, firstSeen]);
    const former = shelf.pages.find((each) => each.key === key);
    const name = former?.name ?? `page:${crypto.randomUUID()}`;
    // As text: of an object, the browser counts what it takes in memory, which is three times as much.
    const text = JSON.stringify(page);
    const bytes = new TextEncoder().encode(text).length;
    if (former) former.bytes = bytes;
    else shelf.pages.push({ name, bytes, key });
    shelf.posts = [...new Set([...shelf.posts, ...idsOf(page)])];

    const remaining = await dropOldest(shelves, shelf);
    await sessionArea.set({ [name]: text, [listName]: remaining });
  });
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
    await sessionArea.set({ [listName]: shelves });
  });
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

async function dropOldest(shelves: Shelf[], current: Shelf): Promise<Shelf[]> {
  const byAge = [...shelves].sort((a, b) => a.usedAt - b.usedAt).filter((one) => one !== current);
  const going: Shelf[] = [];
  let bytes = shelves.flatMap(({ pages }) => pages).reduce((sum, page) => sum + page.bytes, 0);
  for (const shelf of byAge) {
    if (bytes <= mostBytes) break;
    going.push(shelf);
    bytes -= shelf.pages.reduce((sum, page) => sum + page.bytes, 0);
  }
  if (going.length > 0) await sessionArea.remove(namesOf(going));
  return shelves.filter((shelf) => !going.includes(shelf));
}

/** Without an owner (no tab to tell): the one last used, never a private one. */
function findShelf(shelves: Shelf[], post: PostId, owner: Owner | undefined): Shelf | undefined {
  return shelves
    .filter((shelf) => (owner ? isSame(shelf.owner, owner) : !shelf.owner.isPrivate))
    .sort((a, b) => b.usedAt - a.usedAt)
    .find(({ conversation, posts }) => conversation === post || posts.includes(post));
}

function pagesOf(shelf: Shelf, stored: Record<string, unknown>): ConversationPage[] {
  return shelf.pages.flatMap(({ name }) => {
    const text = stored[name];
    return typeof text === 'string' ? [JSON.parse(text) as ConversationPage] : [];
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

async function readList(): Promise<Shelf[]> {
  const { [listName]: shelves } = await sessionArea.get(listName);
  return (shelves as Shelf[] | undefined) ?? [];
}

function isSame(a: Owner, b: Owner): boolean {
  return a.account === b.account && a.isPrivate === b.isPrivate;
}

function namesOf(shelves: Shelf[]): string[] {
  return shelves.flatMap(({ pages }) => pages.map(({ name }) => name));
}

/** Every id the posts have had: the address may name an older version. */
function idsOf({ entries }: ConversationPage): PostId[] {
  return entries.flatMap((entry) => {
    if (entry.type === 'post') return [entry.post.id, ...entry.post.versions];
    return entry.type === 'gap' && entry.gap.id ? [entry.gap.id] : [];
  });
}
