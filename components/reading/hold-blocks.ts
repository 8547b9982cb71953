import type { Article, Block, BlockId, ListItem, Title } from '@/core/article';
import { type Leaf, leavesOf } from '@/core/library/leaves';
import { postOfBlock } from '@/core/post-of-block';
import { sourcesOf } from '@/core/walk-article';

/** What of an article is in view; the title with the line under it. */
export type InView = { title: boolean; blocks: ReadonlySet<BlockId> };

/** `waits`: some of the newer article is not shown yet. */
export type Held = { article: Article; waits: boolean };

type Entry =
  | { part: 'title'; id: 'title'; is: Title | undefined }
  | { part: 'lead' | 'body'; id: BlockId; is: Block };

/** Where both articles begin a block with the same word. */
type Seam = { old: number; new: number };

/**
 * The newer article, but what is in view stands in it as it stood: what has become a heading, a list or
 * a part of another passage waits until it is out of view. Between two seams both articles say the same
 * words, so one may stand for the other; where posts have come between, there is nothing to hold.
 */
export function holdBlocks(shown: Article, next: Article, inView: InView): Held {
  const isKnown = (post: string) => Object.hasOwn(shown.postUrls, post);
  const newer = entriesOf(next).flatMap((entry) => apart(entry, isKnown));
  const ids = new Set(newer.map(({ id }) => id));
  // A gap that is filled makes way: what is read there is waited for.
  const older = entriesOf(shown).filter(
    ({ part, is, id }) => part === 'title' || is.type !== 'gap' || ids.has(id),
  );
  const seams = seamsOf(older, newer, isKnown);
  /** Letters that nothing but what is held still shows between its seams. */
  const left = new Set<string>();
  let waits = false;
  const entries = seams.flatMap((seam, index) => {
    const end = seams[index + 1] ?? { old: older.length, new: newer.length };
    const before = older.slice(seam.old, end.old);
    const now = newer.slice(seam.new, end.new);
    const isOtherwise =
      before.some((entry) => isInView(entry, inView)) &&
      now.every((entry) => postsIn(entry).every(isKnown)) &&
      JSON.stringify(before) !== JSON.stringify(now);
    if (!isOtherwise) return now;
    const letters = new Set(before.flatMap(lettersIn));
    const stays = new Set(now.flatMap(lettersIn));
    if (![...stays].every((letter) => letters.has(letter))) return now;
    for (const letter of letters) if (!stays.has(letter)) left.add(letter);
    waits = true;
    return before;
  });
  return !waits || isTwiceIn(entries, newer, left)
    ? { article: next, waits: false }
    : { article: withEntries(next, entries), waits };
}

/** What was moved elsewhere would stand there as well. */
function isTwiceIn(entries: Entry[], newer: Entry[], left: Set<string>): boolean {
  if (new Set(entries.map(({ id }) => id)).size < entries.length) return true;
  const posts = new Set([...left].map((letter) => letter.split(':')[0]));
  const moved = newer.filter((entry) => postsIn(entry).some((post) => posts.has(post)));
  return moved.flatMap(lettersIn).some((letter) => left.has(letter));
}

/** Each by its post and its place there. */
function lettersIn(entry: Entry): string[] {
  return leavesIn(entry).flatMap(lettersOf);
}

function leavesIn({ part, is }: Entry): Leaf[] {
  if (is === undefined) return [];
  return leavesOf(part === 'title' ? { title: is, lead: [], body: [] } : { lead: [], body: [is] });
}

function lettersOf({ value, source: { post, from, to } }: Leaf): string[] {
  const written = Array.from(value);
  const isSpace = (at: number) => written.length === to - from && /\s/.test(written[at] ?? '');
  return Array.from({ length: to - from }, (_, at) =>
    isSpace(at) ? '' : `${post}:${from + at}`,
  ).filter((letter) => letter !== '');
}

function entriesOf({ title, lead, body }: Article): Entry[] {
  return [
    { part: 'title', id: 'title', is: title },
    ...lead.map((is) => ({ part: 'lead' as const, id: is.id, is })),
    ...body.map((is) => ({ part: 'body' as const, id: is.id, is })),
  ];
}

function withEntries({ title: _, ...rest }: Article, entries: Entry[]): Article {
  const [first] = entries;
  const title = first?.part === 'title' ? first.is : undefined;
  const blocks = entries.flatMap(({ part, is }) => (part === 'title' ? [] : [{ part, is }]));
  const all = blocks.map(({ is }) => is);
  const body = blocks.findIndex(({ part }) => part === 'body');
  const end = body < 0 ? all.length : body;
  return { ...rest, ...(title && { title }), lead: all.slice(0, end), body: all.slice(end) };
}

function seamsOf(older: Entry[], newer: Entry[], isKnown: (post: string) => boolean): Seam[] {
  const found = new Map(newer.map(({ id }, index) => [id, index]));
  const seams: Seam[] = [];
  let last = -1;
  for (const [index, { id }] of older.entries()) {
    const at = found.get(id);
    if (at === undefined || at <= last) continue;
    seams.push({ old: index, new: at });
    last = at;
  }
  // Posts that have come at the end stand behind all that was shown, unless a block is made of both.
  const come = newer.findIndex((entry, index) => index > last && !postsIn(entry).every(isKnown));
  const first = newer[come];
  if (first && !postsIn(first).some(isKnown)) seams.push({ old: older.length, new: come });
  return seams;
}

/** A list that goes on in posts that have come: what was known of it may stand as it stood. */
function apart(entry: Entry, isKnown: (post: string) => boolean): Entry[] {
  if (entry.part === 'title' || entry.is.type !== 'list') return [entry];
  const list = entry.is;
  const isNew = ({ id }: ListItem) => !isKnown(postOfBlock(id));
  const from = list.children.findIndex(isNew);
  const first = list.children[from];
  if (from < 1 || !first || !list.children.slice(from).every(isNew)) return [entry];
  const rest = { ...list, id: `${first.id}-rest`, children: list.children.slice(from) };
  if (list.ordered) rest.start = (list.start ?? 1) + from;
  return [
    { ...entry, is: { ...list, children: list.children.slice(0, from) } },
    { ...entry, id: rest.id, is: rest },
  ];
}

function isInView({ part, id }: Entry, inView: InView): boolean {
  return part === 'title' ? inView.title : inView.blocks.has(id);
}

/** Whose words or pictures stand in it. */
function postsIn({ part, is }: Entry): string[] {
  if (is === undefined) return [];
  if (part === 'title') return sourcesOf({ title: is, lead: [], body: [] }).map(({ post }) => post);
  const pictured = is.type === 'figure' ? is.media.map(({ post }) => post) : [];
  const said = sourcesOf({ lead: [], body: [is] }).map(({ post }) => post);
  return is.type === 'gap' ? [] : [postOfBlock(is.id), ...pictured, ...said];
}
