import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HighlightId } from '@/core/library/highlight';
import { keepThread } from '@/core/library/kept-thread';
import { planImport } from '@/core/library/merge-kept';
import {
  choose,
  keepMore,
  noticeChanges,
  openChanges,
  withNotices,
} from '@/core/library/notice-changes';
import { changesOf, subjectOf, takeChange } from '@/core/library/thread-changes';
import type { Post } from '@/core/post';
import { versionsOf } from '@/core/post';
import { type Completeness, postsOf, type Thread } from '@/core/thread/thread';
import { aGap, aPost, outline } from '@/tests/core/a-post';
import { runs } from '@/tests/how-much';
import { aHighlight } from './a-highlight';
import { aKept, aThread, someFacts } from './a-kept';

const kept = aThread(['One.', 'Two.', 'Three.']);
const [one, two, three] = postsOf(kept) as [Post, Post, Post];
const whole: Completeness = { type: 'whole', because: 'nothing follows' };
const partial: Completeness = { type: 'partial', reason: 'more to load' };

const said = (before: Thread, after: Thread) =>
  changesOf(before, after).map((change) => `${change.type} ${subjectOf(change).text}`);
const withParts = (parts: Thread['parts'], completeness: Completeness = whole): Thread => ({
  ...kept,
  parts,
  completeness,
});
/** As X gives it after an edit: under a new id, with the old one named. */
const edited = (post: Post, text: string): Post => {
  const later = aPost(Number(post.id) + 500);
  return { ...post, id: later.id, text, versions: [...versionsOf(post), later.id] };
};

test('what was edited, deleted and added is said post by post', () => {
  const fresh = withParts([edited(one, 'One!'), aGap(2), three, aPost(4, { text: 'Four.' })]);
  expect(said(kept, fresh)).toEqual(['edited One.', 'deleted Two.', 'added Four.']);
  expect(said(kept, kept)).toEqual([]);
});

test('what was not loaded, or may not be seen now, is not deleted', () => {
  expect(said(kept, withParts([one, two], partial))).toEqual([]);
  expect(said(kept, withParts([one, aGap(2, 'not-loaded'), three]))).toEqual([]);
  expect(said(kept, withParts([one, aGap(2, 'protected'), three]))).toEqual([]);
  expect(said(kept, withParts([one, two]))).toEqual(['deleted Three.']);
});

test('an older version, fewer words or other words of ours are no edit', () => {
  const newer = withParts([edited(one, 'One!'), two, three]);
  expect(said(newer, kept)).toEqual([]);
  expect(said(kept, withParts([{ ...one, text: 'One, read otherwise' }, two, three]))).toEqual([]);
  const cut = { ...edited(one, 'On…'), isCutShort: true };
  expect(said(kept, withParts([cut, two, three]))).toEqual([]);
});

test('nothing changes in what is kept until the reader has chosen', () => {
  const before = keepThread(kept, someFacts, 5);
  const fresh = withParts([edited(one, 'One!'), aGap(2), three]);
  const noticed = noticeChanges(before, fresh);
  expect(noticed.thread).toBe(before.thread);
  expect(noticed.seen).toEqual(fresh);
  expect(outline(withNotices(noticed))).toBe('1 deleted(2) 3');
  expect(noticeChanges(noticed, { ...fresh })).toBe(noticed);
  expect(noticeChanges(noticed, withParts([edited(one, 'One!')], partial))).toBe(noticed);
});

test('words that X has shown are not forgotten for older ones', () => {
  const fresh = withParts([edited(one, 'One!'), two, three]);
  const noticed = noticeChanges(keepThread(kept, someFacts, 5), fresh);
  expect(noticeChanges(noticed, kept)).toBe(noticed);
});

test('what the reader chose is done, and not asked again', () => {
  const fresh = withParts([edited(one, 'One!'), aGap(2), three]);
  let now = noticeChanges(keepThread(kept, someFacts, 5), fresh);
  const [edit, removal] = openChanges(now);
  if (!edit || !removal) throw new Error('There is nothing to choose.');
  now = choose(now, edit, false, 9);
  expect(postsOf(now.thread)[0]?.text).toBe('One.');
  now = choose(now, removal, true, 9);
  expect([outline(now.thread), now.seen]).toEqual(['1 deleted(2) 3', undefined]);
  expect(openChanges(noticeChanges(now, fresh))).toEqual([]);
  const again = withParts([edited(edited(one, 'One!'), 'One?'), aGap(2), three]);
  expect(openChanges(noticeChanges(now, again)).map(({ type }) => type)).toEqual(['edited']);
});

