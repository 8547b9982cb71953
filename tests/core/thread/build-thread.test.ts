import { describe, expect, test } from 'vitest';
import type { ConversationEntry } from '@/core/conversation';
import type { UserId } from '@/core/post';
import { buildThread } from '@/core/thread/build-thread';
import { continuationOf } from '@/core/thread/continuation';
import {
  aChain,
  ada,
  aGap,
  aPage,
  aPost,
  aQuote,
  jo,
  outline,
  ownModule,
  ownTop,
  postId,
  replyModule,
  showMore,
  trees,
} from '@/tests/core/a-post';

describe('the chain', () => {
  test('opens at the first post even when a later one is on screen', () => {
    const page = aPage([...aChain(1, 3), ownModule(aChain(4, 5))]);
    expect(outline(buildThread([page], postId(3)))).toBe('1 2 3 4 5');
  });

  test('is nothing while the focal post is not known', () => {
    expect(buildThread([aPage(aChain(1, 3))], postId(9))).toBeUndefined();
    expect(buildThread([], postId(1))).toBeUndefined();
  });

  test('compares authors by id, as names change and lie', () => {
    const namesake = { ...jo, handle: ada.handle, name: ada.name };
    const renamed = { ...ada, handle: 'ada_b', name: 'Ada B.' };
    const page = aPage([
      aPost(1),
      replyModule([aPost(3, { author: namesake, replyTo: 1 })]),
      replyModule([aPost(4, { author: renamed, replyTo: 1 })]),
    ]);
    expect(outline(buildThread([page], postId(1)))).toBe('1 4');
  });

  test('follows the replies, not the ids', () => {
    const page = aPage([
      aPost(50, { conversation: 50 }),
      ownModule([
        aPost(7, { replyTo: 50, conversation: 50 }),
        aPost(60, { replyTo: 7, conversation: 50 }),
        aPost(8, { replyTo: 60, conversation: 50 }),
      ]),
    ]);
    expect(outline(buildThread([page], postId(60)))).toBe('50 7 60 8');
  });

  test('stays within its conversation', () => {
    const page = aPage([...aChain(1, 2), aPost(3, { replyTo: 2, conversation: 77 })]);
    expect(outline(buildThread([page], postId(1)))).toBe('1 2');
  });

  test.each([
    ['itself', [aPost(1), aPost(2, { replyTo: 2 })], 2, '2'],
    ['each other', [aPost(2, { replyTo: 3 }), aPost(3, { replyTo: 2 })], 2, '3 2'],
    [
      'in a circle of three',
      [aPost(2, { replyTo: 4 }), aPost(3, { replyTo: 2 }), aPost(4, { replyTo: 3 })],
      3,
      '4 2 3',
    ],
  ])('does not go round where posts answer %s', (_, posts, focal, expected) => {
    const thread = buildThread([aPage(posts)], postId(focal));
    expect(outline(thread).split(' ').toSorted()).toEqual(expected.split(' ').toSorted());
  });
});

