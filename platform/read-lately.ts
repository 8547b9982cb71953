import { browser } from 'wxt/browser';
import type { Bookmark } from '@/core/bookmark';
import type { ReadLately } from '@/core/library/to-read-again';
import type { PostId } from '@/core/post';
import { keepLast, keptInSession, leaveOut, readKept, readLatelyName } from './bookmarks';
import { isPrivateContext, isPrivateWindow, onSessionChange } from './session-area';
import { loadSettings } from './settings';
import { storedValue } from './stored-value';

const readLately = keptInSession<ReadLately>(readLatelyName, ({ title }) => Boolean(title));

/**
 * By conversation, the last one first; what was read in this session before what is remembered of
 * earlier ones.
 */
export async function loadReadLately(): Promise<Map<PostId, ReadLately>> {
  const remembered = [...(await loadRemembered())].filter(([, { title }]) => title);
  const lately = new Map<PostId, ReadLately>(remembered);
  for (const [conversation, entry] of await readLately.load()) {
    lately.delete(conversation);
    lately.set(conversation, entry);
  }
  return new Map([...lately].reverse());
}

/** `forgotten` becomes true once somebody has deleted it: a page that is still open notes nothing again. */
export async function noteReadLately(
  conversation: PostId,
  entry: ReadLately,
  forgotten: { current: boolean } = { current: false },
): Promise<void> {
  if (forgotten.current) return;
  // Where one context serves both kinds of windows, what a private one reads is told in no other.
  if (isPrivateContext() || !(await isReadPrivately())) {
    await readLately.change((all) => keepLast(all, conversation, entry));
    watchForgetting(conversation, forgotten);
  }
  await remember(conversation, entry);
}

function watchForgetting(conversation: PostId, forgotten: { current: boolean }): void {
  const stop = onSessionChange(async (names) => {
    if (!names.includes(readLatelyName)) return;
    const all = await readLately.load();
    if (all.some(([name]) => name === conversation)) return;
    forgotten.current = true;
    stop();
  });
}

export function forgetReadLatelyOf(conversations: PostId[]): Promise<void> {
  return readLately.change((all) => leaveOut(all, conversations));
}

/** What was read, how far, and when last (milliseconds since 1970): no word of a post but its title. */
export type Remembered = ReadLately & { bookmark?: Bookmark | undefined; at: number };

const name = 'remembered';
const dayMs = 24 * 3_600_000;
const remembered = storedValue(
  () => browser.storage.local,
  name,
  (stored) =>
    readKept<Remembered>(stored, ({ post, at }) => typeof post === 'string' && Number(at) > 0),
);

/** On this device, for as many days as the reader chose; by default not at all, and never of a private window. */
export async function remember(
  conversation: PostId,
  changes: Partial<Pick<Remembered, 'bookmark'>> | ReadLately,
): Promise<void> {
  if (await isReadPrivately()) return;
  const { remembersFor } = await loadSettings();
  if (remembersFor === 0) return forgetRemembered();
  const now = Date.now();
  await remembered.change((all) => {
    const [, before] = all.find(([other]) => other === conversation) ?? [];
    const next = { ...before, ...changes, at: now };
    keepLast(all, conversation, 'post' in next ? (next as Remembered) : undefined);
    leaveOut(all, lapsed(all, remembersFor, now));
  });
}

async function isReadPrivately(): Promise<boolean> {
  const { incognito } = (await browser.windows?.getCurrent()) ?? {};
  return incognito || isPrivateWindow();
}

export async function loadRemembered(): Promise<Map<PostId, Remembered>> {
  const { remembersFor } = await loadSettings();
  const all = await remembered.load().catch(() => []);
  leaveOut(all, lapsed(all, remembersFor, Date.now()));
  return new Map(all);
}

/** To where threads were left in this session, where they were left before it. */
export async function addRemembered(bookmarks: Map<PostId, Bookmark>): Promise<void> {
  for (const [conversation, { bookmark }] of await loadRemembered()) {
    if (bookmark && !bookmarks.has(conversation)) bookmarks.set(conversation, bookmark);
  }
}

export function forgetRemembered(): Promise<void> {
  return browser.storage.local.remove(name);
}

export function forgetRememberedOf(conversations: PostId[]): Promise<void> {
  return remembered.change((all) => leaveOut(all, conversations));
}

function lapsed(all: [PostId, Remembered][], days: number, now: number): PostId[] {
  return all.filter(([, { at }]) => at < now - days * dayMs).map(([conversation]) => conversation);
}
