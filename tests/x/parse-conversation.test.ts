import { describe, expect, test } from 'vitest';
import { idOf } from '@/demo/build-pages';
import { answerTweetDetail, answerTweetResult } from '@/demo/build-response';
import { at, list } from '@/x/parse/json';
import { parseConversation } from '@/x/parse/parse-conversation';
import { aThread, postId, reader, withReplies } from './read-thread';

const conversation = withReplies(aThread(3), { by: reader, text: 'A question' });
const focalTweetId = idOf(conversation, 1);
const detail = () => structuredClone(answerTweetDetail(conversation, { focalTweetId }));

type Entry = { entryId: string; sortIndex: string; content: unknown };

/** A response with these instructions and nothing else. */
function responseWith(...instructions: unknown[]): unknown {
  return { data: { threaded_conversation_with_injections_v2: { instructions } } };
}

function entriesOf(response: unknown): Entry[] {
  const { data } = response as { data: Record<string, { instructions: { entries?: Entry[] }[] }> };
  const { instructions = [] } = data.threaded_conversation_with_injections_v2 ?? {};
  return instructions.flatMap((instruction) => instruction.entries ?? []);
}

/** The page as a line: `post 1`, `gap deleted`, `cursor Bottom`. */
function shown(response: unknown): string[] {
  const page = parseConversation(response);
  if (!page.ok) throw new Error(JSON.stringify(page.failure));
  return page.value.entries.map((entry) => {
    if (entry.type === 'post') return entry.post.text.replace(/^@\w+ /, '');
    return entry.type === 'gap' ? `gap ${entry.gap.reason}` : `cursor ${entry.cursor.kind}`;
  });
}

const thoughts = [1, 2, 3].map((number) => `Thought ${number} of many.`);