describe('merging', () => {
  test('takes the newest edit, and finds it by its old id', () => {
    const before = aPost(2, { replyTo: 1, text: 'Teh', versions: [2] });
    const after = aPost(5, { replyTo: 1, text: 'The', versions: [2, 5] });
    const answer = aPost(6, { replyTo: 2 });
    for (const pages of [
      [aPage([aPost(1), before]), aPage([aPost(1), after, answer])],
      [aPage([aPost(1), after, answer]), aPage([aPost(1), before])],
    ]) {
      const thread = buildThread(pages, postId(2));
      expect(outline(thread)).toBe('1 5 6');
      expect(thread?.focal).toBe('5');
    }
  });

  test('finds the older version where only that was sent', () => {
    const page = aPage([
      aPost(1),
      aPost(2, { replyTo: 1, versions: [2, 5] }),
      aPost(6, { replyTo: 5 }),
    ]);
    expect(outline(buildThread([page], postId(5)))).toBe('1 2 6');
  });

  test('does not take another’s post for an edit', () => {
    const liar = aPost(9, { author: jo, replyTo: 2, answers: ada, versions: [2, 9] });
    const thread = buildThread([aPage([...aChain(1, 3), replyModule([liar])])], postId(1));
    expect(outline(thread)).toBe('1 2 3');
  });

  test('prefers X’s data to the visible page, and the whole text to a cut one', () => {
    const seen = aPost(2, {
      replyTo: 1,
      text: 'Post 2, cut…',
      readFrom: 'markup',
      isCutShort: true,
    });
    const cut = aPost(2, { replyTo: 1, text: 'Post', isCutShort: true });
    const data = aPost(2, { replyTo: 1, text: 'Post 2, whole' });
    const pages = [
      aPage([aPost(1), data]),
      aPage([aPost(1), cut]),
      aPage([aPost(1), seen], { source: 'markup' }),
    ];
    for (const order of [pages, pages.toReversed()]) {
      expect(buildThread(order, postId(1))?.parts[1]).toMatchObject({ text: 'Post 2, whole' });
    }
  });

  test('takes the body of a long-form article from its page where X’s data has but a preview', () => {
    const longForm = { id: '5', title: { from: 0, to: 5 }, blocks: [], isPreview: true };
    const data = aPost(1, { text: 'Title', longForm, isCutShort: true });
    const seen = aPost(1, {
      text: 'Title\n\nAnd all of it.',
      longForm: { ...longForm, id: '', isPreview: false },
      readFrom: 'markup',
    });
    const pages = [aPage([data]), aPage([seen], { source: 'markup' })];
    for (const order of [pages, pages.toReversed()]) {
      expect(buildThread(order, postId(1))?.parts[0]).toMatchObject({
        text: 'Title\n\nAnd all of it.',
        author: { id: data.author.id },
        readFrom: 'network',
        isCutShort: false,
      });
    }
  });

  test('knows an author of the visible page by the handle', () => {
    const visible = { ...ada, id: '@ada' as UserId };
    const seen = aPage(
      [
        aPost(3, { author: visible, conversation: 3, readFrom: 'markup' }),
        aPost(4, { author: visible, conversation: 3, replyTo: 3, readFrom: 'markup' }),
      ],
      { source: 'markup' },
    );
    const thread = buildThread([seen, aPage(aChain(1, 3))], postId(4));
    expect(outline(thread)).toBe('1 2 3 4');
    expect(thread?.author.id).toBe(ada.id);
  });
});

describe('gaps', () => {
  test('a deleted first post is a gap too', () => {
    const page = aPage([aGap(1), ...aChain(2, 4)]);
    expect(outline(buildThread([page], postId(2)))).toBe('deleted(1) 2 3 4');
  });

  test('a deleted last post is a gap where X shows it', () => {
    const page = aPage([aPost(1), ownModule([...aChain(2, 3), aGap(4)])]);
    expect(outline(buildThread([page], postId(1)))).toBe('1 2 3 deleted(4)');
  });

  test('two in a row are both there', () => {
    const page = aPage([
      aPost(1),
      ownModule([aPost(2, { replyTo: 1 }), aGap(3), aGap(4, 'withheld'), ...aChain(5, 6)]),
    ]);
    expect(outline(buildThread([page], postId(1)))).toBe('1 2 deleted(3) withheld(4) 5 6');
  });

  test('several apart break the chain into pieces that stay in X’s order', () => {
    const page = aPage([
      aPost(1),
      ownModule([
        aPost(20, { replyTo: 1 }),
        aGap(30),
        aPost(5, { replyTo: 30 }),
        aGap(7),
        aPost(6, { replyTo: 7 }),
      ]),
    ]);
    expect(outline(buildThread([page], postId(1)))).toBe('1 20 deleted(30) 5 deleted(7) 6');
  });

  test('takes the reason from a gap without id that X shows above', () => {
    const page = aPage([
      aPost(1),
      ownModule([aPost(2, { replyTo: 1 }), aGap(undefined, 'suspended'), aPost(4, { replyTo: 3 })]),
    ]);
    expect(outline(buildThread([page], postId(1)))).toBe('1 2 suspended(3) 4');
  });

  test('keeps the first post where those between are not loaded', () => {
    const page = aPage([aPost(1)]);
    const later = aPage(aChain(5, 6));
    expect(outline(buildThread([later, page], postId(6)))).toBe('1 not-loaded(4) 5 6');
  });

  test('says how many are missing where the author counts', () => {
    const numbered = (id: number, replyTo: number) =>
      aPost(id, { replyTo, text: `${id}/12 Words` });
    const first = aPost(1, { text: '1/12 Words' });
    const pages = [aPage([first, numbered(2, 1)]), aPage([numbered(9, 8), numbered(10, 9)])];
    const thread = buildThread(pages, postId(10));
    expect(thread?.parts[2]).toEqual({ type: 'gap', id: '8', reason: 'not-loaded', count: 6 });
    expect(thread?.completeness).toEqual({
      type: 'partial',
      reason: 'middle not loaded',
      expected: 12,
      missing: [3, 4, 5, 6, 7, 8, 11, 12],
    });
  });

  test('a withheld focal post does not take the thread with it', () => {
    const page = aPage([...aChain(1, 2), aGap(3), ownModule([aPost(4, { replyTo: 3 })])]);
    expect(outline(buildThread([page], postId(3)))).toBe('1 2 deleted(3) 4');
  });

  test('an answer to the author’s own lost answer to somebody is no part of the thread', () => {
    const page = aPage([
      ...aChain(1, 3),
      replyModule([
        aPost(90, { author: jo, replyTo: 3, answers: ada }),
        aGap(91),
        aPost(92, { replyTo: 91 }),
      ]),
    ]);
    const thread = buildThread([page], postId(1));
    expect(outline(thread)).toBe('1 2 3');
    expect(trees(thread?.discussion ?? [])).toBe('90 [deleted(91) [92]]');
  });
});

