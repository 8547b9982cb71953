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
  chain: Pick<Chain, 'parts' | 'isFromTop' | 'isPlaced'>,
  open: OpenCursor[],
): Completeness {
  const posts = chain.parts.filter((part) => part.type === 'post');
  const gaps = chain.parts.filter((part) => part.type === 'gap');
  const { missing, expected } = statedBy(selfNumbering(posts));
  const isCounted = missing.length === 0;
  const isLoaded = gaps.every((gap) => gap.reason !== 'not-loaded');
  if (isLoaded && chain.isPlaced && expected !== undefined && isCounted) {
    return { type: 'whole', because: 'own numbering' };
  }
  const last = posts.at(-1);
  const wasAsked =
    last !== undefined &&
    pages.some((page) => isAnswerTo(page, versionsOf(last)) && !mayFollowBelow(page, posts.length));
  const isCut = pages.some(({ leftOut }) => leftOut === 'posts');
  const isOpen = isCut || (!wasAsked && open.length > 0);
  const reason = isLoaded ? whyOpen(isOpen, chain.isPlaced) : whichIsMissing(chain.isFromTop);
  const ending = wasAsked ? 'nothing follows' : endOf(graph, last);
  if (!reason && ending && gaps.length === 0 && isCounted) {
    return { type: 'whole', because: ending };
  }
  return {
    type: 'partial',
    reason: reason ?? (gaps.length > 0 && ending ? 'unavailable posts' : 'end not seen'),
    ...(expected !== undefined && { expected }),
    ...(!isCounted && { missing }),
  };
}

function whyOpen(isOpen: boolean, isPlaced: boolean) {
  if (isOpen) return 'more to load';
  return isPlaced ? undefined : 'posts without place';
}

function whichIsMissing(isFromTop: boolean) {
  return isFromTop ? 'middle not loaded' : 'start not loaded';
}

/** What the author's own counters say is not here. */
function statedBy(numbering: SelfNumbering | undefined): { expected?: number; missing: number[] } {
  if (!numbering) return { missing: [] };
  const { numbers, total } = numbering;
  const last = total ?? Math.max(...numbers.map((number) => number ?? 0));
  const known = new Set(numbers);
  const missing: number[] = [];
  for (let number = 1; number <= last; number++) if (!known.has(number)) missing.push(number);
  return total === undefined ? { missing } : { missing, expected: total };
}

/**
 * The "show more" of the author's own module that nobody has followed, after the last post we have.
 * One that leads back to itself was never really followed; one further up has been passed.
 */
export function openCursors(pages: ConversationPage[], graph: Graph, posts: Post[]): OpenCursor[] {
  const modules = threadModules(graph, posts);
  const followed = new Set(pages.map((page) => page.request?.cursor));
  const last = posts.at(-1)?.id;
  const isPassed = (page: ConversationPage, module: string) => {
    const ids = idsIn(page, module).map(graph.current);
    return ids.length > 0 && !ids.some((id) => id === last);
  };
  return pages.flatMap((page) =>
    showMoresOf(page).flatMap(({ value, module, isSelfThread }) => {
      const { focal, cursor } = page.request ?? {};
      const isOurs = isSelfThread || modules.has(module);
      const isFollowed = followed.has(value) && cursor !== value;
      if (!isOurs || isFollowed || isPassed(page, module)) return [];
      if (isContinuedElsewhere(pages, page, module)) return [];
      return [{ value, ...(focal && { focal }) }];
    }),
  );
}

/** Those in modules. */
function showMoresOf({ entries }: ConversationPage) {
  return entries.flatMap(({ place: { module, isSelfThread }, ...entry }) => {
    const isShowMore = entry.type === 'cursor' && entry.cursor.kind === 'ShowMore';
    if (!isShowMore || module === undefined) return [];
    return [{ value: entry.cursor.value, module, isSelfThread }];
  });
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
function isContinuedElsewhere(
  pages: ConversationPage[],
  here: ConversationPage,
  module: string,
): boolean {
  const known = idsIn(here, module);
  return pages.some(
    (page) =>
      page !== here &&
      page.request === undefined &&
      page.entries.every((entry) => entry.place.module === module) &&
      idsIn(page, module).some((id) => !known.includes(id)),
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
  // Unknown is not "nobody answered", and of the visible page no count is known.
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
