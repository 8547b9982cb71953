import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConversationPage } from '@/core/conversation';
import type { Gap } from '@/core/gap';
import type { Post, PostId } from '@/core/post';
import { buildThread } from '@/core/thread/build-thread';
import type { Reply, Thread } from '@/core/thread/thread';
import {
  ada,
  aGap,
  aPage,
  aPost,
  jo,
  ownModule,
  ownTop,
  postId,
  replyModule,
} from '@/tests/core/a-post';
import { runs } from '@/tests/how-much';

/**
 * A conversation as a tree: the author's chain, asides of theirs, and talks with somebody else. Which
 * posts were lost, which page brought what, and in what order, is left to chance.
 */
type World = {
  chain: Post[];
  asides: Post[];
  talks: Post[][];
};

const worlds = fc
  .record({
    length: fc.integer({ min: 1, max: 40 }),
    asides: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 3 })), { maxLength: 3 }),
    talks: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 4 })), { maxLength: 4 }),
    isBegunByOther: fc.boolean(),
  })
  .map(({ length, asides, talks, isBegunByOther }): World => {
    const idOf = (place: number) => 1000 + place * 10;
    const chain = Array.from({ length }, (_, place) =>
      place > 0
        ? aPost(idOf(place), { replyTo: idOf(place - 1), conversation: 1000 })
        : isBegunByOther
          ? aPost(idOf(0), { replyTo: 1, answers: jo, conversation: 1000 })
          : aPost(idOf(0), { conversation: 1000 }),
    );
    const under = (place: number) => idOf(place % length);
    return {
      chain,
      // What hangs under the last post is its continuation, so asides hang higher.
      asides: asides
        .filter(() => length > 1)
        .flatMap(([place, size], number) =>
          line(size, 20_000 + number * 100, idOf(place % (length - 1)), () => ({})),
        ),
      talks: talks.map(([place, size], number) =>
        line(size, 50_000 + number * 100, under(place), (step) =>
          step % 2 === 0 ? { author: jo } : { answers: jo },
        ),
      ),
    };
  });

function line(
  size: number,
  from: number,
  under: number,
  changes: (step: number) => Parameters<typeof aPost>[1],
): Post[] {
  return Array.from({ length: size }, (_, step) =>
    aPost(from + step, {
      replyTo: step === 0 ? under : from + step - 1,
      ...(step % 2 === 0 && { answers: aPost(1).author }),
      conversation: 1000,
      ...changes(step),
    }),
  );
}

/** Cuts what is delivered into pages: the chain as top-level posts or modules, talks as modules. */
function deliver(
  { chain, asides, talks }: World,
  isLost: (post: Post) => boolean,
  chance: { cuts: number[]; order: number[]; tombstones: boolean },
): ConversationPage[] {
  const shown = (posts: Post[]): (Post | Gap)[] =>
    posts.flatMap((post): (Post | Gap)[] =>
      isLost(post) ? (chance.tombstones ? [aGap(Number(post.id))] : []) : [post],
    );
  const pages: ConversationPage[] = [];
  let from = 0;
  for (const cut of [...chance.cuts, chain.length]) {
    const to = Math.min(chain.length, from + (cut % 9) + 1);
    if (to > from) {
      const items = shown(chain.slice(Math.max(0, from - (cut % 3)), to));
      const module = ownModule(items, `conversationthread-${chain[from]?.id}`);
      pages.push(aPage([cut % 2 === 0 ? ownTop(items) : module]));
    }
    from = to;
  }
  pages.push(aPage([ownModule(shown(chain.slice(from)), 'conversationthread-rest')]));
  asides.forEach((aside, number) => {
    pages.push(aPage([replyModule(shown([aside]), `conversationthread-9${number}`)]));
  });
  talks.forEach((talk, number) => {
    pages.push(aPage([replyModule(shown(talk), `conversationthread-8${number}`)]));
  });
  return pages
    .map((page, index) => ({ page, key: chance.order[index % chance.order.length] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ page }) => page);
}

const chances = fc.record({
  cuts: fc.array(fc.nat({ max: 50 }), { maxLength: 8 }),
  order: fc.array(fc.integer(), { minLength: 1, maxLength: 30 }),
  tombstones: fc.boolean(),
});

