import type { Ask } from '@/core/capture';
import { type ConversationPage, type Cursor, idsOf } from '@/core/conversation';
import type { PostId } from '@/core/post';
import { postsOf, type Thread } from '@/core/thread/thread';

const mostBottomCursors = 2;
const mostEmbedded = 3;

/** All that is known of a conversation by now, and the thread that was built of it. */
export type Known = { pages: ConversationPage[]; thread: Thread | undefined };

/**
 * The one request that most likely brings what the thread lacks; undefined where nothing is
 * missing, or nothing we could ask for would bring it. Nothing is asked for twice: a page that
 * has come names the request it answered; `asked` are those whose answer brought none of this.
 */
export function planNextRequest(
  { pages, thread }: Known,
  focal: PostId,
  asked: Ask[] = [],
): Ask | undefined {
  const isNew = (ask: Ask) =>
    !askedYet(pages, ask) &&
    !asked.some(({ id, cursor }) => id === ask.id && cursor === ask.cursor);
  if (!thread) return [askFor(focal)].find(isNew);
  if (lacksRoom(pages)) return undefined;
  if (thread.completeness.type === 'whole') return embedded(thread).find(isNew);
  const wanted = [
    ...missingStart(pages, thread),
    ...notLoaded(thread),
    ...showMore(thread),
    ...lookPastTheEnd(pages, thread),
  ];
  return wanted.find(isNew);
}

/** What is missing, as long as something is. */
export function planForThread(known: Known, asked: Ask[], focal: PostId): Ask | undefined {
  return planNextRequest(known, focal, asked);
}

/** Opened again, the last post shows whether the author went on; asked for although it is known. */
export function planForNewPosts(known: Known, asked: Ask[], focal: PostId): Ask | undefined {
  if (asked.length > 0) return planNextRequest(known, focal, asked);
  const { pages, thread } = known;
  if (lacksRoom(pages)) return undefined;
  return askFor(thread ? (postsOf(thread).at(-1)?.id ?? focal) : focal);
}

/** One more page of other people's replies; X's own "show probable spam" is never clicked for it. */
export function planForReplies({ pages }: Known, asked: Ask[] = []): Ask | undefined {
  if (asked.length > 0 || pages.some(({ leftOut }) => leftOut)) return undefined;
  const isReplies = ({ kind }: Cursor) => kind === 'Bottom' || kind === 'ShowMoreThreads';
  return cursorsIn(pages, isReplies).find((ask) => !askedYet(pages, ask));
}

/** What came would not be kept. */
function lacksRoom(pages: ConversationPage[]): boolean {
  return pages.some(({ leftOut }) => leftOut === 'posts');
}

function missingStart(pages: ConversationPage[], { parts, author, completeness }: Thread): Ask[] {
  if (completeness.type !== 'partial' || completeness.reason !== 'start not loaded') return [];
  const up = cursorsIn(pages, ({ kind }) => kind === 'Top');
  const [first] = parts;
  if (first?.type === 'gap') return first.id ? [...up, askFor(first.id)] : up;
  const parent = first?.replyTo;
  return parent && parent.author === author.id ? [...up, askFor(parent.post)] : up;
}

function notLoaded({ parts }: Thread): Ask[] {
  return parts.flatMap((part) =>
    part.type === 'gap' && part.reason === 'not-loaded' && part.id ? [askFor(part.id)] : [],
  );
}

/** Posts within a long-form article, a few of them: the others stay links. */
function embedded(thread: Thread): Ask[] {
  const blocks = postsOf(thread).flatMap(({ longForm }) => longForm?.blocks ?? []);
  const missing = blocks.flatMap((block) =>
    block.type === 'post' && !block.post ? [block.id] : [],
  );
  return missing.slice(0, mostEmbedded).map(askFor);
}

/** The rest of the author's own module, the latest page first. */
function showMore({ openCursors = [] }: Thread): Ask[] {
  return openCursors
    .flatMap(({ value, focal }) => (focal ? [{ ...askFor(focal), cursor: value }] : []))
    .reverse();
}

/** Seen as the focal post, the last one shows what follows it; else it may stand further down. */
function lookPastTheEnd(pages: ConversationPage[], thread: Thread): Ask[] {
  const { completeness } = thread;
  if (completeness.type === 'partial' && completeness.reason === 'unavailable posts') return [];
  const last = postsOf(thread).at(-1);
  const again = last ? [askFor(last.id)] : [];
  const bottoms = cursorsIn(pages, ({ kind }) => kind === 'Bottom');
  const followed = bottoms.filter((ask) => askedYet(pages, ask)).length;
  return followed < mostBottomCursors ? [...again, ...bottoms] : again;
}

/** Newest first. A page that brought nothing new is a loop of X's: its cursors lead nowhere. */
function cursorsIn(pages: ConversationPage[], isWanted: (cursor: Cursor) => boolean): Ask[] {
  const known = new Set<PostId>();
  return pages
    .flatMap((page) => {
      const before = known.size;
      for (const id of idsOf(page)) known.add(id);
      const focal = page.request?.focal;
      if (known.size === before || !focal) return [];
      return page.entries.flatMap((entry) =>
        entry.type === 'cursor' && isWanted(entry.cursor)
          ? [{ ...askFor(focal), cursor: entry.cursor.value }]
          : [],
      );
    })
    .reverse();
}

function askFor(id: PostId): Ask {
  return { id, ranking: 'Relevance' };
}

function askedYet(pages: ConversationPage[], { id, cursor }: Pick<Ask, 'id' | 'cursor'>): boolean {
  return pages.some(({ request, source }) => {
    if (cursor !== undefined) return request?.cursor === cursor;
    const isByRelevance = (request?.ranking ?? 'Relevance') === 'Relevance';
    const isFirst = request?.focal === id && request.cursor === undefined;
    return source === 'network' && isFirst && isByRelevance;
  });
}
