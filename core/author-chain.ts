import { asidesOf } from './asides-of';
import type { Gap } from './gap';
import type { Graph, Known } from './merge-pages';
import type { OwnPosts } from './own-posts';
import type { Post, PostId } from './post';
import { compareAge, isOlder } from './post-age';
import type { Thread } from './thread';
import { gapsAbove, gapsBelow, type ThreadListing, threadListings } from './thread-listing';
import { isThreadPlace, isThreadStart } from './thread-place';

export type Chain = Pick<Thread, 'parts' | 'asides'> & {
  /** The first post, where no gap stands before it. */
  top: Known;
  /** Nothing of the author's is missing above `top`. */
  isFromTop: boolean;
};

/**
 * The author's chain through one post: up by what each answers, down by who answers it. Where a post
 * is missing the chain breaks into segments; each is kept, with the gap in its place.
 */
export function authorChain(graph: Graph, own: OwnPosts, anchor: Known): Chain {
  const taken = new Set<PostId>();
  const listings = threadListings(graph);
  const through = segmentThrough(own, anchor, taken);
  const segments = [through];
  const head = through[0] ?? anchor;
  const start = own.parentOf(head);
  const isOfThread =
    start.type === 'missing' ? isThreadPlace(graph, own, head) : isThreadStart(graph, own, head);
  if (isOfThread) {
    if (start.type === 'missing') addRootSegment(own, head, segments, taken);
    addLooseSegments(graph, own, listings, segments, taken);
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
  };
}

type Segment = Known[];

function segmentThrough(own: OwnPosts, anchor: Known, taken: Set<PostId>): Segment {
  const above: Known[] = [];
  taken.add(anchor.post.id);
  let here = anchor;
  for (;;) {
    const parent = own.parentOf(here);
    const next = parent.type === 'own' ? own.posts.get(parent.id) : undefined;
    if (!next || taken.has(next.post.id)) break;
    taken.add(next.post.id);
    above.push(next);
    here = next;
  }
  return [...above.reverse(), anchor, ...descend(own, anchor, taken)];
}

function descend(own: OwnPosts, from: Known, taken: Set<PostId>): Known[] {
  const below: Known[] = [];
  let here: Known | undefined = from;
  while (here) {
    const answers: Known[] = own.children.get(here.post.id) ?? [];
    const next = own.mainOf(answers.filter((answer) => !taken.has(answer.post.id)));
    here = next && goesOnElsewhere(own, here, next, taken) ? undefined : next;
    if (here) {
      taken.add(here.post.id);
      below.push(here);
    }
  }
  return below;
}

/**
 * X shows `here` in the author's thread and `next` not, and of that thread a later piece is left over
 * whose start is missing: then that is how it goes on, and `next` stands beside it.
 */
function goesOnElsewhere(own: OwnPosts, here: Known, next: Known, taken: Set<PostId>): boolean {
  if (!here.isSelfThread || next.isSelfThread) return false;
  for (const [id, answers] of own.children) {
    if (own.posts.has(id) || !isOlder(here.post.id, id)) continue;
    if (answers.some((known) => known.isSelfThread && !taken.has(known.post.id))) return true;
  }
  return false;
}

/** The conversation's first post, where it is the author's: then what is missing lies between. */
function addRootSegment(own: OwnPosts, head: Known, segments: Segment[], taken: Set<PostId>): void {
  const root = own.posts.get(head.post.conversation);
  if (!root || taken.has(root.post.id) || own.parentOf(root).type === 'missing') return;
  segments.unshift(segmentThrough(own, root, taken));
}

/** Segments whose first post answers a missing one: after the start, in X's order, else by age. */
function addLooseSegments(
  graph: Graph,
  own: OwnPosts,
  listings: ThreadListing[],
  segments: Segment[],
  taken: Set<PostId>,
): void {
  const missing = new Map<PostId, Known[]>();
  for (const [id, answers] of own.children) {
    if (own.posts.has(id)) continue;
    const fitting = answers.filter(
      (known) => !taken.has(known.post.id) && isThreadPlace(graph, own, known),
    );
    const hasOneAlready = answers.some((known) => taken.has(known.post.id));
    if (fitting.length > 0 && !hasOneAlready) missing.set(id, fitting);
  }
  for (const answers of missing.values()) {
    const main = own.mainOf(answers);
    if (!main) continue;
    taken.add(main.post.id);
    segments.push([main, ...descend(own, main, taken)]);
  }
  const isStart = (segment: Segment) =>
    segment[0] !== undefined && own.parentOf(segment[0]).type !== 'missing';
  segments.sort(
    (a, b) => Number(isStart(b)) - Number(isStart(a)) || compareAge(ageOf(own, a), ageOf(own, b)),
  );
  for (const listing of listings) followListing(listing, segments);
}

/** The missing post came directly before, so its age places the segment. */
function ageOf(own: OwnPosts, [first]: Segment): PostId {
  const parent = first && own.parentOf(first);
  return (parent?.type === 'missing' ? parent.id : first?.post.id) ?? ('0' as PostId);
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
  const parent = own.parentOf(first);
  if (parent.type !== 'missing') return [];
  const { id } = parent;
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
