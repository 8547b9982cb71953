import { describe, expect, test } from 'vitest';
import { hasAstral } from '@/core/code-points';
import type { ConversationPage } from '@/core/conversation';
import type { Post, PostId } from '@/core/post';
import { buildThread } from '@/core/thread/build-thread';
import type { Thread } from '@/core/thread/thread';
import { hasRecordings, recording, recordingNames } from '@/tests/recordings';
import { at, list } from '@/x/parse/json';
import { parseConversation } from '@/x/parse/parse-conversation';
import { parseGap } from '@/x/parse/parse-gap';
import { parsePost } from '@/x/parse/parse-post';
import { faultsIn } from './faults-in';

describe.skipIf(!hasRecordings)('recorded responses of X', () => {
  test.each(recordingNames())('%s is read without an unknown shape or a broken range', (name) => {
    const page = read(name);
    const posts = postsIn(page);
    expect(posts.length).toBeGreaterThan(0);
    expect(posts.flatMap(faultsIn)).toEqual([]);
    expect(page.warnings.filter((warning) => !warning.startsWith('module:'))).toEqual([]);
    expect(posts.filter((post) => post.author.handle === '')).toEqual([]);
  });

  test.each([
    ['6-posts-2026-02.json', 6, 31],
    ['4-posts-2026-08.json', 4, 33],
    ['4-posts-2023-04.json', 4, 6],
    ['related-posts-module.json', 4, 1],
  ])('%s is a whole thread of %i posts in order', (name, count, replies) => {
    const page = read(name);
    const thread = threadFrom([page]);
    expect(thread.completeness).toEqual({ type: 'whole', because: 'closed by X' });
    const parts = thread.parts.filter((part) => part.type === 'post');
    expect(parts).toHaveLength(count);
    expect(thread.parts).toHaveLength(count);
    parts.slice(1).forEach((part, index) => {
      expect(part.replyTo?.post).toBe(parts[index]?.id);
    });
    expect(new Set(parts.map((part) => part.author.id))).toEqual(new Set([thread.author.id]));
    expect(thread.asides).toEqual([]);
    expect(thread.discussion).toHaveLength(replies);
    expect(page.hasReaderMode).toBe(true);
  });

  test('the same thread is the same across three years and two shapes', () => {
    const [old, current] = ['2023-04', '2026-08'].map((date) =>
      threadFrom([read(`4-posts-${date}.json`)]),
    );
    const words = (thread: Thread | undefined) =>
      thread?.parts.map((part) => (part.type === 'post' ? [part.id, part.createdAt] : []));
    expect(words(old)).toEqual(words(current));
    expect(old?.author.id).toBe(current?.author.id);
  });

  test('three pages of one conversation fit together in any order', () => {
    const pages = [1, 2, 3].map((number) => read(`page-${number}-of-3.json`));
    const thread = threadFrom(pages);
    expect(thread.parts).toHaveLength(1);
    expect(thread.discussion).toHaveLength(13);
    const ids = (one: Thread) => one.discussion.map(({ post }) => post.id).toSorted();
    expect(ids(threadFrom(pages.toReversed(), thread.focal))).toEqual(ids(thread));
    expect(pages.map((page) => page.endsAtBottom)).toEqual([false, false, true]);
  });

  test('ads and related posts are gone', () => {
    const page = read('6-posts-2026-02.json');
    const conversations = postsIn(page).map((post) => post.conversation);
    expect(new Set(conversations).size).toBe(1);
    expect(postsIn(read('related-posts-module.json'))).toHaveLength(5);
    expect(postsIn(read('timeline-with-poll-2026.json'))).toHaveLength(4);
  });

  test.each([
    ['article-english-115-blocks.json', 115],
    ['article-chinese-71-blocks.json', 71],
    ['article-persian-rtl-2026-07.json', 147],
  ])('%s keeps every word of its article', (name, blocks) => {
    const article = find(recording(name), (value) => Array.isArray(at(value, 'blocks')));
    const post = threadFrom([read(name)]).parts[0];
    const sent = list(at(article, 'blocks'));
    expect(sent).toHaveLength(blocks);
    if (post?.type !== 'post') throw new Error('no post');
    expect(post.longForm?.isPreview).toBe(false);
    let from = 0;
    for (const block of sent) {
      const words = String(at(block, 'text'));
      if (at(block, 'type') === 'atomic' || words.trim() === '') continue;
      const found = post.text.indexOf(words, from);
      expect(found, words.slice(0, 40)).toBeGreaterThanOrEqual(from);
      from = found + words.length;
    }
    const kinds = new Set(post.longForm?.blocks.map((block) => block.type));
    expect(kinds.size).toBeGreaterThan(2);
  });

  test('a bold word of the article is where X says it is, behind emoji too', () => {
    const post = threadFrom([read('article-persian-rtl-2026-07.json')]).parts[0];
    if (post?.type !== 'post') throw new Error('no post');
    const characters = Array.from(post.text);
    const behindEmoji = post.spans.filter((span) => {
      const before = characters.slice(0, span.from).join('');
      return span.type === 'strong' && hasAstral(before.slice(before.lastIndexOf('\n\n')));
    });
    expect(behindEmoji.length).toBeGreaterThan(5);
    // Counted in UTF-16 they would begin with the space before the word.
    const firsts = behindEmoji.map((span) => characters[span.from] ?? '');
    expect(firsts.filter((first) => first.trim() === '')).toEqual([]);
  });

  test('polls, a GIF and a quote are there', () => {
    const [poll] = postsIn(read('poll-4-choices.json'));
    expect(poll?.poll?.choices).toHaveLength(4);
    expect(poll?.poll?.isFinal).toBe(true);
    const media = postsIn(read('alt-text-and-gif.json')).flatMap((post) => post.media);
    expect(media.some((one) => one.type === 'gif')).toBe(true);
    expect(media.some((one) => one.alt !== undefined)).toBe(true);
    expect(postsIn(read('visibility-wrapper-and-quote.json'))[0]?.quote?.post).toBeDefined();
    expect(postsIn(read('post-by-id-visibility-wrapper.json'))[0]?.quote?.post).toBeDefined();
  });
});

