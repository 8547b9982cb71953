import { type Arrangement, arrangeConversation, idsOf, rankModules } from './arrange-conversation';
import { type Answer, asTimeline, type LooseEntry, notFound } from './as-timeline';
import { buildPostResult } from './build-post';
import {
  buildCursorEntry,
  buildModuleEntry,
  buildModuleItems,
  buildPostEntry,
  type Module,
  moduleIdOf,
} from './build-timeline';
import { buildReason } from './build-unavailable';
import { cursorOf, readCursor } from './cursor';
import { layOutConversation } from './lay-out-conversation';
import type { Conversation, Delivery } from './thread-spec';

export type DetailRequest = {
  focalTweetId: string;
  cursor?: string | undefined;
  rankingMode?: string | undefined;
};

/** What X would answer to `TweetDetail`: the first page, or what a cursor leads to. */
export function answerTweetDetail(
  conversation: Conversation,
  request: DetailRequest,
  delivery: Delivery = conversation.delivery ?? {},
): Answer {
  const arranged = arrangeConversation(conversation, request.focalTweetId, delivery);
  if (arranged === undefined) return notFound();

  const arrangement = {
    ...arranged,
    modules: rankModules(arranged.modules, request.rankingMode, delivery),
  };
  if (request.cursor === undefined) {
    return buildFirstPage(arrangement, request.focalTweetId, delivery);
  }
  const cursor = readCursor(request.cursor, delivery.cursorSalt);
  switch (cursor?.kind) {
    case 'ShowMore':
      return buildMoreOfModule(arrangement, cursor, request.cursor, delivery);
    case 'Bottom':
      return buildNextPage(arrangement, cursor.from, request.cursor, delivery);
    case 'Prompt':
      return buildSpamPage(arrangement, delivery);
    case 'Top':
      return asTimeline(buildAncestors(arrangement, cursor.from, delivery), [], false, delivery);
    default:
      return { data: {}, errors: [{ message: 'Invalid cursor', code: 214, kind: 'Validation' }] };
  }
}

/** What X would answer to `TweetResultByRestId`. */
export function answerTweetResult(conversation: Conversation, tweetId: string): Answer {
  const post = layOutConversation(conversation).find((one) => idsOf(one).includes(tweetId));
  if (post === undefined) return { data: { tweetResult: {} } };
  const result = post.unavailable
    ? buildReason(post.unavailable)
    : buildPostResult(post, {
        ...conversation.delivery,
        ...(post.id !== tweetId && { beforeEdit: tweetId }),
      });
  return { data: { tweetResult: result } };
}

function buildFirstPage(arrangement: Arrangement, asked: string, delivery: Delivery): Answer {
  const { ancestors, focal, modules } = arrangement;
  const ownBefore = ancestors.some((post) => post.by.handle === focal.by.handle);
  const hasChain = ownBefore || modules.some((module) => module.isSelfThread);
  const above = buildAncestors(arrangement, ancestors.length, delivery);
  const shown = asked === focal.id ? delivery : { ...delivery, beforeEdit: asked };
  const top = buildPostEntry(focal, hasChain ? 'SelfThread' : 'Tweet', shown);
  return asTimeline(
    [...above, top, ...buildModules(arrangement, 0, delivery)],
    [],
    hasChain,
    delivery,
  );
}

function buildAncestors(
  { ancestors, focal }: Arrangement,
  to: number,
  delivery: Delivery,
): LooseEntry[] {
  const from = Math.max(0, to - (delivery.ancestorsSize ?? Number.POSITIVE_INFINITY));
  const entries: LooseEntry[] = ancestors
    .slice(from, to)
    .map((post) =>
      buildPostEntry(post, post.by.handle === focal.by.handle ? 'SelfThread' : 'Tweet', delivery),
    );
  if (from === 0) return entries;
  const cursor = cursorOf({ kind: 'Top', from }, delivery.cursorSalt);
  return [buildCursorEntry('Top', cursor), ...entries];
}

function buildModules({ modules }: Arrangement, from: number, delivery: Delivery): LooseEntry[] {
  const polite = modules.filter((module) => module.section !== 'AbusiveQuality');
  const chains = polite.filter((module) => module.isSelfThread).length;
  const size =
    (delivery.repliesSize ?? 40) + (from === 0 && !delivery.lateContinuation ? chains : 0);
  const entries: LooseEntry[] = polite.slice(from, from + size).map((module) => {
    const most = module.isSelfThread ? (delivery.moduleSize ?? Number.POSITIVE_INFINITY) : 4;
    const showMore = showMoreAfter(module, most, delivery);
    return buildModuleEntry(
      module,
      buildModuleItems(module, { from: 0, to: most, showMore }, delivery),
    );
  });
  if (polite.length > from + size) {
    const value = cursorOf({ kind: 'Bottom', from: from + size }, delivery.cursorSalt);
    entries.push(buildCursorEntry('Bottom', value));
  } else if (modules.length > polite.length) {
    const value = cursorOf({ kind: 'Prompt', from: 0 }, delivery.cursorSalt);
    entries.push(buildCursorEntry('ShowMoreThreadsPrompt', value));
  }
  return entries;
}

function showMoreAfter(module: Module, to: number, delivery: Delivery): string | undefined {
  if (to >= module.posts.length) return undefined;
  const position = { kind: 'ShowMore', module: moduleIdOf(module), from: to } as const;
  return cursorOf(position, delivery.cursorSalt);
}

function buildMoreOfModule(
  { modules }: Arrangement,
  cursor: { module?: string | undefined; from: number },
  asked: string,
  delivery: Delivery,
): Answer {
  const module = modules.find((one) => moduleIdOf(one) === cursor.module);
  if (module === undefined) return asTimeline([], [], false, delivery);
  const to = cursor.from + (module.isSelfThread ? (delivery.moduleSize ?? 40) : 10);
  const repeated = delivery.repeatedCursor ? asked : undefined;
  const showMore = repeated ?? showMoreAfter(module, to, delivery);
  const moduleItems = buildModuleItems(module, { from: cursor.from, to, showMore }, delivery);
  const instruction = {
    type: 'TimelineAddToModule',
    moduleItems,
    moduleEntryId: moduleIdOf(module),
    prepend: false,
  };
  return asTimeline([], [instruction], false, delivery);
}

function buildNextPage(
  arrangement: Arrangement,
  from: number,
  asked: string,
  delivery: Delivery,
): Answer {
  const entries = buildModules(arrangement, from, delivery);
  const repeated = delivery.repeatedCursor ? [buildCursorEntry('Bottom', asked)] : [];
  const kept = entries.filter((entry) => repeated.length === 0 || !/^cursor-/.test(entry.entryId));
  return asTimeline([...kept, ...repeated], [], false, delivery);
}

function buildSpamPage({ modules }: Arrangement, delivery: Delivery): Answer {
  const entries = modules
    .filter((module) => module.section === 'AbusiveQuality')
    .map((module) => {
      const range = { from: 0, to: 4, showMore: undefined };
      return buildModuleEntry(module, buildModuleItems(module, range, delivery));
    });
  return asTimeline(entries, [], false, delivery);
}