test('removed for good it stays away when an older file is brought in', () => {
  const alone = aKept(['One.', 'Two.', 'Three.']);
  const highlights = [
    aHighlight(alone, 'One.'),
    aHighlight(alone, 'Two.', { id: '2' as HighlightId }),
  ];
  const before = { ...alone, highlights };
  const noticed = noticeChanges(before, withParts([one, aGap(2), three]));
  const [removal] = openChanges(noticed);
  if (!removal) throw new Error('There is nothing to choose.');
  const removed = choose(noticed, removal, true, 20_000);
  const [again] = planImport([{ ...before, changedAt: 99_000 }], [removed]).changed;
  expect(again?.thread).toEqual(removed.thread);
  expect(JSON.stringify(again)).not.toContain('Two.');
  expect(again?.highlights).toEqual([highlights[0]]);
});

test('a post that is there again is no longer said to be deleted', () => {
  const noticed = noticeChanges(
    aKept(['One.', 'Two.', 'Three.']),
    withParts([one, aGap(2), three]),
  );
  expect(noticeChanges(noticed, kept)).not.toHaveProperty('seen');
});

test('where only a part was kept, the rest is filled in without a question', () => {
  const cut = withParts([{ ...one, text: 'O…', isCutShort: true }, two, three]);
  const filled = noticeChanges(keepThread(cut, someFacts, 5), kept);
  expect(postsOf(filled.thread)[0]?.text).toBe('One.');
  expect(filled.seen).toBeUndefined();
});

test('kept once more it is never poorer, and has all that the reader did with it', () => {
  const before = { ...aKept(['One.', 'Two.']), progress: 0.5, tags: ['a'], note: 'b', lang: 'ko' };
  const { title: _title, lang: _lang, ...facts } = someFacts;
  const more = keepMore(before, kept, facts, 99_000);
  expect(more).toMatchObject({ id: before.id, progress: 0.5, tags: ['a'], note: 'b' });
  expect([outline(more.thread), more.title, more.changedAt]).toEqual(['1 2 3', undefined, 99_000]);
  expect(keepMore(more, aThread(['One.']), someFacts, 100_000).thread).toEqual(more.thread);
  const other = withParts([edited(one, 'One!'), two, three]);
  expect(keepMore(more, other, someFacts, 100_000)).toMatchObject({ thread: more.thread });
});

/** What an author may do to each of five posts, and to the end. */
const anyFate = fc.constantFrom('stays', 'edited', 'deleted', 'not loaded');
const anyFresh = fc
  .record({
    fates: fc.array(anyFate, { minLength: 5, maxLength: 5 }),
    added: fc.nat(3),
    isWhole: fc.boolean(),
  })
  .map(({ fates, added, isWhole }) => {
    const posts = postsOf(five);
    const parts = posts.map((post, index) => {
      const fate = fates[index];
      if (fate === 'edited') return edited(post, `${post.text} Edited.`);
      if (fate === 'deleted') return aGap(Number(post.id));
      return fate === 'not loaded' ? aGap(Number(post.id), 'not-loaded') : post;
    });
    const more = Array.from({ length: added }, (_, index) => aPost(6 + index));
    return { ...five, parts: [...parts, ...more], completeness: isWhole ? whole : partial };
  });
const five = aThread(['One.', 'Two.', 'Three.', 'Four.', 'Five.']);

test('whatever X shows, no word goes before the reader says so; and all taken over, nothing differs', () => {
  fc.assert(
    fc.property(anyFresh, anyFresh, fc.infiniteStream(fc.boolean()), (first, second, choices) => {
      let now = noticeChanges(noticeChanges(keepThread(five, someFacts, 5), first), second);
      expect(now.thread).toEqual(five);
      for (const change of openChanges(now)) {
        const before = now;
        now = choose(now, change, choices.next().value, 9);
        const texts = new Set(postsOf(now.thread).map(({ text }) => text));
        const lost = postsOf(before.thread).filter(({ text }) => !texts.has(text));
        const mayGo = change.type === 'added' ? [] : [change.kept.text];
        expect(mayGo).toEqual(expect.arrayContaining(lost.map(({ text }) => text)));
      }
      expect(now.seen).toBeUndefined();
      const taken = changesOf(five, second).reduce(takeChange, five);
      expect(changesOf(taken, second)).toEqual([]);
    }),
    runs,
  );
});
