import type { PostId } from '@/core/post';
import type { Graph, Known } from './merge-pages';
import type { OwnPosts } from './own-posts';
import { isOlder } from './post-age';
import { isThreadPlace } from './thread-place';

/** Posts of which each answers the one before. */
export type Segment = Known[];

export type Walk = {
  own: OwnPosts;
  /** Posts that have found their place. */
  taken: Set<PostId>;
  /** Posts after which X itself shows a gap, and then how the thread goes on. */
  ends: Set<PostId>;
};

export function segmentThrough(walk: Walk, anchor: Known): Segment {
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
export function addRootSegment(walk: Walk, head: Known, segments: Segment[]): void {
  const { own, taken } = walk;
  const root = own.posts.get(head.post.conversation);
  if (!root || taken.has(root.post.id) || own.parentOf(root).type === 'missing') return;
  segments.push(segmentThrough(walk, root));
}

/** Segments whose first post answers a missing one. */
export function addLooseSegments(walk: Walk, graph: Graph, segments: Segment[]): void {
  const { own, taken } = walk;
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
    segments.push([main, ...descend(walk, main)]);
  }
}

/**
 * What X shows as part of the thread although its replies lead nowhere in it: round in a circle, to
 * somebody else's post, or to none.
 */
export function addStraySegments(walk: Walk, segments: Segment[]): void {
  const { own, taken } = walk;
  const gaps = new Set(segments.flatMap(([first]) => (first && missingAbove(own, first)) ?? []));
  for (const known of own.posts.values()) {
    if (taken.has(known.post.id) || !known.isSelfThread) continue;
    const top = topOf(walk, known);
    // It stands beside the thread, under a post or a gap of it.
    const missing = missingAbove(own, top);
    if (own.parentOf(top).type === 'own' || (missing && gaps.has(missing))) continue;
    segments.push(segmentThrough(walk, known));
  }
}

export function missingAbove(own: OwnPosts, first: Known): PostId | undefined {
  const parent = own.parentOf(first);
  return parent.type === 'missing' ? parent.id : undefined;
}

/** As far up as nothing has found its place. */
function topOf({ own, taken }: Walk, from: Known): Known {
  let here = from;
  for (;;) {
    const parent = own.parentOf(here);
    const next = parent.type === 'own' ? own.posts.get(parent.id) : undefined;
    if (!next || taken.has(next.post.id)) return here;
    here = next;
  }
}
