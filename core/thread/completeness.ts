import type { ConversationPage } from '@/core/conversation';
import type { Gap } from '@/core/gap';
import { type Post, type PostId, versionsOf } from '@/core/post';
import type { Chain } from './author-chain';
import type { Graph } from './merge-pages';
import { type SelfNumbering, selfNumbering } from './self-numbering';
import type { Completeness, OpenCursor } from './thread';
import { isInThreadModule } from './thread-place';

/** Is the thread whole, and who says so? The cheapest witness that holds is enough. */
export function completenessOf(
  pages: ConversationPage[],
  graph: Graph,
  { parts, isFromTop, isPlaced }: Pick<Chain, 'parts' | 'isFromTop' | 'isPlaced'>,
  open: OpenCursor[],
): Completeness {
  const posts = parts.filter((part) => part.type === 'post');
  const gaps = parts.filter((part) => part.type === 'gap');
  const isLoaded = gaps.every((gap) => gap.reason !== 'not-loaded');
  const numbering = selfNumbering(posts);
  const stated = statedBy(numbering);

  const isCounted = stated.missing === undefined || stated.missing.length === 0;
  if (isLoaded && isPlaced && numbering?.total !== undefined && isCounted) {
    return { type: 'whole', because: 'own numbering' };
  }
  const last = posts.at(-1);
  const wasAsked =
    last !== undefined &&
    pages.some((page) => isAnswerTo(page, versionsOf(last)) && !mayFollowBelow(page, posts.length));
  const isCut = pages.some(({ leftOut }) => leftOut === 'posts');
  const isOpen = isCut || (!wasAsked && open.length > 0);
  const reason = !isLoaded
    ? isFromTop
      ? 'middle not loaded'
      : 'start not loaded'
    : isOpen
      ? 'more to load'
      : isPlaced
        ? undefined
        : 'posts without place';
  const ending = wasAsked ? 'nothing follows' : endOf(graph, last);
  if (reason === undefined && ending && gaps.length === 0 && isCounted) {
    return { type: 'whole', because: ending };
  }
  const { missing, expected } = stated;
  return {
    type: 'partial',
    reason: reason ?? (gaps.length > 0 && ending ? 'unavailable posts' : 'end not seen'),
    ...(expected !== undefined && { expected }),
    ...(missing !== undefined && missing.length > 0 && { missing }),
  };
}

/** What the author's own counters say is not here. */
function statedBy(numbering: SelfNumbering | undefined): { expected?: number; missing?: number[] } {
  if (!numbering) return {};
  const present = new Set(numbering.numbers);
  const last = numbering.total ?? Math.max(...numbering.numbers.map((number) => number ?? 0));
  const missing: number[] = [];
  for (let number = 1; number <= last; number += 1) if (!present.has(number)) missing.push(number);
  return numbering.total === undefined ? { missing } : { missing, expected: numbering.total };
}

/**
 * The "show more" of the author's own module that nobody has followed, after the last post we have.
 * One that leads back to itself was never really followed; one further up has been passed.
 */
export function openCursors(pages: ConversationPage[], graph: Graph, posts: Post[]): OpenCursor[] {
  const modules = threadModules(graph, posts);
  const followed = new Set(pages.map((page) => page.request?.cursor));
  const last = posts.at(-1)?.id;
  return pages.flatMap((page, number) =>
    page.entries.flatMap(({ place, ...entry }) => {
      if (entry.type !== 'cursor' || entry.cursor.kind !== 'ShowMore') return [];
      const { module, isSelfThread } = place;
      if (module === undefined || !(isSelfThread || modules.has(module))) return [];
      const { value } = entry.cursor;
      if (followed.has(value) && page.request?.cursor !== value) return [];
      const ids = idsIn(page, module).map(graph.current);
      const isPassed = ids.length > 0 && !ids.some((id) => id === last);
      if (isPassed || isContinuedElsewhere(pages, number, module)) return [];
      const { focal } = page.request ?? {};
      return [{ value, ...(focal && { focal }) }];
    }),
  );
}

/** Modules in which X shows posts of the thread. */
function threadModules(graph: Graph, posts: Post[]): Set<string> {
  const modules = new Set<string>();
  for (const post of posts) {
    for (const { module } of graph.posts.get(post.id)?.positions ?? []) {
      if (module !== undefined) modules.add(module);
    }
  }
  return modules;
}

/** Saved files do not tell what was asked; but one that adds to this module answers its "show more". */
function isContinuedElsewhere(pages: ConversationPage[], number: number, module: string): boolean {
  const here = pages[number];
  const known = new Set(here && idsIn(here, module));
  return pages.some(
    (page, other) =>
      other !== number &&
      page.request === undefined &&
      page.entries.every((entry) => entry.place.module === module) &&
      idsIn(page, module).some((id) => !known.has(id)),
  );
}

function idsIn(page: ConversationPage, module: string): PostId[] {
  return page.entries.flatMap((entry) =>
    entry.type === 'post' && entry.place.module === module ? [entry.post.id] : [],
  );
}

function endOf(
  graph: Graph,
  last: Post | undefined,
): 'closed by X' | 'nothing follows' | undefined {
  const known = last && graph.posts.get(last.id);
  if (!known) return undefined;
  if (isInThreadModule(known)) return 'closed by X';
  // The visible page shows no count we could trust.
  const isUnanswered = last.replyCount === 0 && last.readFrom === 'network';
  return isUnanswered ? 'nothing follows' : undefined;
}

/** The page X shows when this very post is opened: its first, with whatever follows. */
function isAnswerTo(page: ConversationPage, versions: PostId[]): boolean {
  if (page.source !== 'network' || page.request?.cursor !== undefined) return false;
  const isConversation = page.endsAtTop || page.endsAtBottom || page.entries.length > 1;
  const focal = page.request ? page.request.focal : lastAtTopLevel(page);
  return focal !== undefined && isConversation && versions.includes(focal);
}

/**
 * Sorted by anything but relevance, X may put the author's continuation far below; and where X
 * itself calls it a thread, one post is not all of it.
 */
function mayFollowBelow({ request, hasReaderMode, entries }: ConversationPage, count: number) {
  if (request?.ranking !== undefined && request.ranking !== 'Relevance') return true;
  const goesOn = entries.some((entry) => entry.type === 'cursor' && entry.cursor.kind === 'Bottom');
  return hasReaderMode === true && count === 1 && goesOn;
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
  if (!parts.some((part) => part.type === 'gap' && part.reason === 'not-loaded')) return;
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