describe('replies that lead nowhere', () => {
  /** Twelve posts that X shows as one thread, some of them with another answer than to the last. */
  const twelve = (changes: Record<number, Parameters<typeof aPost>[1]>) => {
    const posts = aChain(1, 12).map((post) => {
      const id = Number(post.id);
      return changes[id] ? aPost(id, changes[id]) : post;
    });
    return aPage([ownTop(posts.slice(0, 1)), ownModule(posts.slice(1))], {
      request: { focal: postId(1) },
    });
  };
  const inOrder = aChain(1, 12).map(({ id }) => id);

  test.each<[string, Record<number, Parameters<typeof aPost>[1]>]>([
    ['a circle', { 2: { replyTo: 5 } }],
    ['a circle that only begins later', { 3: { replyTo: 6 } }],
    ['a circle of three at the end', { 10: { replyTo: 12 } }],
    ['a post that answers itself', { 4: { replyTo: 4 } }],
    ['a last post that answers itself', { 12: { replyTo: 12 } }],
    ['two circles', { 2: { replyTo: 4 }, 7: { replyTo: 9 } }],
    [
      'a circle through an edited version',
      { 5: { replyTo: 7, versions: [5, 50] }, 6: { replyTo: 50 } },
    ],
    ['an answer to nobody', { 6: {} }],
    ['an answer to somebody else', { 6: { replyTo: 90, answers: jo } }],
  ])('%s loses no post of the thread, and never passes for the whole of it', (_, changes) => {
    const page = twelve(changes);
    const above = { ...page, entries: page.entries.map(atTop), request: { focal: postId(12) } };
    const isTalk = Object.values(changes).some((change) => change?.answers);
    for (const focal of inOrder) {
      for (const shown of isTalk ? [page] : [page, above]) {
        const thread = buildThread([shown], focal);
        const parts = thread?.parts.map(({ id }) => id) ?? [];
        const asides = thread?.asides.flatMap(({ posts }) => posts.map(({ id }) => id)) ?? [];
        const all = [...parts, ...asides].toSorted((a, b) => Number(a) - Number(b));
        expect(all, `opened at ${focal}`).toEqual(inOrder);
        expect(parts).toContain(focal);
        expect(thread?.completeness).toEqual({ type: 'partial', reason: 'posts without place' });
      }
    }
  });

  /** As X shows what stands above the post that is opened. */
  function atTop(entry: ConversationEntry): ConversationEntry {
    return { ...entry, place: { isSelfThread: true } };
  }

  test('what hangs nowhere stands beside the thread, oldest first', () => {
    const thread = buildThread([twelve({ 3: { replyTo: 6 } })], postId(1));
    expect(outline(thread)).toBe('1 2');
    expect(thread?.asides).toMatchObject([
      { under: '1', posts: aChain(3, 12).map(({ id }) => ({ id })) },
    ]);
    expect(thread?.completeness.type).toBe('partial');
  });

  test('the author’s own numbers are no witness where a post of the thread stands beside it', () => {
    const numbered = aChain(1, 3).map((post, index) => ({
      ...post,
      text: `Words (${index + 1}/3)`,
    }));
    const beside = aPost(9, { replyTo: 1 });
    const page = aPage([...numbered.slice(0, 1), ownModule([...numbered.slice(1), beside])]);
    const thread = buildThread([page], postId(1));
    expect(outline(thread)).toBe('1 2 3');
    expect(thread?.asides).toMatchObject([{ under: '1', posts: [{ id: '9' }] }]);
    expect(thread?.completeness.type).toBe('partial');
  });
});

