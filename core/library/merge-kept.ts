import { postsOf } from '@/core/thread/thread';
import { mergeHighlights } from './change-highlights';
import { addsTo, isOfThread, type KeptEntry, type KeptId, type KeptThread } from './kept-thread';

/** What bringing in a file would do; nothing has been done yet. */
export type ImportPlan = {
  /** Not here so far. */
  added: KeptThread[];
  /** Here, and in the file with something newer. */
  changed: KeptThread[];
  /** Here, and the same. */
  same: number;
  /** Here, and what the file has is older: left alone. */
  older: number;
};

/** `kept`: those of the library that the file has as well, however they are called there. */
export function planImport(brought: KeptThread[], kept: KeptThread[]): ImportPlan {
  const added = new Map<KeptId, KeptThread>();
  const changed = new Map<KeptId, KeptThread>();
  let same = 0;
  let older = 0;
  const here = Map.groupBy(kept, ({ conversation }) => conversation);
  for (const each of brought) {
    const others = here.get(each.conversation) ?? [];
    const ours = others.find((one) => one.id === each.id || isOfThread(one, each.thread));
    const merged = ours ? mergeKept(ours, each) : each;
    if (!ours) added.set(merged.id, merged);
    else if (!isSame(ours, merged)) (added.has(ours.id) ? added : changed).set(ours.id, merged);
    else if (isSame(ours, { ...each, id: ours.id })) same += 1;
    else older += 1;
    here.set(each.conversation, [...others.filter((one) => one !== ours), merged]);
  }
  return { added: [...added.values()], changed: [...changed.values()], same, older };
}

/**
 * Of what the reader did the later is kept, of each highlight by itself, and of the posts those that have
 * more; what is ours is never overwritten with something older.
 */
export function mergeKept(ours: KeptThread, theirs: KeptThread): KeptThread {
  const isTheirsLater = theirs.changedAt > ours.changedAt;
  const later = isTheirsLater ? theirs : ours;
  const posts = richer(ours, theirs, later);
  const settled = [...new Set([...(ours.settled ?? []), ...(theirs.settled ?? [])])];
  const { title: _title, lang: _lang, seen: _seen, ...done } = withoutHighlights(later);
  return {
    ...done,
    ...factsOf(posts),
    ...mergeHighlights(ours, theirs),
    id: ours.id,
    keptAt: Math.min(ours.keptAt, theirs.keptAt),
    readAt: Math.max(ours.readAt, theirs.readAt),
    thread: posts.thread,
    ...(posts.seen && { seen: posts.seen }),
    ...(settled.length > 0 && { settled }),
  };
}

function withoutHighlights(kept: KeptThread): KeptThread {
  const { highlights: _, removedHighlights: __, ...rest } = kept;
  return rest;
}

function richer(ours: KeptThread, theirs: KeptThread, later: KeptThread): KeptThread {
  // What was removed for good here stays away, and there as well.
  if (hasRemoved(ours, theirs)) return ours;
  if (hasRemoved(theirs, ours)) return theirs;
  if (addsTo(theirs.thread, ours.thread)) return theirs;
  if (addsTo(ours.thread, theirs.thread)) return ours;
  return later;
}

/** The reader removed a post, because its author did, that the other one still has. */
function hasRemoved({ thread, settled = [] }: KeptThread, other: KeptThread): boolean {
  const gaps = new Set(thread.parts.flatMap(({ type, id }) => (type === 'gap' ? (id ?? []) : [])));
  const removed = settled.filter((id) => gaps.has(id));
  return postsOf(other.thread).some(({ id }) => removed.includes(id));
}

/** What the list says of the posts goes with them. */
function factsOf(entry: KeptEntry) {
  const { title, lang, author, url, direction, publishedAt, minutes, postCount } = entry;
  return {
    ...(title !== undefined && { title }),
    ...(lang !== undefined && { lang }),
    ...{ author, url, direction, publishedAt, minutes, postCount },
    completeness: entry.completeness,
  };
}

function isSame(one: KeptThread, other: KeptThread): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** Two files may name the same things in another order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, sorted(each)]),
  );
}
