import { browser } from 'wxt/browser';
import type { RateLimit, Refusal } from '@/core/capture';
import { inTurn } from './in-turn';
import { sessionArea } from './session-area';

/** Times of requests, and why X last refused: nothing of what was read. */
type Books = { askedAt: number[]; refusal?: Refusal; rateLimit?: RateLimit };

const name = 'asking';
const byTurn = inTurn();

/**
 * The books of what X was asked, for all tabs together. They outlive the browser, so that its
 * restart is no way round the limits; what private windows asked stays in memory.
 */
export async function readBooks(): Promise<Books> {
  const [kept, inMemory] = await Promise.all([read(browser.storage.local), read(sessionArea)]);
  const refusal = longer(kept.refusal, inMemory.refusal);
  return {
    ...kept,
    ...inMemory,
    ...(refusal && { refusal }),
    askedAt: [...kept.askedAt, ...inMemory.askedAt].sort((a, b) => a - b),
  };
}

export function noteRequest(now: number, isPrivate: boolean, windowMs: number): Promise<void> {
  return change(isPrivate, (books) => ({
    ...books,
    askedAt: [...books.askedAt.filter((time) => time > now - windowMs && time <= now), now],
  }));
}

export function noteRefusal(refusal: Refusal, isPrivate: boolean): Promise<void> {
  return change(isPrivate, (books) => ({
    ...books,
    refusal: longer(books.refusal, refusal) ?? refusal,
  }));
}

export function noteRateLimit(rateLimit: RateLimit): Promise<void> {
  // Each of the page's own answers tells it: in memory, not on disk.
  return change(true, (books) => ({ ...books, rateLimit }));
}

export async function clearRefusals(isOver: (refusal: Refusal) => boolean): Promise<void> {
  const { refusal } = await readBooks();
  if (!refusal) return;
  for (const isPrivate of [false, true]) {
    await change(isPrivate, ({ refusal, ...books }) =>
      refusal && !isOver(refusal) ? { ...books, refusal } : books,
    );
  }
}

/** A short refusal does not end a long one. */
function longer(a: Refusal | undefined, b: Refusal | undefined): Refusal | undefined {
  return a && b ? (a.until > b.until ? a : b) : (a ?? b);
}

function change(isPrivate: boolean, step: (books: Books) => Books): Promise<void> {
  const area = isPrivate ? sessionArea : browser.storage.local;
  return byTurn(async () => area.set({ [name]: step(await read(area)) }));
}

async function read(area: { get(name: string): Promise<Record<string, unknown>> }): Promise<Books> {
  const { [name]: books } = await area.get(name);
  return (books as Books | undefined) ?? { askedAt: [] };
}