describe.skipIf(!hasRecordings)('recorded fragments', () => {
  test.each(recordingNames('fragments'))('%s is read by the parser’s own functions', (name) => {
    const value = recording(name);
    const timelines = ['data', 'entryId'].some((key) => at(value, key) !== undefined);
    if (timelines) {
      const whole = at(value, 'data') === undefined ? asResponse(value) : value;
      const page = parseConversation(whole);
      expect(page.ok && page.value.entries.length).toBeGreaterThan(0);
      expect(page.ok && postsIn(page.value).flatMap(faultsIn)).toEqual([]);
    } else if (at(value, 'globalObjects') === undefined) {
      const read = parsePost(at(value, 'result') ?? { legacy: value }, undefined, { drift() {} });
      if (name.includes('newer_version')) expect(read).toMatchObject({ type: 'gap' });
      else expect(read.type === 'post' && faultsIn(read)).toEqual([]);
    }
  });

  test.each([
    ['tombstone_deleted.json', 'deleted'],
    ['tombstone_hidden_1.json', 'protected'],
    ['tombstone_unavailable.json', 'unknown'],
  ])('%s says why: %s', (name, reason) => {
    const content = find(
      recording(`fragments/${name}`),
      (value) => at(value, 'tombstone') !== undefined,
    );
    expect(parseGap(content, undefined, () => {})).toEqual({ type: 'gap', reason });
  });

  test('tombstones above the focal post keep their ids and reasons', () => {
    const page = read('fragments/conversation_thread_with_tombstones.json');
    const reasons = page.entries.map((entry) => entry.type === 'gap' && entry.gap.reason);
    expect(reasons).toEqual(['protected', 'suspended', 'protected', false]);
  });

  test('a blocked author’s empty post is a gap, what follows it is there', () => {
    const name =
      'fragments/conversation_thread_entry_with_empty_tweet_because_user_is_blocked.json';
    const page = parseConversation(asResponse(recording(name)));
    const types = page.ok && page.value.entries.map((entry) => entry.type);
    expect(types).toEqual(['gap', 'post']);
  });

  test('a quoted post that is gone is a gap in its quote', () => {
    const value = recording('fragments/tweet_with_quoted_tombstone.json');
    const post = parsePost(at(value, 'result'), undefined, { drift() {} });
    expect(post).toMatchObject({ quote: { post: { type: 'gap', reason: 'deactivated' } } });
  });

  test('escaped characters are decoded once', () => {
    const value = recording('fragments/tweet_with_html_entities.json');
    const post = parsePost({ legacy: value }, undefined, { drift() {} });
    expect(post.type === 'post' && post.text).toContain(' & ');
  });
});

function read(name: string): ConversationPage {
  const page = parseConversation(recording(name));
  if (!page.ok) throw new Error(JSON.stringify(page.failure));
  return page.value;
}

function postsIn(page: ConversationPage): Post[] {
  return page.entries.flatMap((entry) => (entry.type === 'post' ? [entry.post] : []));
}

function threadFrom(pages: ConversationPage[], focal?: PostId): Thread {
  const first = pages.flatMap(postsIn)[0];
  const thread = first && buildThread(pages, focal ?? first.id);
  if (!thread) throw new Error('no thread');
  return thread;
}

function asResponse(entry: unknown): unknown {
  const instructions = [{ type: 'TimelineAddEntries', entries: [entry] }];
  return { data: { threaded_conversation_with_injections_v2: { instructions } } };
}

function find(value: unknown, matches: (value: unknown) => boolean): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (matches(value)) return value;
  for (const child of Object.values(value)) {
    const found = find(child, matches);
    if (found !== undefined) return found;
  }
  return undefined;
}
