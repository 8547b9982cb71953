import type { ConversationPage } from '@/core/conversation';
import type { Failure } from '@/core/failure';
import type { Post, PostId } from '@/core/post';
import type { Reading } from '@/core/reading';
import { postsOf } from '@/core/thread/thread';
import { wasDropped } from '@/platform/conversation-store';
import { loadBehaviour } from '@/platform/settings';
import { readVisit, type Visit } from '@/platform/visits';
import { postUrl } from '@/x/addresses/make-urls';
import { mostForReplies } from '@/x/gather/asking-limits';
import { planForReplies, planNextRequest } from '@/x/gather/plan-next-request';
import type { Snapshot } from './snapshot';
import type { VisitState } from './visit-state';

/** What is known of the thread by now, and what more there might be, for the reader's page. */
export async function makeReading(
  state: VisitState,
  snapshot: Snapshot,
  visit: string,
): Promise<Reading> {
  const { activity, source, hasConsent } = state;
  const { focal, owner } = source;
  const { pages, thread } = snapshot;
  const settings = await loadBehaviour();
  const mayAskX = settings.mayAskX && !settings.readsOnlyVisible && !source.failure;
  const known: Partial<Visit> = (await readVisit(visit)) ?? {};
  const { askedForReplies = 0, isAutomatic } = known;
  const mayAskForReplies = mayAskX && settings.mayAskForReplies && askedForReplies < mostForReplies;
  const canOffer = mayAskX && !hasConsent && activity === 'resting' && focal !== undefined;
  const isDropped = !thread && (await wasDropped(focal, owner));
  const room = roomFor(snapshot, isDropped);
  const whyNoMore = whyNoMoreOf(state, snapshot);
  const isNotHeld = room === 'some posts' || (room === 'posts alone' && !whyNoMore);
  const failure: Failure | undefined = isNotHeld ? { type: 'not-held' } : whyNoMore;
  return {
    ...aboutTab(state),
    ...(thread && { thread }),
    ...(failure && { failure }),
    ...newPostsIn(snapshot, known),
    ...(isAutomatic && { isAutomatic }),
    canAskForRest: canOffer && planNextRequest(snapshot, focal) !== undefined,
    ...(room !== 'all' && { lacksRoom: true }),
    ...(mayAskForReplies && planForReplies(snapshot) && { canAskForReplies: true }),
    sources: [...new Set(pages.map(({ source }) => source))],
  };
}

/** Says what went wrong, and nothing of the thread: the page goes on showing what it has. */
export function brokenReading(state: VisitState): Reading {
  const { failure } = state;
  return { ...aboutTab(state), ...(failure && { failure }), canAskForRest: false, sources: [] };
}

function aboutTab({ activity, source: { focal, tab } }: VisitState) {
  return {
    activity,
    ...(focal && { focal, url: postUrl(focal) }),
    ...(tab !== undefined && { tab }),
  };
}

function newPostsIn({ thread }: Snapshot, { readBefore, lookedAt }: Partial<Visit>) {
  const isNew = ({ createdAt }: Post) => createdAt > Number(readBefore);
  return {
    ...(thread && readBefore && { newPosts: postsOf(thread).filter(isNew).length }),
    ...(lookedAt && { lookedAt }),
  };
}

/** How much of the conversation could be held. */
function roomFor({ pages }: Snapshot, isDropped: boolean): 'all' | 'posts alone' | 'some posts' {
  const leftOut = pages.map((page) => page.leftOut);
  if (isDropped || leftOut.includes('posts')) return 'some posts';
  return leftOut.includes('replies') ? 'posts alone' : 'all';
}

function whyNoMoreOf(
  { failure, activity, hasConsent, source }: VisitState,
  { pages, thread }: Snapshot,
): Failure | undefined {
  if (failure) return failure;
  if (activity === 'waiting' || thread?.completeness.type === 'whole') return undefined;
  // The tab's trouble matters where nothing is known but what can be seen of it, or something is
  // missing that we would get.
  const isKnown = thread && pages.some((page) => page.source === 'network');
  const trouble = isKnown && !hasConsent ? undefined : source.failure;
  // X has answered, and there is nobody's post in it.
  const isHidden = pages.length > 0 && !thread;
  return trouble ?? (isHidden ? whyHidden(pages, source.focal) : undefined);
}

/** In X's words for the very post that was opened, or for the only one that it sent. */
function whyHidden(pages: ConversationPage[], focal: PostId | undefined): Failure {
  const gaps = pages.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.type === 'gap' ? [entry.gap] : [])),
  );
  const gap = gaps.findLast(({ id }) => id === focal) ?? (gaps.length === 1 ? gaps[0] : undefined);
  if (gap?.reason === 'unreadable') return { type: 'unreadable', path: 'post' };
  return { type: 'post-unavailable', ...(gap && { because: gap.reason }) };
}
