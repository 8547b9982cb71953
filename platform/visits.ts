import type { Failure } from '@/core/failure';
import type { PostId } from '@/core/post';
import { oneAtATime } from './one-at-a-time';
import { sessionArea } from './session-area';

/** One visit of the reader, as far as a restarted worker must know of it. */
export type Visit = {
  id: string;
  /** The reader clicked: X may be asked. */
  hasConsent: boolean;
  /** Requests made for it. */
  asked: number;
  /** Pages of other people's replies among them. */
  askedForReplies?: number;
  /** When the thread had last been read before; 0 where it had not. */
  readBefore?: number;
  /** Why gathering ended: it begins again when the reader wants it. */
  failure?: Failure | undefined;
};

type Notes = {
  visits: Visit[];
  /** Tabs where the popup is about to open by itself. */
  autoOpens: { tab: number; at: number }[];
  /** Where the reader clicked: a reader tab for the same post need not ask again. */
  consents: { tab: number; post: PostId }[];
  /** Threads that have opened by themselves in this session. */
  opened: string[];
  /** Tabs opened from a link, whose thread is to be read as soon as X has sent it. */
  awaited: { tab: number; post: PostId }[];
};

const nothing: Notes = { visits: [], autoOpens: [], consents: [], opened: [], awaited: [] };
const name = 'visits';
/** Under which version 0.1 left them; of a private window they outlive an update. */
const formerName = 'openings';
const byTurn = oneAtATime();
const autoOpensWithinMs = 5_000;

/** A popup that opens just after we called it opened by itself; any other was the reader's click. */
export function beginVisit(
  id: string,
  { surface, tab, post }: { surface: 'popup' | 'tab'; tab?: number; post?: PostId },
  now: number,
): Promise<Visit> {
  return change((notes) => {
    const known = notes.visits.find((visit) => visit.id === id);
    if (known) return known;
    // Over whichever tab: the reader may have gone to another one in that moment.
    const isAutomatic = notes.autoOpens.some(({ at }) => now - at < autoOpensWithinMs);
    const hasClicked = notes.consents.some((each) => each.tab === tab && each.post === post);
    if (surface === 'popup') notes.autoOpens = [];
    const hasConsent = surface === 'popup' ? !isAutomatic : hasClicked;
    const visit = { id, hasConsent, asked: 0 };
    notes.visits = [...notes.visits, visit].slice(-50);
    return visit;
  });
}

export function updateVisit(id: string, changes: Partial<Visit>): Promise<void> {
  return change((notes) => {
    notes.visits = notes.visits.map((each) => (each.id === id ? { ...each, ...changes } : each));
  });
}

export async function readVisit(id: string): Promise<Visit | undefined> {
  return (await readNotes()).visits.find((visit) => visit.id === id);
}

/** False where it cannot be counted. */
export function countRequest(id: string, isForReplies = false): Promise<boolean> {
  return change((notes) => {
    const visit = notes.visits.find((each) => each.id === id);
    if (!visit) return;
    if (isForReplies) visit.askedForReplies = (visit.askedForReplies ?? 0) + 1;
    else visit.asked += 1;
  }).then(
    () => true,
    () => false,
  );
}

export function noteConsent(tab: number, post: PostId): Promise<void> {
  return change((notes) => {
    const others = notes.consents.filter((each) => each.tab !== tab || each.post !== post);
    notes.consents = [...others, { tab, post }].slice(-100);
  });
}

/** True for the first one who asks: a thread opens by itself once per browser session. */
export function claimAutoOpen(thread: string): Promise<boolean> {
  return change((notes) => {
    if (notes.opened.includes(thread)) return false;
    notes.opened = [...notes.opened, thread].slice(-500);
    return true;
  });
}

export function noteAutoOpen(tab: number, now: number): Promise<void> {
  return change((notes) => {
    notes.autoOpens = [...notes.autoOpens.filter((each) => each.tab !== tab), { tab, at: now }];
  });
}

/** The browser refused: the thread may open by itself another time. */
export function noteDidNotOpen(tab: number, thread: string): Promise<void> {
  return change((notes) => {
    notes.opened = notes.opened.filter((each) => each !== thread);
    notes.autoOpens = notes.autoOpens.filter((each) => each.tab !== tab);
  });
}

export function awaitReading(tab: number, post: PostId): Promise<void> {
  return change((notes) => {
    notes.awaited = [...notes.awaited, { tab, post }].slice(-20);
  });
}

/** The post awaited in this tab, once, as soon as it is there. */
export async function takeAwaited(
  tab: number,
  isThere: (post: PostId) => Promise<boolean>,
): Promise<PostId | undefined> {
  const post = (await readNotes()).awaited.find((each) => each.tab === tab)?.post;
  if (!post || !(await isThere(post))) return undefined;
  return change((notes) => {
    const isOurs = notes.awaited.some((each) => each.tab === tab);
    notes.awaited = notes.awaited.filter((each) => each.tab !== tab);
    return isOurs ? post : undefined;
  });
}

export function forgetVisitsOf(posts: PostId[]): Promise<void> {
  return change((notes) => {
    notes.consents = notes.consents.filter(({ post }) => !posts.includes(post));
    notes.awaited = notes.awaited.filter(({ post }) => !posts.includes(post));
    notes.opened = notes.opened.filter((thread) => !posts.some((post) => post === thread));
  });
}

/** What is open now goes on: it gets no new allowance by that, nor leave to ask. */
export function forgetVisits(): Promise<void> {
  return byTurn(async () => {
    const visits = (await readNotes()).visits.map(({ readBefore: _, ...visit }) => ({
      ...visit,
      hasConsent: false,
    }));
    await sessionArea.set({ [name]: { ...nothing, visits } });
  });
}

function change<Value>(step: (notes: Notes) => Value): Promise<Value> {
  return byTurn(async () => {
    const notes = await readNotes();
    const value = step(notes);
    await sessionArea.set({ [name]: notes });
    return value;
  });
}

async function readNotes(): Promise<Notes> {
  const { [name]: notes, [formerName]: former } = await sessionArea.get([name, formerName]);
  return { ...nothing, ...((notes ?? renamed(former)) as Notes | undefined) };
}

function renamed(former: unknown): Partial<Notes> | undefined {
  if (typeof former !== 'object' || former === null) return undefined;
  const { openings, opensByItself, ...same } = former as Record<string, unknown>;
  return {
    ...same,
    ...(Array.isArray(openings) && { visits: openings }),
    ...(Array.isArray(opensByItself) && { autoOpens: opensByItself }),
  };
}