describe('branches', () => {
  const side = aPost(30, { replyTo: 2 });

  test('goes on where X shows the author’s own thread', () => {
    const page = aPage([
      ...aChain(1, 2),
      replyModule(
        [side, aPost(31, { replyTo: 30 }), aPost(32, { replyTo: 31 })],
        'conversationthread-30',
      ),
      ownModule(aChain(3, 4), 'conversationthread-3'),
    ]);
    const thread = buildThread([page], postId(1));
    expect(outline(thread)).toBe('1 2 3 4');
    expect(thread?.asides).toMatchObject([
      { under: '2', posts: [{ id: '30' }, { id: '31' }, { id: '32' }] },
    ]);
  });

  test('else where X shows first', () => {
    const page = aPage([...aChain(1, 2), replyModule([side]), replyModule(aChain(3, 4))]);
    expect(outline(buildThread([page], postId(1)))).toBe('1 2 30');
  });

  test('else along the longer one, else the older', () => {
    const pages = [aPage(aChain(1, 2)), aPage([side]), aPage(aChain(3, 4))];
    expect(outline(buildThread(pages, postId(1)))).toBe('1 2 3 4');
    const even = [aPage(aChain(1, 2)), aPage([side]), aPage([aPost(3, { replyTo: 2 })])];
    expect(outline(buildThread(even, postId(1)))).toBe('1 2 3');
  });

  test('but always through the post that was opened', () => {
    const page = aPage([...aChain(1, 2), ownModule(aChain(3, 4)), replyModule([side])]);
    const thread = buildThread([page], postId(30));
    expect(outline(thread)).toBe('1 2 30');
    expect(thread?.asides).toMatchObject([{ under: '2', posts: [{ id: '3' }, { id: '4' }] }]);
  });

  test('later additions stand under what they answer, oldest first', () => {
    const page = aPage([
      aPost(1),
      ownModule(aChain(2, 4)),
      replyModule([aPost(80, { replyTo: 1 })], 'conversationthread-80'),
      replyModule([aPost(70, { replyTo: 1 })], 'conversationthread-70'),
    ]);
    const thread = buildThread([page], postId(1));
    expect(thread?.asides.map((aside) => [aside.under, aside.posts[0]?.id])).toEqual([
      ['1', '70'],
      ['1', '80'],
    ]);
  });
});

describe('what surrounds the thread', () => {
  const stranger = aPost(1, { author: jo });
  const start = aPost(2, { replyTo: 1, answers: jo });

  test('a conversation begun by somebody else gives the thread its context', () => {
    const page = aPage([stranger, start, ownModule(aChain(3, 4))]);
    const thread = buildThread([page], postId(3));
    expect(outline(thread)).toBe('2 3 4');
    expect(thread?.context).toMatchObject({ type: 'post', id: '1' });
    expect(thread?.completeness.type).toBe('whole');
  });

  test('even where that post is withheld or not loaded', () => {
    const withheld = buildThread([aPage([aGap(1, 'protected'), start])], postId(2));
    expect(withheld?.context).toEqual({ type: 'gap', id: '1', reason: 'protected' });
    const unknown = buildThread([aPage([start])], postId(2));
    expect(unknown?.context).toEqual({ type: 'gap', id: '1', reason: 'not-loaded' });
  });

  test('replies beside the thread are not replies to it', () => {
    const page = aPage([
      stranger,
      start,
      replyModule([aPost(90, { author: jo, replyTo: 2, answers: ada })]),
      replyModule([aPost(95, { author: jo, replyTo: 1 })], 'conversationthread-95'),
    ]);
    expect(trees(buildThread([page], postId(2))?.discussion ?? [])).toBe('90');
  });

  test('the discussion hangs together as trees, in X’s order, the author’s answers marked', () => {
    const page = aPage([
      ...aChain(1, 2),
      replyModule(
        [
          aPost(95, { author: jo, replyTo: 2, answers: ada }),
          aPost(96, { replyTo: 95, answers: jo }),
          aPost(97, { author: jo, replyTo: 96, answers: ada }),
        ],
        'conversationthread-95',
      ),
      replyModule([aPost(90, { author: jo, replyTo: 1, answers: ada })]),
    ]);
    const discussion = buildThread([page], postId(1))?.discussion ?? [];
    expect(trees(discussion)).toBe('95 [96 [97]] 90');
    expect(discussion[0]?.replies[0]?.isByAuthor).toBe(true);
  });

  const partTwo = aPost(40, { conversation: 40, text: 'A new start' });
  test.each([
    ['quotes a later thread of theirs', { quote: aQuote(partTwo) }, partTwo.url],
    ['quotes somebody else', { quote: aQuote({ ...partTwo, author: jo }) }, undefined],
    [
      'looks back to an earlier thread',
      { quote: aQuote(aPost(0, { conversation: 0 })) },
      undefined,
    ],
    [
      'says so of an older thread',
      { text: 'Continued here', quote: aQuote(aPost(0, { conversation: 0 })) },
      'https://x.com/ada/status/0',
    ],
  ])('the last post %s', (_, changes, expected) => {
    const page = aPage([...aChain(1, 2), aPost(3, { replyTo: 2, ...changes, conversation: 1 })]);
    const { parts = [] } = buildThread([page], postId(1)) ?? {};
    expect(continuationOf(parts)).toBe(expected);
  });
});

