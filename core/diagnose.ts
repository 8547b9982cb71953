import { buildThread } from '@/core/thread/build-thread';
import { type Completeness, postsOf } from '@/core/thread/thread';
import type { RateLimit, Refusal } from './capture';
import type { ConversationPage } from './conversation';
import type { Failure } from './failure';
import type { PostId } from './post';
import { recentOf } from './request-limits';
import type { Settings } from './settings';

/** All that is known at this moment, other people's words included: never shown as it is. */
export type Facts = {
  version: string;
  browser: string;
  /** Milliseconds since 1970. */
  now: number;
  settings: Pick<Settings, 'mayAskX' | 'readsOnlyVisible' | 'opening'>;
  tabs: TabFacts[];
  conversations: { focal: PostId; pages: ConversationPage[] }[];
  /** What went wrong in us. */
  bugs: Counts;
  askedAt: number[];
  refusal?: Refusal;
  rateLimit?: RateLimit;
};

/** `isHooked`: this tab's answers from X are heard. */
export type TabFacts = {
  hasAnswered: boolean;
  isHooked: boolean;
  isSignedIn: boolean;
  failure?: Failure;
};

/** Counts, kinds and paths alone: no word, name, handle, address, id or token can be in it. */
export type Diagnosis = {
  version: string;
  browser: string;
  settings: Facts['settings'];
  tabs: (Omit<TabFacts, 'failure'> & { failure?: string })[];
  conversations: ConversationDiagnosis[];
  warnings: Counts;
  bugs: Counts;
  asking: {
    /** Minutes ago, oldest first. */
    requests: number[];
    refusal?: { failure: string; minutesAgo: number; minutesLeft: number };
    rateLimit?: { limit: number; remaining: number; minutesLeft: number };
  };
};

export type Counts = { what: string; count: number }[];

export type ConversationDiagnosis = {
  pages: Counts;
  posts: number;
  cutShort: number;
  gaps: Counts;
  cursors: Counts;
  /** X's own flags. */
  isThread: boolean;
  endsAtTop: boolean;
  endsAtBottom: boolean;
  /** Absent where no thread could be built. */
  thread?: { posts: number; gaps: number; completeness: Completeness };
};

/** What a bug report needs, and nothing that tells who was read. */
export function diagnose(facts: Facts): Diagnosis {
  const { version, browser, settings, conversations, now, refusal, rateLimit } = facts;
  const { mayAskX, readsOnlyVisible, opening } = settings;
  const pages = conversations.flatMap((conversation) => conversation.pages);
  return {
    version,
    browser,
    settings: { mayAskX, readsOnlyVisible, opening },
    tabs: facts.tabs.map(({ hasAnswered, isHooked, isSignedIn, failure }) => ({
      hasAnswered,
      isHooked,
      isSignedIn,
      ...(failure && { failure: nameOf(failure) }),
    })),
    conversations: conversations.map(diagnoseConversation),
    warnings: countOf(pages.flatMap(({ warnings }) => warnings.map(plainKind))),
    bugs: facts.bugs.map(({ what, count }) => ({ what: plainKind(what), count })),
    asking: {
      requests: recentOf(facts.askedAt, now).map((time) => minutes(now - time)),
      ...(refusal && {
        refusal: {
          failure: nameOf(refusal.failure),
          minutesAgo: minutes(now - refusal.at),
          minutesLeft: minutes(refusal.until - now),
        },
      }),
      ...(rateLimit && {
        rateLimit: {
          limit: rateLimit.limit,
          remaining: rateLimit.remaining,
          minutesLeft: minutes(rateLimit.resetsAt - now),
        },
      }),
    },
  };
}

function diagnoseConversation({
  focal,
  pages,
}: Facts['conversations'][number]): ConversationDiagnosis {
  const entries = pages.flatMap((page) => page.entries);
  const posts = new Map(
    entries.flatMap((entry) => (entry.type === 'post' ? [[entry.post.id, entry.post]] : [])),
  );
  const cursors = new Map(
    entries.flatMap((entry) =>
      entry.type === 'cursor' ? [[entry.cursor.value, entry.cursor.kind]] : [],
    ),
  );
  const thread = buildThread(pages, focal);
  return {
    pages: countOf(pages.map(({ source }) => source)),
    posts: posts.size,
    cutShort: [...posts.values()].filter(({ isCutShort }) => isCutShort).length,
    gaps: countOf(entries.flatMap((entry) => (entry.type === 'gap' ? [entry.gap.reason] : []))),
    cursors: countOf([...cursors.values()]),
    isThread: pages.some(({ hasReaderMode }) => hasReaderMode),
    endsAtTop: pages.some(({ endsAtTop }) => endsAtTop),
    endsAtBottom: pages.some(({ endsAtBottom }) => endsAtBottom),
    ...(thread && {
      thread: {
        posts: postsOf(thread).length,
        gaps: thread.parts.filter(({ type }) => type === 'gap').length,
        completeness: thread.completeness,
      },
    }),
  };
}

function countOf(kinds: string[]): Counts {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([what, count]) => ({ what, count })).sort((a, b) => b.count - a.count);
}

/** The parser writes short names of kinds; whatever else might have come in is not repeated. */
function plainKind(warning: string): string {
  return /^[\w .:$?-]{1,100}$/.test(warning) && !/\d{6}/.test(warning) ? warning : '?';
}

function nameOf(failure: Failure): string {
  if (failure.type !== 'unreadable' || failure.path === undefined) return failure.type;
  return `${failure.type} at ${plainKind(failure.path)}`;
}

function minutes(ms: number): number {
  return Math.max(0, Math.round(ms / 60_000));
}
