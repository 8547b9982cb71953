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
  let clock = start;
  const laid = posts.map((spec, index): LaidPost => {
    const isChain = isOfChain(spec, author);
    const usual = isChain ? clock : start + (12 + index * 7) * 60_000;
    const createdAt = timeOf(spec.at, start) ?? usual;
    if (isChain) clock = createdAt + 2_000;
    const id = spec.id ?? snowflake(createdAt, 4096 + index);
    const by = spec.by ?? author;
    const { replyTo: _replyTo, ...rest } = spec;
    return {
      ...rest,
      id,
      by,
      createdAt,
      lang: spec.lang ?? lang,
      conversationId: id,
      answered: [],
    };
  });
  connect(posts, laid, author);
  return laid;
}

/** Without a word about whom it answers, the author's post goes on after the last one. */
function isOfChain(spec: PostSpec, author: Person): boolean {
  const by = spec.by ?? author;
  return by.handle === author.handle && spec.replyTo === undefined && !spec.placement;
}

function connect(posts: PostSpec[], laid: LaidPost[], author: Person) {
  const byId = new Map(laid.map((post) => [post.id, post]));
  const answers = new Map<string, number>();
  let lastOfChain: LaidPost | undefined;
  for (const [index, post] of laid.entries()) {
    const spec = posts[index] ?? {};
    const isChain = isOfChain(spec, author);
    post.parent = parentOf(spec, isChain ? lastOfChain : laid[0], laid, byId);
    if (post.parent?.id === post.id) post.parent = undefined;
    if (isChain) lastOfChain = post;
    if (post.parent && !post.unavailable && !post.placement?.startsWith('ad')) {
      answers.set(post.parent.id, (answers.get(post.parent.id) ?? 0) + 1);
    }
  }
  for (const post of laid) {
    const above = lineAbove(post, byId);
    const top = above.at(-1) ?? post;
    post.conversationId = top.parent && !byId.has(top.parent.id) ? top.parent.id : top.id;
    post.answered = peopleOf(above, post.by);
    post.replyCount ??= answers.get(post.id) ?? 0;
  }
}

function parentOf(
  { replyTo, placement }: PostSpec,
  usual: LaidPost | undefined,
  laid: LaidPost[],
  byId: Map<string, LaidPost>,
): LaidPost['parent'] {
  if (replyTo === null) return undefined;
  if (replyTo === undefined) {
    const isElsewhere = placement !== undefined && placement !== 'spam';
    return isElsewhere || usual === undefined ? undefined : { id: usual.id, by: usual.by };
  }
  if (typeof replyTo === 'string') return { id: replyTo, by: byId.get(replyTo)?.by };
  const target = laid[replyTo - 1];
  if (target === undefined) throw new Error(`A reply to post ${replyTo}, which there is not.`);
  return { id: target.id, by: target.by };
}

/** The posts it answers, nearest first; a circle ends where it closes. */
function lineAbove(post: LaidPost, byId: Map<string, LaidPost>): LaidPost[] {
  const line = new Set<LaidPost>();
  let next = post.parent && byId.get(post.parent.id);
  while (next !== undefined && next !== post && !line.has(next)) {
    line.add(next);
    next = next.parent && byId.get(next.parent.id);
  }
  return [...line];
}

function peopleOf(posts: LaidPost[], except: Person): Person[] {
  const people = new Map(posts.map((post) => [post.by.handle, post.by]));
  people.delete(except.handle);
  return [...people.values()];
}

/** Ids an edited post had before, oldest first. */
export function earlierIdsOf(post: LaidPost): string[] {
  const texts = post.editedFrom ?? [];
  return texts.map((_, index) =>
    (BigInt(post.id) - BigInt(texts.length - index) * 4_194_304_000n).toString(),
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
