import type { PostId } from '@/core/post';
import type { Graph, ListingItem } from './merge-pages';
import type { OwnPosts } from './own-posts';

/**
 * What each page showed of the thread from top to bottom: the posts at top level, then the author's
 * own module. X's order is believed only where no post stands above the one it answers.
 */
export type ThreadListing = { items: ListingItem[]; indexOf: Map<PostId, number> };

export function threadListings(graph: Graph): ThreadListing[] {
  const listings: ThreadListing[] = [];
  for (const listing of graph.listings) {
    const topLevel = listing.filter((item) => item.place.module === undefined);
    const own = listing.filter(
      (item) => item.place.module !== undefined && item.place.isSelfThread,
    );
    const whole = toListing([...topLevel, ...own]);
    if (own.length > 0 && !isInOrder(graph, whole)) listings.push(toListing(topLevel));
    else listings.push(whole);
  }
  return listings.filter((listing) => listing.items.length > 1);
}

function toListing(items: ListingItem[]): ThreadListing {
  const indexOf = new Map<PostId, number>();
  items.forEach((item, index) => {
    if (item.id !== undefined && !indexOf.has(item.id)) indexOf.set(item.id, index);
  });
  return { items, indexOf };
}

function isInOrder(graph: Graph, listing: ThreadListing): boolean {
  return listing.items.every((item, index) => {
    const post = item.id && graph.posts.get(item.id)?.post;
    const parent = post && graph.parentOf(post);
    const above = parent && listing.indexOf.get(parent);
    return above === undefined || above < index;
  });
}

/** The withheld posts that X showed directly above this one, first to last. */
export function gapsAbove(listings: ThreadListing[], id: PostId): ListingItem[] {
  return longest(listings, id, (items, index) => {
    let from = index;
    while (from > 0 && items[from - 1]?.gap) from -= 1;
    return items.slice(from, index);
  });
}

/** … and directly below it. */
export function gapsBelow(listings: ThreadListing[], id: PostId): ListingItem[] {
  return longest(listings, id, (items, index) => {
    let to = index + 1;
    while (items[to]?.gap && items[to]?.place.isSelfThread) to += 1;
    return items.slice(index + 1, to);
  });
}

/** Posts directly above a gap behind which a post follows whose own predecessor is missing. */
export function endsAtGaps(listings: ThreadListing[], own: OwnPosts): Set<PostId> {
  const ends = new Set<PostId>();
  for (const { items } of listings) {
    let above: PostId | undefined;
    for (const [index, { id, gap }] of items.entries()) {
      if (gap) continue;
      const isBehindGap = items[index - 1]?.gap !== undefined;
      if (above !== undefined && isBehindGap && isLoose(own, id)) ends.add(above);
      above = id;
    }
  }
  return ends;
}

function isLoose(own: OwnPosts, id: PostId | undefined): boolean {
  const known = id === undefined ? undefined : own.posts.get(id);
  return known !== undefined && own.parentOf(known).type === 'missing';
}

function longest(
  listings: ThreadListing[],
  id: PostId,
  pick: (items: ListingItem[], index: number) => ListingItem[],
): ListingItem[] {
  let best: ListingItem[] = [];
  for (const { items, indexOf } of listings) {
    const index = indexOf.get(id);
    const found = index === undefined ? [] : pick(items, index);
    if (found.length > best.length) best = found;
  }
  return best;
}
