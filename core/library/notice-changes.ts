import { type Post, versionsOf } from '@/core/post';
import { postsOf, type Thread } from '@/core/thread/thread';
import { withoutHighlight } from './change-highlights';
import { type ComposedFacts, type KeptThread, ownPart } from './kept-thread';
import {
  byVersion,
  changeId,
  changesOf,
  everyPost,
  isLater,
  isWhole,
  samePost,
  type ThreadChange,
  takeChange,
} from './thread-changes';

/** What the reader has still to choose about: the words that are kept, or those on X. */
export function openChanges({ thread, seen, settled = [] }: KeptThread): ThreadChange[] {
  if (!seen) return [];
  return changesOf(thread, seen).filter((change) => !settled.includes(changeId(change)));
}

/**
 * The kept thread, and beside it the one that X shows now, where that differs. What is kept stays as it is:
 * only posts of which a part was kept are filled. The same object where there is nothing new.
 */
export function noticeChanges(kept: KeptThread, fresh: Thread): KeptThread {
  // A page's markup tells too little of a post.
  if (postsOf(fresh).some(({ readFrom }) => readFrom === 'markup')) return kept;
  const filled = fill(kept, fresh);
  if (filled.seen && isPoorer(fresh, filled.seen)) return filled;
  const { seen, ...alone } = filled;
  const next = { ...alone, seen: ownPart(fresh) };
  const found = openChanges(next).map(changeId);
  if (found.length === 0) return seen ? alone : filled;
  return `${found}` === `${openChanges(filled).map(changeId)}` ? filled : next;
}

/** Takes over what X has, or stays with what is kept; the reader is not asked about this one again. */
export function choose(
  kept: KeptThread,
  change: ThreadChange,
  takes: boolean,
  now: number,
): KeptThread {
  const id = changeId(change);
  const thread = takes ? takeChange(kept.thread, change) : kept.thread;
  // What was removed for good is noted as well: a file that is brought in must not bring it back.
  const isNoted = !takes || change.type === 'deleted';
  const settled = [...(kept.settled ?? []).filter((each) => each !== id), ...(isNoted ? [id] : [])];
  const next = { ...kept, changedAt: now, thread, ...(settled.length > 0 && { settled }) };
  return withoutSeen(
    takes && change.type === 'deleted' ? withoutWordsOf(next, change.kept, now) : next,
  );
}

/** Highlights quote the words that they mark. */
function withoutWordsOf(kept: KeptThread, post: Post, now: number): KeptThread {
  const quoting = (kept.highlights ?? []).filter(({ runs }) =>
    runs.some((run) => versionsOf(post).includes(run.post)),
  );
  return quoting.reduce((rest, { id }) => Object.assign(rest, withoutHighlight(rest, id, now)), {
    ...kept,
  });
}

/** As it is read: what its author deleted stands behind a notice, as long as the reader has not chosen. */
export function withNotices(kept: KeptThread): Thread {
  const deleted = openChanges(kept).filter(({ type }) => type === 'deleted');
  return deleted.reduce(takeChange, kept.thread);
}

/** Kept once more while it was there already: by another window, or as more of it came. Never poorer. */
export function keepMore(
  before: KeptThread,
  fresh: Thread,
  facts: ComposedFacts,
  now: number,
): KeptThread {
  const added = changesOf(before.thread, fresh);
  const isMore = added.length > 0 && added.every(({ type }) => type === 'added');
  if (!isMore || !hasAll(fresh, before.thread)) return noticeChanges(before, fresh);
  const { title: _title, lang: _lang, seen: _seen, ...entry } = before;
  const { completeness } = fresh;
  return { ...entry, ...facts, completeness, changedAt: now, thread: ownPart(fresh) };
}

/** Once all is chosen the other one goes; where nothing differs any more, it has the better order. */
function withoutSeen(kept: KeptThread): KeptThread {
  const { seen, ...alone } = kept;
  if (!seen || openChanges(kept).length > 0) return kept;
  const isSame = hasAll(seen, kept.thread) && changesOf(kept.thread, seen).length === 0;
  return isSame ? { ...alone, thread: seen, completeness: seen.completeness } : alone;
}

/** Side branches as well. */
function hasAll(thread: Thread, other: Thread): boolean {
  const known = byVersion(everyPost(thread));
  return everyPost(other).every((post) => samePost(known, post));
}

function fill(kept: KeptThread, fresh: Thread): KeptThread {
  const now = new Map(postsOf(fresh).map((post) => [post.id, post]));
  const parts = kept.thread.parts.map((part) => {
    const next = part.type === 'post' && !isWhole(part) ? now.get(part.id) : undefined;
    return next && isWhole(next) ? next : part;
  });
  const isFilled = parts.some((part, index) => part !== kept.thread.parts[index]);
  return isFilled ? { ...kept, thread: { ...kept.thread, parts } } : kept;
}

/** It has an older version of a post than X has shown before, or lacks one and does not say that it is gone. */
function isPoorer(fresh: Thread, seen: Thread): boolean {
  const known = byVersion(everyPost(fresh));
  const gaps = new Set(fresh.parts.flatMap(({ type, id }) => (type === 'gap' ? (id ?? []) : [])));
  return postsOf(seen).some((post) => {
    const same = samePost(known, post);
    if (same) return same.id !== post.id && !isLater(post, same);
    return fresh.completeness.type !== 'whole' && !gaps.has(post.id);
  });
}
