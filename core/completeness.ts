import type { ConversationPage } from './conversation';
import type { Gap } from './gap';
import type { Graph, Known } from './merge-pages';
import type { Post, PostId } from './post';
import { type SelfNumbering, selfNumbering } from './self-numbering';
import type { Completeness, Thread } from './thread';

/** Is the thread whole, and who says so? The cheapest witness that holds is enough. */
export function completenessOf(
  pages: ConversationPage[],
  graph: Graph,
  { parts, isFromTop }: { parts: Thread['parts']; isFromTop: boolean },
): Completeness {
  const posts = parts.filter((part) => part.type === 'post');
  const gaps = parts.filter((part) => part.type === 'gap');
  const isLoaded = gaps.every((gap) => gap.reason !== 'not-loaded');
  const numbering = selfNumbering(posts);
  const told = toldBy(numbering);

  if (isLoaded && numbering?.total !== undefined && told.missing?.length === 0) {
    return { type: 'whole', because: 'own numbering' };
  }
  const open = openThreadCursors(pages, graph, posts);
  const reason = !isLoaded
    ? isFromTop
      ? 'middle not loaded'
      : 'start not loaded'
    : open.length > 0
      ? 'more to load'
      : undefined;
  const ending = endOf(pages, graph, posts.at(-1), open.length > 0);
  const isCounted = told.missing === undefined || told.missing.length === 0;
  if (reason === undefined && ending && gaps.length === 0 && isCounted) {
    return { type: 'whole', because: ending };
  }
  const { missing, expected } = told;
  return {
    type: 'partial',
    reason: reason ?? (gaps.length > 0 && ending ? 'unavailable posts' : 'end not seen'),
    ...(expected !== undefined && { expected }),
    ...(missing !== undefined && missing.length > 0 && { missing }),
  };
}

/** What the author's own counters say is not here. */
function toldBy(numbering: SelfNumbering | undefined): { expected?: number; missing?: number[] } {
  if (!numbering) return {};
  const present = new Set(numbering.numbers);
  const last = numbering.total ?? Math.max(...numbering.numbers.map((number) => number ?? 0));
  const missing: number[] = [];
  for (let number = 1; number <= last; number += 1) if (!present.has(number)) missing.push(number);
  return numbering.total === undefined ? { missing } : { missing, expected: numbering.total };
}

/** "Show more" within the author's own module that nobody has followed yet. */
export function openThreadCursors(
  pages: ConversationPage[],
  graph: Graph,
  posts: Post[],
): string[] {
  const modules = threadModules(graph, posts);
  const followed = new Set(pages.map((page) => page.request?.cursor));
  const open: string[] = [];
  pages.forEach((page, number) => {
    for (const entry of page.entries) {
      if (entry.type !== 'cursor' || entry.cursor.kind !== 'ShowMore') continue;
      const { module, isSelfThread } = entry.place;
      if (module === undefined || !(isSelfThread || modules.has(module))) continue;
      const isFollowed =
        followed.has(entry.cursor.value) || isContinuedElsewhere(pages, number, module);
      if (!isFollowed) open.push(entry.cursor.value);
    }
  });
  return [...new Set(open)];
}

/** Modules that X marks as the author's thread. */
function threadModules(graph: Graph, posts: Post[]): Set<string> {
  const modules = new Set<string>();
  for (const post of posts) {
    const known = graph.posts.get(post.id);
    if (!known?.isSelfThread) continue;
    for (const { module } of known.positions) if (module !== undefined) modules.add(module);
  }
  return modules;
}

/** Saved files do not tell what was asked; but one that adds to this module answers its "show more". */
function isContinuedElsewhere(pages: ConversationPage[], number: number, module: string): boolean {
  const idsOn = (page: ConversationPage | undefined) =>
    (page?.entries ?? []).flatMap((entry) =>
      entry.type === 'post' && entry.place.module === module ? [entry.post.id] : [],
    );
  const here = new Set(idsOn(pages[number]));
  return pages.some(
    (page, other) =>
      other !== number &&
      page.request === undefined &&
      page.entries.every((entry) => entry.place.module === module) &&
      idsOn(page).some((id) => !here.has(id)),
  );
}

function endOf(
  pages: ConversationPage[],
  graph: Graph,
  last: Post | undefined,
  isOpen: boolean,
): 'closed by X' | 'nothing follows' | undefined {
  if (!last) return undefined;
  const known = graph.posts.get(last.id);
  if (!isOpen && known && isInThreadModule(known)) return 'closed by X';
  const wasAsked = pages.some(
    (page) => page.source === 'network' && isAnswerTo(page, last.versions),
  );
  // The visible page shows no count we could trust.
  const isUnanswered = last.replyCount === 0 && last.readFrom === 'network';
  return isUnanswered || wasAsked ? 'nothing follows' : undefined;
}

function isInThreadModule(known: Known): boolean {
  return known.isSelfThread && known.positions.some(({ module }) => module !== undefined);
}

/** The page X shows when this very post is opened: its first, with whatever follows. */
function isAnswerTo(page: ConversationPage, versions: PostId[]): boolean {
  if (page.request?.cursor !== undefined) return false;
  const isConversation = page.endsAtTop || page.endsAtBottom || page.entries.length > 1;
  const focal = page.request ? page.request.focal : lastAtTopLevel(page);
  return focal !== undefined && isConversation && versions.includes(focal);
}

/** A page saved without its request still shows what was opened: what follows it is in modules. */
function lastAtTopLevel(page: ConversationPage): PostId | undefined {
  const last = page.entries.findLast(
    (entry) => entry.type === 'post' && entry.place.module === undefined,
  );
  return page.endsAtTop && last?.type === 'post' ? last.post.id : undefined;
}

/** Says how many posts a gap stands for, where the counters on both sides tell. */
export function countGaps(parts: (Post | Gap)[]): void {
  const posts = parts.filter((part) => part.type === 'post');
  const numbering = selfNumbering(posts);
  if (!numbering) return;
  const numberOf = new Map(posts.map((post, index) => [post, numbering.numbers[index]]));
  parts.forEach((part, index) => {
    const before = parts[index - 1];
    const after = parts[index + 1];
    if (part.type !== 'gap' || part.reason !== 'not-loaded' || after?.type !== 'post') return;
    const to = numberOf.get(after);
    const from =
      before === undefined ? 0 : before.type === 'post' ? numberOf.get(before) : undefined;
    const count = to === undefined || from === undefined ? 0 : to - from - 1;
    if (count > 1) parts[index] = { ...part, count };
  });
}
