import type { Gap } from '@/core/gap';
import type { Post, PostId } from '@/core/post';
import { asidesOf } from './asides-of';
import {
  addLooseSegments,
  addRootSegment,
  addStraySegments,
  missingAbove,
  type Segment,
  segmentThrough,
  type Walk,
} from './chain-segments';
import type { Graph, Known } from './merge-pages';
import type { OwnPosts } from './own-posts';
import { compareAge } from './post-age';
import type { Thread } from './thread';
import {
  endsAtGaps,
  gapsAbove,
  gapsBelow,
  type ThreadListing,
  threadListings,
} from './thread-listing';
import { isInThreadModule, isThreadPlace, isThreadStart } from './thread-place';

export type Chain = Pick<Thread, 'parts' | 'asides'> & {
  /** The first post, where no gap stands before it. */
  top: Known;
  /** Nothing of the author's is missing above `top`. */
  isFromTop: boolean;
  /** The replies tell where each post belongs that X shows as part of the thread. */
  isPlaced: boolean;
};

/**
 * The author's chain through one post: up by what each answers, down by who answers it. Where a post
 * is missing the chain breaks into segments; each is kept, with the gap in its place.
 */
export function authorChain(graph: Graph, own: OwnPosts, anchor: Known): Chain {
  const taken = new Set<PostId>();
  const listings = threadListings(graph, own);
  const walk: Walk = { own, taken, ends: endsAtGaps(listings, own) };
  const through = segmentThrough(walk, anchor);
  const segments = [through];
  const head = through[0] ?? anchor;
  const start = own.parentOf(head);
  const isOfThread =
    isInThreadModule(head) ||
    (start.type === 'missing' ? isThreadPlace(graph, own, head) : isThreadStart(graph, own, head));
  if (isOfThread) {
    if (head.isSelfThread || missingAbove(own, head)) addRootSegment(walk, head, segments);
    addLooseSegments(walk, graph, segments);
    addStraySegments(walk, segments);
    putInOrder(segments, own, listings);
  }
  const parts: (Post | Gap)[] = [];
  for (const segment of segments) {
    const first = segment[0];
    if (first) parts.push(...gapsBefore(graph, own, listings, first));
    for (const known of segment) parts.push(known.post);
  }
  const last = segments.at(-1)?.at(-1);
  if (last && isOfThread) parts.push(...gapsAfter(graph, listings, last));
  const top = segments[0]?.[0] ?? head;
  return {
    parts,
    asides: asidesOf(own, parts, taken),
    top,
    isFromTop: own.parentOf(top).type !== 'missing',
    isPlaced: !isOfThread || isPlaced(own, parts, segments),
  };
}

/** Every piece but the first follows a post that is missing, and none of the thread stands beside. */
function isPlaced(own: OwnPosts, parts: Chain['parts'], segments: Segment[]): boolean {
  const shown = new Set(parts.map(({ id }) => id));
  for (const known of own.posts.values()) {
    if (known.isSelfThread && !shown.has(known.post.id)) return false;
  }
  return segments.every(([first], index) => {
    const parent = first && own.parentOf(first);
    return parent?.type === 'missing' ? parent.id !== undefined : index === 0;
  });
}

/** The start comes first, then the others in X's order, else by age. */
function putInOrder(segments: Segment[], own: OwnPosts, listings: ThreadListing[]): void {
  segments.sort((a, b) => compareAge(ageOf(own, a), ageOf(own, b)));
  const start = segments.findIndex(([first]) => first && own.parentOf(first).type !== 'missing');
  if (start > 0) segments.unshift(...segments.splice(start, 1));
  for (const listing of listings) followListing(listing, segments);
}

/** The missing post came directly before, so its age places the segment. */
function ageOf(own: OwnPosts, [first]: Segment): string {
  return (first && missingAbove(own, first)) ?? first?.post.id ?? '0';
}

/** Puts the segments that one page shows into the order in which it shows them. */
function followListing(listing: ThreadListing, segments: Segment[]): void {
  const slots: number[] = [];
  const shown: { segment: Segment; index: number }[] = [];
  segments.forEach((segment, slot) => {
    for (const known of segment) {
      const index = listing.indexOf.get(known.post.id);
      if (index === undefined) continue;
      slots.push(slot);
      shown.push({ segment, index });
      return;
    }
  });
  shown.sort((a, b) => a.index - b.index);
  shown.forEach(({ segment }, position) => {
    const slot = slots[position];
    if (slot !== undefined) segments[slot] = segment;
  });
}

function gapsBefore(graph: Graph, own: OwnPosts, listings: ThreadListing[], first: Known): Gap[] {
  const id = missingAbove(own, first);
  if (id === undefined) return [];
  const shown = gapsAbove(listings, first.post.id);
  // X may show the withheld post without its id; it then is the one directly above.
  const reason = graph.gaps.get(id)?.reason ?? shown.findLast((item) => !item.id)?.gap?.reason;
  const before = shown.filter((item) => item.id !== undefined && item.id !== id);
  return [
    ...before.flatMap((item) => (item.gap ? [item.gap] : [])),
    { type: 'gap', id, reason: reason ?? 'not-loaded' },
  ];
}

function gapsAfter(graph: Graph, listings: ThreadListing[], last: Known): Gap[] {
  return gapsBelow(listings, last.post.id).flatMap((item) =>
    item.gap && (item.id === undefined || graph.gaps.has(item.id)) ? [item.gap] : [],
  );
}