describe('the operations that carry posts', () => {
  test('a conversation: the author’s thread and the replies, in X’s order', () => {
    expect(shown(detail())).toEqual([...thoughts, 'A question']);
    const page = parseConversation(detail());
    expect(page.ok && page.value).toMatchObject({
      source: 'network',
      hasReaderMode: true,
      endsAtTop: true,
      endsAtBottom: true,
      warnings: [],
    });
    expect(page.ok && page.value.entries.map((entry) => entry.place.isSelfThread)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test('the request is kept, so that cursors can be followed', () => {
    const request = { focal: postId(focalTweetId), cursor: 'abc' };
    const page = parseConversation(detail(), request);
    expect(page.ok && page.value.request).toEqual(request);
  });

  test('one post by its id', () => {
    expect(shown(answerTweetResult(conversation, focalTweetId))).toEqual([thoughts[0]]);
  });

  test('several posts by their ids', () => {
    const results = [1, 2].map(
      (place) =>
        (
          answerTweetResult(conversation, idOf(conversation, place)).data as {
            tweetResult: unknown;
          }
        ).tweetResult,
    );
    expect(shown({ data: { tweetResult: results } })).toEqual(thoughts.slice(0, 2));
  });

  test('a withheld single post is a gap under the id that was asked', () => {
    const response = {
      data: { tweetResult: { result: { __typename: 'TweetUnavailable', reason: 'Suspended' } } },
    };
    const page = parseConversation(response, { focal: postId('5') });
    expect(page.ok && page.value.entries).toMatchObject([
      { type: 'gap', gap: { id: '5', reason: 'suspended' } },
    ]);
  });

  test('hidden replies, and any other place for the same instructions', () => {
    const { threaded_conversation_with_injections_v2: timeline } = detail().data as Record<
      string,
      unknown
    >;
    expect(
      shown({ data: { tweet: { result: { timeline_response: { timeline } } } } }),
    ).toHaveLength(4);
    expect(shown({ data: { renamed_in_2027: timeline } })).toHaveLength(4);
  });
});

describe('instructions', () => {
  test('entries in random order are put into X’s own by their index', () => {
    const entries = entriesOf(detail()).toReversed();
    expect(shown(responseWith({ type: 'TimelineAddEntries', entries }))).toEqual([
      ...thoughts,
      'A question',
    ]);
  });

  test('entries in several instructions, a pinned one, and one that is replaced', () => {
    const [first, second, ...rest] = entriesOf(detail());
    const response = responseWith(
      { type: 'TimelineClearCache' },
      { type: 'TimelineAddEntries', entries: [{ ...first, content: {} }] },
      { type: 'TimelineReplaceEntry', entry_id_to_replace: first?.entryId, entry: first },
      { type: 'TimelinePinEntry', entry: second },
      { type: 'TimelineAddEntries', entries: rest },
    );
    expect(shown(response)).toEqual([...thoughts, 'A question']);
  });

  test('what is added to a module joins it, before or after', () => {
    const [focal, module] = entriesOf(detail());
    const items = [...list(at(module, 'content', 'items'))];
    const add = (moduleItems: unknown[], prepend: boolean) => ({
      type: 'TimelineAddToModule',
      moduleEntryId: module?.entryId,
      moduleItems,
      prepend,
    });
    const cut = {
      ...module,
      content: { ...(module?.content as object), items: items.slice(0, 1) },
    };
    const entries = { type: 'TimelineAddEntries', entries: [focal, cut] };
    expect(shown(responseWith(entries, add(items.slice(1), false)))).toEqual(thoughts);
    cut.content.items = items.slice(1);
    expect(shown(responseWith(entries, add(items.slice(0, 1), true)))).toEqual(thoughts);
    expect(shown(responseWith(add(items, false)))).toEqual(thoughts.slice(1));
  });

  test('an unknown instruction, entry and item are reported and lose nothing', () => {
    const [focal, ...rest] = entriesOf(detail());
    const response = responseWith(
      { type: 'TimelineSomethingNew', payload: {} },
      {
        type: 'TimelineAddEntries',
        entries: [
          focal,
          { entryId: 'hologram-1', content: { itemContent: { itemType: 'TimelineHologram' } } },
          ...rest,
        ],
      },
    );
    expect(shown(response)).toHaveLength(4);
    const page = parseConversation(response);
    expect(page.ok && page.value.warnings).toEqual([
      'instruction: TimelineSomethingNew',
      'item: TimelineHologram',
    ]);
  });

  test('one unreadable post is a gap, and the page goes on', () => {
    const response = detail();
    const [, module] = entriesOf(response);
    const text = JSON.stringify(module)
      .replace('"core":{"user_results"', '"core":{"nobody"')
      .replace('"user_id_str"', '"nobody"');
    const entries = entriesOf(response).map((entry, index) =>
      index === 1 ? JSON.parse(text) : entry,
    );
    expect(shown(responseWith({ type: 'TimelineAddEntries', entries }))).toEqual([
      thoughts[0],
      'gap unreadable',
      thoughts[2],
      'A question',
    ]);
  });
});

describe('errors', () => {
  test('beside data they are a note, not a failure', () => {
    const errors = [{ message: 'Timeout: Unspecified', code: 29, kind: 'NonFatal' }];
    const page = parseConversation({ ...detail(), errors });
    expect(page.ok && page.value.warnings).toEqual(['error: 29']);
  });

  test.each([
    [144, 'post-unavailable'],
    [34, 'post-unavailable'],
    [63, 'post-unavailable'],
    [179, 'post-unavailable'],
    [88, 'rate-limited'],
    [326, 'account-locked'],
    [64, 'account-locked'],
    [32, 'signed-out'],
    [89, 'signed-out'],
    [353, 'token-expired'],
    [336, 'request-outdated'],
    [131, 'too-slow'],
    [999, 'unreadable'],
  ])('code %i alone is the failure "%s"', (code, type) => {
    const response = { errors: [{ code, message: 'Something' }] };
    expect(parseConversation(response)).toMatchObject({ ok: false, failure: { type } });
    expect(parseConversation({ data: {}, ...response })).toMatchObject({
      ok: false,
      failure: { type },
    });
  });

  test('a page of HTML is a block, anything else says where reading ended', () => {
    expect(parseConversation('<!doctype html><title>Attention</title>')).toMatchObject({
      failure: { type: 'blocked-by-x' },
    });
    expect(parseConversation({ data: { viewer: {} } })).toEqual({
      ok: false,
      failure: { type: 'unreadable', path: '$.data.instructions' },
    });
    for (const nonsense of [
      undefined,
      null,
      0,
      '',
      'words',
      [],
      {},
      { data: null },
      { data: [] },
    ]) {
      expect(parseConversation(nonsense).ok).toBe(false);
    }
  });
});
