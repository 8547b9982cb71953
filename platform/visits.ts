import type { Failure } from '@/core/failure';
import type { PostId } from '@/core/post';
import type { ReadRequest } from './reader-port';
import { sessionArea } from './session-area';
import { isWritten, storedValue } from './stored-value';

/** One visit of the reader, as far as a restarted worker must know of it. */
export type Visit = {
  id: string;
  /** The reader clicked: X may be asked. */
  hasConsent: boolean;
  /** The browser opened it, at our word; the reader did not. */
  isAutomatic?: boolean;
  /** Requests made for it. */
  asked: number;
  /** Pages of other people's replies among them. */
  askedForReplies?: number;
  /** When the thread had last been read before; 0 where it had not. */
  readBefore?: number;
  /** When X has last answered whether the thread goes on. */
  lookedAt?: number;
  /** Why gathering ended: it begins again when the reader wants it. */
  failure?: Failure | undefined;
};

type Notes = {
  visits: Visit[];
  /** Where the reader clicked: a reader tab for the same post need not ask again. */
  consents: { tab: number; post: PostId }[];
  /** Threads that have opened by themselves in this session. */
  opened: string[];
  /** Tabs opened from a link, whose thread is to be read as soon as X has sent it. */
  awaited: { tab: number; post: PostId }[];
};

/** What version 0.1 called it; in a private window it outlives an update. */
const notes = storedValue(() => sessionArea, 'openings', readNotes);

/** A popup is the reader's click, unless the browser opened it; a tab asks where that was allowed before. */
export function beginVisit(
  id: string,
  {
    surface,
    tab,
    post,
    isAutomatic,
  }: Pick<ReadRequest, 'surface' | 'tab' | 'post' | 'isAutomatic'>,
): Promise<Visit> {
  return notes.change((all) => {
    const known = all.visits.find((visit) => visit.id === id);
    if (known) return known;
    const hasClicked = all.consents.some((each) => each.tab === tab && each.post === post);
    const hasConsent = surface === 'popup' ? !isAutomatic : hasClicked;
    const visit = { id, hasConsent, asked: 0, ...(isAutomatic && { isAutomatic }) };
    all.visits = [...all.visits, visit].slice(-50);
    return visit;
  });
}

export function updateVisit(id: string, changes: Partial<Visit>): Promise<void> {
  return notes.change(({ visits }) => {
    Object.assign(visits.find((visit) => visit.id === id) ?? {}, changes);
  });
}

export async function readVisit(id: string): Promise<Visit | undefined> {
  return (await notes.load()).visits.find((visit) => visit.id === id);
}

/** False where it cannot be counted. */
export function countRequest(id: string, isForReplies = false): Promise<boolean> {
  return isWritten(
    notes.change(({ visits }) => {
      const visit = visits.find((each) => each.id === id);
      if (!visit) return;
      if (isForReplies) visit.askedForReplies = (visit.askedForReplies ?? 0) + 1;
      else visit.asked += 1;
    }),
  );
}

export function noteConsent(tab: number, post: PostId): Promise<void> {
  return notes.change((all) => {
    const others = all.consents.filter((each) => each.tab !== tab || each.post !== post);
    all.consents = [...others, { tab, post }].slice(-100);
  });
}

/** True for the first one who asks: a thread opens by itself once per browser session. */
export function claimAutoOpen(thread: string): Promise<boolean> {
  return notes.change((all) => {
    if (all.opened.includes(thread)) return false;
    all.opened = [...all.opened, thread].slice(-500);
    return true;
  });
}

/** The browser refused: the thread may open by itself another time. */
export function noteDidNotOpen(thread: string): Promise<void> {
  return notes.change((all) => {
    all.opened = all.opened.filter((each) => each !== thread);
  });
}

export function awaitReading(tab: number, post: PostId): Promise<void> {
  return notes.change((all) => {
    all.awaited = [...all.awaited, { tab, post }].slice(-50);
  });
}

/** The post awaited in this tab, once, as soon as it is there. */
export async function takeAwaited(
  tab: number,
  isThere: (post: PostId) => Promise<boolean>,
): Promise<PostId | undefined> {
  const isOurs = (each: { tab: number }) => each.tab === tab;
  const post = (await notes.load()).awaited.find(isOurs)?.post;
  if (!post || !(await isThere(post))) return undefined;
  return notes.change((all) => {
    const isLeft = all.awaited.some(isOurs);
    all.awaited = all.awaited.filter((each) => !isOurs(each));
    return isLeft ? post : undefined;
  });
}

export function forgetVisitsOf(posts: string[]): Promise<void> {
  return notes.change((all) => {
    all.consents = all.consents.filter(({ post }) => !posts.includes(post));
    all.awaited = all.awaited.filter(({ post }) => !posts.includes(post));
    all.opened = all.opened.filter((thread) => !posts.includes(thread));
  });
}

/** What is open now goes on: it gets no new allowance by that, nor leave to ask. */
export function forgetVisits(): Promise<void> {
  return notes.change((all) => {
    const visits = all.visits.map(({ readBefore: _, ...visit }) => ({
      ...visit,
      hasConsent: false,
    }));
    Object.assign(all, readNotes({ visits }));
  });
}

function readNotes(stored: unknown): Notes {
  const { openings = [], ...all } = Object(stored);
  return { visits: openings, consents: [], opened: [], awaited: [], ...all };
}