function idsIn(replies: Reply[]): (PostId | undefined)[] {
  return replies.flatMap(({ post, replies: below }) => [post.id, ...idsIn(below)]);
}

function partIds(thread: Thread | undefined): PostId[] {
  return (thread?.parts ?? []).flatMap((part) => (part.type === 'post' ? [part.id] : []));
}

describe('any conversation, in any pages, in any order, with any posts missing', () => {
  test('gives every delivered post of the chain exactly once, in order, and nobody else’s', () => {
    fc.assert(
      fc.property(
        worlds,
        fc.array(fc.boolean(), { maxLength: 60 }),
        chances,
        fc.nat(),
        (world, lost, chance, pick) => {
          const all = [...world.chain, ...world.asides, ...world.talks.flat()];
          const lostIds = new Set(all.filter((_, index) => lost[index]).map((post) => post.id));
          const isLost = (post: Post) => lostIds.has(post.id);
          const delivered = world.chain.filter((post) => !isLost(post));
          const focal = delivered[pick % Math.max(1, delivered.length)];
          if (!focal) return;
          const thread = buildThread(deliver(world, isLost, chance), focal.id);
          const ids = partIds(thread);
          const chainIds = new Set(world.chain.map((post) => post.id));
          const talkIds = new Set(world.talks.flat().map((post) => post.id));

          expect(ids.filter((id) => chainIds.has(id))).toEqual(delivered.map((post) => post.id));
          expect(ids.filter((id) => talkIds.has(id))).toEqual([]);

          const elsewhere = [
            ...(thread?.asides ?? []).flatMap((aside) => aside.posts.map((post) => post.id)),
            ...idsIn(thread?.discussion ?? []),
          ];
          const everything = [...ids, ...elsewhere];
          expect(new Set(everything).size).toBe(everything.length);
          if (lostIds.size > 0) return;
          // With nothing missing, nothing else gets lost either.
          expect(everything.toSorted()).toEqual(all.map((post) => post.id).toSorted());
          expect(thread?.parts.map((part) => part.id)).toEqual(world.chain.map((post) => post.id));
        },
      ),
      runs,
    );
  });

  test('follows the replies whatever the ids are', () => {
    fc.assert(
      fc.property(
        worlds,
        chances,
        fc.integer({ min: 1, max: 999_000 }),
        fc.nat(),
        (world, chance, salt, pick) => {
          const mixed = renumber(world, salt);
          const focal = mixed.chain[pick % mixed.chain.length];
          if (!focal) return;
          const thread = buildThread(
            deliver(mixed, () => false, chance),
            focal.id,
          );
          expect(thread?.parts.map((part) => part.id)).toEqual(mixed.chain.map((post) => post.id));
        },
      ),
      runs,
    );
  });
});

/** Other ids, in no order at all, with the same replies. */
function renumber(world: World, salt: number): World {
  const renamed = (id: PostId) => postId(((Number(id) * 7919 * salt) % 999_983) + 1_000_000);
  const rename = (post: Post): Post => ({
    ...post,
    id: renamed(post.id),
    versions: [renamed(post.id)],
    conversation: renamed(post.conversation),
    ...(post.replyTo && { replyTo: { ...post.replyTo, post: renamed(post.replyTo.post) } }),
  });
  return {
    chain: world.chain.map(rename),
    asides: world.asides.map(rename),
    talks: world.talks.map((talk) => talk.map(rename)),
  };
}

