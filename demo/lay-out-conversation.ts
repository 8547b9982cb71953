import { hashOf, snowflake } from './snowflake';
import type { Conversation, Person, PostSpec } from './thread-spec';

/** A post with everything decided that its spec may leave open. */
export type LaidPost = Omit<PostSpec, 'by' | 'id' | 'at' | 'replyTo'> & {
  id: string;
  by: Person;
  createdAt: number;
  parent?: { id: string; by?: Person | undefined } | undefined;
  conversationId: string;
  /** Everybody above it who is addressed, nearest first. */
  answered: Person[];
};

const known = new WeakMap<Conversation, LaidPost[]>();

/** Gives every post its id, time, author and parent. */
export function layOutConversation(conversation: Conversation): LaidPost[] {
  const before = known.get(conversation);
  if (before !== undefined && before.length === conversation.posts.length) return before;
  const laid = layOut(conversation);
  known.set(conversation, laid);
  return laid;
}

function layOut({ author, posts, date, lang }: Conversation): LaidPost[] {
  const start = Date.parse(date ?? '2026-01-05T09:00:00Z');
  const laid: LaidPost[] = [];
  let lastOfChain: LaidPost | undefined;
  let clock = start;
  for (const [index, spec] of posts.entries()) {
    const by = spec.by ?? author;
    const isChain = by.handle === author.handle && spec.replyTo === undefined && !spec.placement;
    const createdAt =
      timeOf(spec.at, start) ?? (isChain ? clock : start + (12 + index * 7) * 60_000);
    if (isChain) clock = createdAt + 2_000;
    const parent = parentOf(spec, isChain ? lastOfChain : laid[0], laid);
    const above = laid.find((post) => post.id === parent?.id);
    const id = spec.id ?? snowflake(createdAt, 4096 + index);
    const { replyTo: _replyTo, ...rest } = spec;
    const post: LaidPost = {
      ...rest,
      id,
      by,
      createdAt,
      parent,
      lang: spec.lang ?? lang,
      conversationId: above?.conversationId ?? parent?.id ?? id,
      answered: above === undefined ? [] : peopleAbove(above, by),
    };
    laid.push(post);
    if (isChain) lastOfChain = post;
  }
  const answers = laid.filter((post) => !post.unavailable && !post.placement?.startsWith('ad'));
  for (const post of laid) {
    post.replyCount ??= answers.filter((answer) => answer.parent?.id === post.id).length;
  }
  return laid;
}

function parentOf(spec: PostSpec, usual: LaidPost | undefined, laid: LaidPost[]) {
  if (spec.replyTo === null) return undefined;
  if (spec.replyTo === undefined) {
    const isElsewhere = spec.placement === 'ad' || spec.placement === 'ad in thread';
    return isElsewhere || spec.placement === 'related' || usual === undefined
      ? undefined
      : { id: usual.id, by: usual.by };
  }
  if (typeof spec.replyTo === 'string') {
    const target = laid.find((post) => post.id === spec.replyTo);
    return { id: spec.replyTo, by: target?.by ?? spec.by };
  }
  const target = laid[spec.replyTo - 1];
  if (target === undefined) throw new Error(`A reply to post ${spec.replyTo}, which is not above.`);
  return { id: target.id, by: target.by };
}

function peopleAbove(post: LaidPost, except: Person): Person[] {
  const people = [post.by, ...post.answered].filter((one) => one.handle !== except.handle);
  return people.filter(
    (one, index) => people.findIndex((other) => other.handle === one.handle) === index,
  );
}

const units: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Reads `+26h` or an ISO date. */
export function timeOf(at: string | undefined, start: number): number | undefined {
  if (at === undefined) return undefined;
  const offset = /^([+-]\d+(?:\.\d+)?)([smhd])$/.exec(at);
  if (offset !== null) return start + Number(offset[1]) * (units[offset[2] ?? ''] ?? 0);
  const time = Date.parse(at);
  if (Number.isNaN(time)) throw new Error(`"${at}" is neither a date nor an offset.`);
  return time;
}

export function userIdOf(person: Person): string {
  return person.id ?? String(1_000_000_000 + hashOf(person.handle));
}