describe('completeness', () => {
  const asked = (focal: number) => ({ request: { focal: postId(focal) } });

  test('the author’s own numbers are witness enough', () => {
    const posts = aChain(1, 3).map((post, index) => ({ ...post, text: `Words (${index + 1}/3)` }));
    expect(buildThread([aPage(posts, asked(1))], postId(1))?.completeness).toEqual({
      type: 'whole',
      because: 'own numbering',
    });
  });

  test('so is X’s own module, once no "show more" is left in it', () => {
    const first = aPage([aPost(1), ownModule([...aChain(2, 3), showMore('a')])], asked(1));
    expect(buildThread([first], postId(1))?.completeness).toEqual({
      type: 'partial',
      reason: 'more to load',
    });
    const more = aPage([ownModule(aChain(4, 5))], { request: { focal: postId(1), cursor: 'a' } });
    expect(buildThread([more, first], postId(1))?.completeness).toEqual({
      type: 'whole',
      because: 'closed by X',
    });
  });

  test('a "show more" among other people’s replies says nothing', () => {
    const reply = aPost(90, { author: jo, replyTo: 1, answers: ada });
    const page = aPage([aPost(1), ownModule(aChain(2, 3)), replyModule([reply, showMore('b')])]);
    expect(buildThread([page], postId(1))?.completeness.type).toBe('whole');
  });

  test('a last post that nobody answered ends the thread', () => {
    const posts = [...aChain(1, 2), aPost(3, { replyTo: 2, replyCount: 0 })];
    expect(buildThread([aPage(posts, asked(2))], postId(1))?.completeness).toEqual({
      type: 'whole',
      because: 'nothing follows',
    });
  });

  test('so does one that X showed as the focal post, with nothing of the author’s below', () => {
    const posts = aChain(1, 3);
    expect(buildThread([aPage(posts, asked(1))], postId(1))?.completeness).toEqual({
      type: 'partial',
      reason: 'end not seen',
    });
    expect(buildThread([aPage(posts, asked(3))], postId(1))?.completeness).toEqual({
      type: 'whole',
      because: 'nothing follows',
    });
  });

  test('the visible page proves nothing', () => {
    const posts = aChain(1, 3, { replyCount: 0, readFrom: 'markup' });
    const page = aPage(posts, { source: 'markup', ...asked(3) });
    expect(buildThread([page], postId(1))?.completeness.type).toBe('partial');
  });

  test('a page of which posts had no room to be kept proves nothing; one that lost replies does', () => {
    const posts = [aPost(1), ownModule(aChain(2, 3, { replyCount: 0 }))];
    const held = (leftOut: 'posts' | 'replies') =>
      buildThread([aPage(posts, { ...asked(3), leftOut })], postId(1))?.completeness;
    expect(held('posts')).toEqual({ type: 'partial', reason: 'more to load' });
    expect(held('replies')?.type).toBe('whole');
  });

  test('a missing start is no whole thread', () => {
    const page = aPage(aChain(3, 5, { replyCount: 0 }), asked(5));
    expect(buildThread([page], postId(5))?.completeness).toEqual({
      type: 'partial',
      reason: 'start not loaded',
    });
  });

  test('a deleted post is told of even where everything else is there', () => {
    const page = aPage([aPost(1), ownModule([aGap(2), ...aChain(3, 4)])], asked(1));
    expect(buildThread([page], postId(1))?.completeness).toEqual({
      type: 'partial',
      reason: 'unavailable posts',
    });
  });
});