test('any posts whatever, answering any others, in circles too, end and come out once', () => {
  const post = fc.record({
    id: fc.integer({ min: 1, max: 12 }),
    replyTo: fc.option(fc.integer({ min: 1, max: 14 }), { nil: undefined }),
    isAda: fc.boolean(),
    versions: fc.array(fc.integer({ min: 1, max: 14 }), { maxLength: 3 }),
    place: fc.constantFrom('top', 'own', 'reply', 'gap'),
    conversation: fc.constantFrom(1, 1, 1, 2),
  });
  const pages = fc.array(fc.array(post, { maxLength: 8 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(pages, fc.integer({ min: 1, max: 14 }), (built, focal) => {
      const read = built.map((items) =>
        aPage(
          items.map(({ id, replyTo, isAda, versions, place, conversation }) => {
            if (place === 'gap') return aGap(id);
            const one = aPost(id, {
              ...(replyTo !== undefined && { replyTo }),
              ...(!isAda && { author: jo }),
              versions: [...versions, id],
              conversation,
            });
            if (place === 'top') return one;
            return place === 'own' ? ownModule([one]) : replyModule([one]);
          }),
        ),
      );
      const thread = buildThread(read, postId(focal));
      if (!thread) return;
      const ids = [
        ...partIds(thread),
        ...thread.asides.flatMap((aside) => aside.posts.map((one) => one.id)),
        ...idsIn(thread.discussion).filter((id) => id !== undefined),
      ];
      expect(new Set(ids).size).toBe(ids.length);
      for (const part of thread.parts) {
        if (part.type === 'post') expect(part.author.id).toBe(thread.author.id);
      }
    }),
    runs,
  );
});

/**
 * Up to sixteen posts of Ada's, each answering whatever it likes: itself, a later one, in circles, an
 * older version, one that is lost, and where X shows it in the thread's module, Jo (21–24) as well.
 */
const tangles = fc.record({
  posts: fc.array(
    fc.record({
      replyTo: fc.option(fc.integer({ min: 1, max: 24 }), { nil: undefined }),
      place: fc.constantFrom('module', 'module', 'above', 'top'),
      isEdited: fc.boolean(),
    }),
    { minLength: 1, maxLength: 16 },
  ),
  jos: fc.array(fc.integer({ min: 1, max: 24 }), { minLength: 4, maxLength: 4 }),
  cuts: fc.array(fc.nat({ max: 16 }), { maxLength: 3 }),
  isNumbered: fc.boolean(),
  replyCount: fc.constantFrom(0, 1),
});

test('every post that X shows as the author’s thread is there once; if one stands beside, it is not whole', () => {
  fc.assert(
    fc.property(tangles, fc.nat(), ({ posts, jos, cuts, isNumbered, replyCount }, pick) => {
      const shown = posts.flatMap(({ replyTo, place, isEdited }, index) => {
        const id = index + 1;
        const isToJo = replyTo !== undefined && replyTo > 20;
        const versions = isEdited ? [[id], [id, id + 100]] : [[id]];
        return versions.map((ids) => ({
          place,
          isOutdated: isEdited && ids.length === 1,
          post: aPost(ids.at(-1) ?? id, {
            ...(replyTo !== undefined && (place === 'module' || !isToJo) && { replyTo }),
            ...(isToJo && { answers: jo }),
            ...(isNumbered && { text: `${id}/${posts.length} Words` }),
            versions: ids,
            replyCount,
          }),
        }));
      });
      const talk = jos.map((replyTo, index) =>
        aPost(21 + index, { author: jo, answers: ada, replyTo }),
      );
      const items = [
        ...shown.map(({ post, place }) => {
          if (place === 'top') return post;
          return place === 'module' ? ownModule([post]) : ownTop([post]);
        }),
        replyModule(talk, 'conversationthread-21'),
      ];
      const pages = [0, ...cuts].map((from) => aPage(items.slice(from)));
      const focal = shown[pick % shown.length]?.post.id ?? postId(1);
      const thread = buildThread(pages, focal);
      const inParts = partIds(thread);
      const inAsides = (thread?.asides ?? []).flatMap((aside) => aside.posts.map(({ id }) => id));
      const everywhere = [...inParts, ...inAsides, ...idsIn(thread?.discussion ?? [])];
      expect(everywhere).toEqual([...new Set(everywhere)]);

      const own = shown.flatMap(({ post, place, isOutdated }) =>
        place !== 'top' && !isOutdated ? [post.id] : [],
      );
      expect([...inParts, ...inAsides]).toEqual(expect.arrayContaining(own));
      if (own.every((id) => inParts.includes(id))) return;
      expect(thread?.completeness.type).toBe('partial');
    }),
    runs,
  );
});
