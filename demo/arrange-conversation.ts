import type { Module } from './build-timeline';
import { earlierIdsOf, type LaidPost, layOutConversation } from './lay-out-conversation';
import type { Conversation, Delivery } from './thread-spec';

/** What X would show around one post: those above it, itself, and modules below it. */
export type Arrangement = { ancestors: LaidPost[]; focal: LaidPost; modules: Module[] };

export function arrangeConversation(
  conversation: Conversation,
  focalId: string,
  delivery: Delivery,
): Arrangement | undefined {
  const posts = layOutConversation(conversation);
  const focal = posts.find((post) => idsOf(post).includes(focalId));
  if (focal === undefined) return undefined;
  const childrenOf = groupByParent(posts);
  const chain = descend(focal, childrenOf);
  const inThread = posts.filter((post) => post.placement === 'ad in thread');
  const chainModules = cutInto(
    withAds(chain.filter(isMentioned), inThread),
    delivery.modules ?? 1,
  ).map((part) => ({
    posts: part,
    isSelfThread: true,
    section: 'HighQuality',
  }));
  const branches: Module[] = [];
  const taken = new Set([focal.id, ...chain.map((post) => post.id)]);
  const pending = delivery.allReplies ? [focal, ...chain] : [focal];
  for (const post of [focal, ...chain]) {
    for (const child of childrenOf.get(post.id) ?? []) {
      const isOwn = child.by.handle === focal.by.handle;
      if (taken.has(child.id) || (!isOwn && !pending.includes(post))) continue;
      const branch = [child, ...descendBranch(child, childrenOf)];
      for (const one of branch) taken.add(one.id);
      const section = child.placement === 'spam' ? 'AbusiveQuality' : 'HighQuality';
      const mentioned = branch.filter(isMentioned);
      if (mentioned.length === 0) continue;
      branches.push({ posts: mentioned, isSelfThread: isOwn, section });
    }
  }
  const ads = posts.filter((post) => post.placement === 'ad').map((post) => alone(post));
  const related = posts.filter((post) => post.placement === 'related');
  return {
    ancestors: ascend(focal, posts),
    focal,
    modules: [
      ...chainModules,
      ...branches.slice(0, 2),
      ...ads,
      ...branches.slice(2),
      ...related.map((post) => ({ ...alone(post), section: 'RelatedTweet' })),
    ],
  };
}

/** Sorted by anything but relevance, X may put the author's own continuation far down. */
export function rankModules(
  modules: Module[],
  mode: string | undefined,
  delivery: Delivery,
): Module[] {
  const isRelevance = mode === undefined || mode === 'Relevance';
  if (isRelevance && !delivery.lateContinuation) return modules;
  const own = modules.filter((module) => module.isSelfThread);
  const others = modules.filter((module) => !module.isSelfThread);
  if (mode === 'Recency') {
    others.sort((one, other) => (other.posts[0]?.createdAt ?? 0) - (one.posts[0]?.createdAt ?? 0));
  }
  const size = delivery.repliesSize ?? 40;
  return [...others.slice(0, size), ...own, ...others.slice(size)];
}

/** An edited post can be opened by any id it has had. */
export function idsOf(post: LaidPost): string[] {
  return [...earlierIdsOf(post), post.id];
}

function isMentioned(post: LaidPost): boolean {
  return post.unavailable !== 'missing';
}

function groupByParent(posts: LaidPost[]): Map<string, LaidPost[]> {
  const children = new Map<string, LaidPost[]>();
  for (const post of posts) {
    if (post.parent === undefined || post.placement?.startsWith('ad')) continue;
    children.set(post.parent.id, [...(children.get(post.parent.id) ?? []), post]);
  }
  return children;
}

/** The author's own chain below a post. */
function descend(focal: LaidPost, childrenOf: Map<string, LaidPost[]>): LaidPost[] {
  const chain: LaidPost[] = [];
  const seen = new Set([focal.id]);
  let last = focal;
  for (;;) {
    const next = childrenOf
      .get(last.id)
      ?.find((child) => child.by.handle === focal.by.handle && !seen.has(child.id));
    if (next === undefined) return chain;
    chain.push(next);
    seen.add(next.id);
    last = next;
  }
}

/** A branch goes on with whatever X ranks first. */
function descendBranch(start: LaidPost, childrenOf: Map<string, LaidPost[]>): LaidPost[] {
  const branch: LaidPost[] = [];
  let next = childrenOf.get(start.id)?.[0];
  while (next !== undefined && !branch.includes(next)) {
    branch.push(next);
    next = childrenOf.get(next.id)?.[0];
  }
  return branch;
}

function ascend(focal: LaidPost, posts: LaidPost[]): LaidPost[] {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const above: LaidPost[] = [];
  let next = focal.parent && byId.get(focal.parent.id);
  while (next !== undefined && next !== focal && !above.includes(next)) {
    if (isMentioned(next)) above.unshift(next);
    next = next.parent && byId.get(next.parent.id);
  }
  return above;
}

function withAds(chain: LaidPost[], ads: LaidPost[]): LaidPost[] {
  return chain.length === 0 ? [] : [...chain.slice(0, 2), ...ads, ...chain.slice(2)];
}

function cutInto(posts: LaidPost[], count: number): LaidPost[][] {
  const size = Math.ceil(posts.length / count) || 1;
  return Array.from({ length: Math.ceil(posts.length / size) }, (_, index) =>
    posts.slice(index * size, (index + 1) * size),
  );
}

function alone(post: LaidPost): Module {
  return { posts: [post], isSelfThread: false, section: 'HighQuality' };
}
