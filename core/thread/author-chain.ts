import type { Gap } from '@/core/gap';
import type { Post, PostId } from '@/core/post';
import { asidesOf, postsBeside } from './asides-of';
import type { Graph, Known } from './merge-pages';
import type { OwnPosts } from './own-posts';
import { compareAge, isOlder } from './post-age';
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
  const listings = threadListings(graph);
  const walk: Walk = { graph, own, listings, taken, ends: endsAtGaps(listings, own) };
  const through = segmentThrough(walk, anchor);
  const segments = [through];
  const head = through[0] ?? anchor;
  const isOfThread = startsThread(walk, head);
  if (isOfThread && own.parentOf(head).type === 'missing') addRootSegment(walk, head, segments);
  if (isOfThread) addLooseSegments(walk, segments);
  const last = segments.at(-1)?.at(-1);
  const parts = [
    ...segments.flatMap((segment) => partsOf(walk, segment)),
    ...(last && isOfThread ? gapsAfter(walk, last) : []),
  ];
  const top = segments[0]?.[0] ?? head;
  const above = own.parentOf(top).type;
  const beside = isOfThread ? postsBeside(own, parts) : [];
  const asides = asidesOf(own, parts, taken);
  const stray = beside.filter(({ id }) => !taken.has(id));
  if (stray.length > 0) asides.push({ under: anchor.post.id, posts: stray });
  return {
    parts,
    asides,
    top,
    isFromTop: above !== 'missing',
    // A first post that answers one of its own thread does so in a circle.
    isPlaced: beside.length === 0 && above !== 'own',
  };
}

function startsThread({ graph, own }: Walk, head: Known): boolean {
  if (isInThreadModule(head)) return true;
  const isMissing = own.parentOf(head).type === 'missing';
  return isMissing ? isThreadPlace(graph, own, head) : isThreadStart(graph, own, head);
}

function partsOf(walk: Walk, segment: Segment): (Post | Gap)[] {
  const [first] = segment;
  return [...(first ? gapsBefore(walk, first) : []), ...segment.map(({ post }) => post)];
}

type Segment = Known[];

type Walk = {
  graph: Graph;
  own: OwnPosts;
  listings: ThreadListing[];
  /** Posts that have found their place. */
  taken: Set<PostId>;
  /** Posts after which X itself shows a gap, and then how the thread goes on. */
  ends: Set<PostId>;
};

function segmentThrough(walk: Walk, anchor: Known): Segment {
  const { own, taken } = walk;
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
  return [...above.reverse(), anchor, ...descend(walk, anchor)];
}

function descend(walk: Walk, from: Known): Known[] {
  const { own, taken } = walk;
  const below: Known[] = [];
  let here: Known | undefined = from;
  while (here) {
    const answers: Known[] = own.children.get(here.post.id) ?? [];
    const next = own.mainOf(answers.filter((answer) => !taken.has(answer.post.id)));
    here = next && goesOnElsewhere(walk, here, next) ? undefined : next;
    if (here) {
      taken.add(here.post.id);
      below.push(here);
    }
  }
  return below;
}

/**
 * `next` answers `here`, but the thread goes on behind a gap and `next` stands beside it: X says so by
 * its order, or shows `here` in the author's thread, `next` not, and has a later piece of it.
 */
function goesOnElsewhere({ own, taken, ends }: Walk, here: Known, next: Known): boolean {
  if (ends.has(here.post.id)) return true;
  if (!here.isSelfThread || next.isSelfThread) return false;
  for (const [id, answers] of own.children) {
    if (own.posts.has(id) || !isOlder(here.post.id, id)) continue;
    if (answers.some((known) => known.isSelfThread && !taken.has(known.post.id))) return true;
  }
  return false;
}

/** The conversation's first post, where it is the author's: then what is missing lies between. */
function addRootSegment(walk: Walk, head: Known, segments: Segment[]): void {
  const { own, taken } = walk;
  const root = own.posts.get(head.post.conversation);
  if (!root || taken.has(root.post.id) || own.parentOf(root).type === 'missing') return;
  segments.unshift(segmentThrough(walk, root));
}

/** Segments whose first post answers a missing one: after the start, in X's order, else by age. */
function addLooseSegments(walk: Walk, segments: Segment[]): void {
  const { graph, own, listings, taken } = walk;
  const loose = [...own.children].flatMap(([id, answers]) => {
    if (own.posts.has(id) || answers.some((known) => taken.has(known.post.id))) return [];
    return own.mainOf(answers.filter((known) => isThreadPlace(graph, own, known))) ?? [];
  });
  for (const main of loose) {
    taken.add(main.post.id);
    segments.push([main, ...descend(walk, main)]);
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
function followListing({ indexOf }: ThreadListing, segments: Segment[]): void {
  const slots: number[] = [];
  const shown: { segment: Segment; index: number }[] = [];
  segments.forEach((segment, slot) => {
    const first = segment.find(({ post }) => indexOf.has(post.id));
    if (!first) return;
    slots.push(slot);
    shown.push({ segment, index: indexOf.get(first.post.id) ?? 0 });
  });
  shown.sort((a, b) => a.index - b.index);
  shown.forEach(({ segment }, position) => {
    segments[slots[position] ?? 0] = segment;
  });
}

function gapsBefore({ graph, own, listings }: Walk, first: Known): Gap[] {
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

function gapsAfter({ graph, listings }: Walk, last: Known): Gap[] {
  return gapsBelow(listings, last.post.id).flatMap((item) =>
    item.gap && (item.id === undefined || graph.gaps.has(item.id)) ? [item.gap] : [],
  );
}
