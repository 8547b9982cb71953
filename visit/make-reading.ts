import type { Failure } from '@/core/failure';
import type { Reading } from '@/core/reading';
import { buildThread } from '@/core/thread/build-thread';
import { postsOf } from '@/core/thread/thread';
import { findPages, wasDropped } from '@/platform/conversation-store';
import { loadSettings } from '@/platform/settings';
import { readVisit } from '@/platform/visits';
import { mostForReplies } from '@/x/gather/asking-limits';
import { planForReplies, planNextRequest } from '@/x/gather/plan-next-request';
import type { Spot } from './find-thread-source';

export type Sitting = {
  /** The visit it belongs to; absent until the reader page has said what it is about. */
  visit?: string;
  spot: Spot;
  activity: Reading['activity'];
  /** Why gathering ended. */
  failure: Failure | undefined;
  hasConsent: boolean;
  /** When the thread had last been read before; 0 where it had not. */
  readBefore: number;
};

const notHeld = { type: 'not-held' } as const;

/** What is known of the thread by now, and what more there might be. */
export async function makeReading(sitting: Sitting): Promise<Reading> {
  const { activity, hasConsent, visit, readBefore, spot } = sitting;
  const { focal, owner, tab } = spot;
  const pages = focal ? await findPages(focal, owner) : [];
  const thread = focal && buildThread(pages, focal);
  const isWhole = thread?.completeness.type === 'whole';
  const sources = [...new Set(pages.map(({ source }) => source))];
  // The tab's trouble matters where nothing is known but what can be seen of it, or something is
  // missing that we would get.
  const isKnown = thread && sources.includes('network');
  const trouble = isKnown && !hasConsent ? undefined : spot.failure;
  // X has answered, and there is nobody's post in it.
  const isHidden = pages.length > 0 && !thread;
  const reason = trouble ?? (isHidden ? ({ type: 'post-unavailable' } as const) : undefined);
  const whyNotNow = sitting.failure ?? (isWhole || activity === 'waiting' ? undefined : reason);
  const leftOut = pages.map((page) => page.leftOut);
  const isDropped = focal !== undefined && !thread && (await wasDropped(focal, owner));
  const isCut = isDropped || leftOut.includes('posts');
  const lacksRoom = isCut || leftOut.includes('replies');
  const failure = lacksRoom && (isCut || !whyNotNow) ? notHeld : whyNotNow;
  const askedForReplies = (visit && (await readVisit(visit))?.askedForReplies) || 0;
  const isMoreAllowed = !spot.failure && askedForReplies < mostForReplies;
  const hasMoreReplies = isMoreAllowed && planForReplies(pages, []) !== undefined;
  const mayAsk = (await whyNotAllowed()) === undefined;
  // Whether there is anything to ask for is the dearest question, so it comes last.
  const isOffer = mayAsk && !spot.failure && !hasConsent && activity === 'resting';
  const canAskForRest =
    isOffer && focal !== undefined && planNextRequest(pages, focal) !== undefined;
  const isNew = readBefore > 0 && thread;
  const news = isNew ? postsOf(thread).filter((post) => post.createdAt > readBefore).length : 0;
  return {
    activity,
    ...(focal && { focal }),
    ...(tab !== undefined && { tab }),
    ...(thread && { thread }),
    ...(failure && { failure }),
    ...(news > 0 && { newPosts: news }),
    canAskForRest,
    ...(lacksRoom && { lacksRoom }),
    ...(hasMoreReplies && mayAsk && { canAskForReplies: true }),
    sources,
  };
}

/** Says what went wrong, and nothing of the thread: the page goes on showing what it has. */
export function brokenReading({ spot: { focal, tab }, failure }: Sitting): Reading {
  return {
    activity: 'resting',
    ...(focal && { focal }),
    ...(tab !== undefined && { tab }),
    ...(failure && { failure }),
    canAskForRest: false,
    sources: [],
  };
}

export async function whyNotAllowed(): Promise<Failure | undefined> {
  const { mayAskX, readsOnlyVisible } = await loadSettings();
  if (readsOnlyVisible) return { type: 'reads-only-visible' };
  return mayAskX ? undefined : { type: 'asking-is-off' };
}
