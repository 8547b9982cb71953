import { postsOf, type Thread } from '@/core/thread/thread';
import type { Failure } from './failure';
import type { PostId } from './post';
import type { WebUrl } from './web-url';

/**
 * What a reader may tell the background. `getRest`, `tryAgain`, `lookForNew` and `getReplies` are a
 * click after which X may be asked; `stop` ends that; the last three delete what is kept.
 */
export const readerCommands = [
  'getRest',
  'tryAgain',
  'lookForNew',
  'getReplies',
  'stop',
  'forget',
  'forgetRead',
  'forgetEverything',
] as const;

export type ReaderCommand = (typeof readerCommands)[number];

/** What a reader page knows about the thread it shows: the background sends a newer one at each step. */
export type Reading = {
  focal?: PostId;
  /** Where that post stands on X. */
  url?: WebUrl;
  /** The browser's number of the tab of X that has it open, if one has. */
  tab?: number;
  /** Better and better while gathering; absent until the first post is known. */
  thread?: Thread;
  activity: 'waiting' | 'gathering' | 'resting';
  /** Why gathering rests before the thread is whole, or why there is no thread at all. */
  failure?: Failure;
  /** Asking X may bring more, and the reader has not agreed to it yet ("Get the rest"). */
  canAskForRest: boolean;
  /** Asking X may bring more of the discussion; a few pages for each opening. */
  canAskForReplies?: boolean;
  /** Posts that came since this thread was last read in this browser session; absent where it had not been. */
  newPosts?: number;
  /** When X has last been asked in this visit whether the thread goes on, and has answered; milliseconds since 1970. */
  lookedAt?: number;
  /** Nobody pressed anything: it opened automatically. */
  isAutomatic?: boolean;
  /** Something of it could not be kept. */
  lacksRoom?: boolean;
  /** Which sources the posts came from. */
  sources: ('network' | 'markup')[];
};

/**
 * The newer reading; but where it is the poorer one by a fault of ours, or for want of room, the
 * thread that is shown stays, and the failure says why.
 */
export function keepRicher(shown: Reading, next: Reading): Reading {
  const isLoss = next.lacksRoom || ['bug', 'updated'].includes(next.failure?.type ?? '');
  const isSame = shown.focal === next.focal;
  if (!isLoss || !isSame || !shown.thread || !isPoorer(next.thread, shown.thread)) return next;
  return { ...next, thread: shown.thread, sources: shown.sources };
}

function isPoorer(next: Thread | undefined, shown: Thread): boolean {
  if (!next) return true;
  const more = postsOf(next).length - postsOf(shown).length;
  return more < 0 || (more === 0 && next.discussion.length < shown.discussion.length);
}

/** X's data cannot be heard, so its visible page is read instead: how, is told once that has been tried. */
export function isBlind({ failure, activity }: Reading): boolean {
  return activity === 'resting' && failure !== undefined && blindness.has(failure.type);
}

const blindness = new Set<Failure['type']>([
  'nothing-captured',
  'page-opened-before',
  'reads-only-visible',
  'unreadable',
]);
