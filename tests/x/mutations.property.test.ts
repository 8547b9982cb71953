import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PostId, toPostId } from '@/core/post';
import { buildThread } from '@/core/thread/build-thread';
import { buildPages } from '@/demo/build-pages';
import { conversationFromText } from '@/demo/parse-thread-text';
import { runs } from '@/tests/how-much';
import { hasRecordings, recording, recordingNames } from '@/tests/recordings';
import { at, isObject } from '@/x/parse/json';
import { parseConversation } from '@/x/parse/parse-conversation';
import { faultsIn } from './faults-in';

/** One of everything: what the parser reads, the mutations will find. */
const everything = conversationFromText(`author: Mira Holm @mira_writes
date: 2026-01-02T09:00:00Z
lang: en

The first 🌊 thought & more https://example.com/a-long-page-of-words #tag $TIDE
[photo: a ship at anchor 1200x800]
--- rich
A **long** one with _marks_ and https://example.com/other
--- wrapped
Wrapped by X
[quote: @reader A quoted thought]
--- by=@reader Jo Reader
A question
--- reply=4
An answer
--- related
Another thread
--- ad by=@brand Brand
Buy this
---
The last one`);

const built = buildPages(everything, { moduleSize: 2, repliesSize: 2 }).map(
  (page) => page.response,
);
const small = hasRecordings
  ? recordingNames()
      .concat(recordingNames('fragments'))
      .map(recording)
      .filter((value) => JSON.stringify(value).length < 60_000)
  : [];

type Path = string[];

/** Every place within a response, down to its leaves. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const children = Object.entries(value).flatMap(([key, child]) => pathsIn(child, [...path, key]));
  return path.length === 0 ? children : [path, ...children];
}

type Mutation = {
  where: number;
  other: number;
  kind: 'delete' | 'value' | 'swap' | 'copy';
  value: unknown;
};

const mutations: fc.Arbitrary<Mutation> = fc.record({
  where: fc.nat(),
  other: fc.nat(),
  kind: fc.constantFrom('delete', 'value', 'swap', 'copy'),
  value: fc.constantFrom(
    null,
    0,
    -1,
    1e300,
    true,
    '',
    'words',
    '9'.repeat(40),
    'javascript:alert(1)',
    '\ud800',
    [],
    {},
    [null],
    [[[[]]]],
    { result: {} },
    { __proto__: null, toString: 'x' },
  ),
});

type Mutated = { response: unknown; touched: Path[] };

/** The response with that done to it, and where; what it has in common with the one before is shared. */
function mutated(before: unknown, paths: Path[], mutation: Mutation): Mutated {
  const path = paths[mutation.where % paths.length] ?? [];
  const other = paths[mutation.other % paths.length] ?? [];
  const isOfTwo = mutation.kind === 'swap' || mutation.kind === 'copy';
  const touched = isOfTwo ? [path, other] : [path];
  const response = touched.reduce((here, each) => ownAlong(here, each.slice(0, -1)), before);
  const parent = objectAt(response, path.slice(0, -1));
  if (!parent) return { response, touched: [path] };
  if (isOfTwo) takeOver(response, { parent, path, other, isSwap: mutation.kind === 'swap' });
  else change(parent, path.at(-1) ?? '', mutation);
  return { response, touched };
}

function change(parent: Record<string, unknown>, key: string, { kind, value }: Mutation): void {
  if (kind === 'value') parent[key] = structuredClone(value);
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

type TakeOver = { parent: Record<string, unknown>; path: Path; other: Path; isSwap: boolean };

/** What stands at the other place stands here too; in a swap this there. */
function takeOver(response: unknown, { parent, path, other, isSwap }: TakeOver): void {
  const key = path.at(-1) ?? '';
  const otherParent = objectAt(response, other.slice(0, -1));
  const mine = structuredClone(parent[key]);
  parent[key] = structuredClone(valueAt(response, other));
  if (isSwap && otherParent) otherParent[other.at(-1) ?? ''] = mine;
}

/** A copy of everything down to the end of the path, as far as there is any. */
function ownAlong(value: unknown, [key, ...rest]: Path): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const own = Array.isArray(value) ? [...value] : { ...value };
  if (key !== undefined && Object.hasOwn(own, key)) {
    Reflect.set(own, key, ownAlong(Reflect.get(own, key), rest));
  }
  return own;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((here, key) => at(here, key), value);
}

function objectAt(value: unknown, path: Path): Record<string, unknown> | undefined {
  const found = valueAt(value, path);
  return typeof found === 'object' && found !== null
    ? (found as Record<string, unknown>)
    : undefined;
}

/** Parses and builds through every post there is; whatever comes out must be sound. */
function readAll(responses: unknown[]): void {
  const pages = responses.flatMap((response) => {
    const page = parseConversation(response);
    return page.ok ? [page.value] : [];
  });
  const posts = pages
    .flatMap((page) => page.entries)
    .flatMap((entry) => (entry.type === 'post' ? [entry.post] : []));
  for (const post of posts) {
    // A link X does not explain may stay as it is; ranges must hold whatever happens.
    const faults = faultsIn(post).filter((fault) => !/was left/.test(fault));
    expect(faults).toEqual([]);
  }
  for (const id of new Set(posts.map((post) => post.id))) {
    const thread = buildThread(pages, id);
    const parts = thread?.parts.flatMap((part) => (part.type === 'post' ? [part.id] : [])) ?? [];
    expect(new Set(parts).size).toBe(parts.length);
  }
}

/** What is not to be written to, down to its leaves: whoever does it throws. */
function frozen(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

describe('a response with anything deleted, changed, swapped or doubled', () => {
  const bases = [...built, ...small].map((response) => ({
    response: frozen(response),
    paths: pathsIn(response),
    posts: postsIn(response),
  }));

  test('never throws, and what is read is sound', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(mutations, { minLength: 1, maxLength: 4 }), (which, list) => {
        const base = bases[which % bases.length];
        if (!base) return;
        const change = (response: unknown, mutation: Mutation) =>
          mutated(response, base.paths, mutation).response;
        readAll([list.reduce(change, base.response)]);
      }),
      runs,
    );
  });

  test('loses no post but the one that was changed', () => {
    fc.assert(
      fc.property(fc.nat(), mutations, (which, mutation) => {
        const base = bases[which % bases.length];
        if (!base) return;
        const { response, touched } = mutated(base.response, base.paths, mutation);
        const items = touched.map(itemOf);
        // A change above the single item may take its whole entry or page with it.
        if (items.some((item) => item === undefined)) return;
        const gone = items.flatMap((item) =>
          idsUnder(valueAt(base.response, item?.split('.') ?? [])),
        );
        const wanted = base.posts.filter((id) => !gone.includes(id));
        const found = postsIn(response);
        expect(wanted.filter((id) => !found.includes(id))).toEqual([]);
      }),
      runs,
    );
  });

  test('keeps a post whose id, author and words are still there', () => {
    fc.assert(
      fc.property(fc.nat(), mutations, (which, mutation) => {
        const base = bases[which % bases.length];
        if (!base || mutation.kind === 'swap' || mutation.kind === 'copy') return;
        const { response, touched } = mutated(base.response, base.paths, mutation);
        const [path = []] = touched;
        const result = path.indexOf('result');
        const item = itemOf(path);
        // Only changes within one post, not in what holds it nor in what it is built of.
        if (!item || result < 0 || path.slice(result + 1).some((key) => essential.has(key))) return;
        if (path.length <= result + 1) return;
        const found = postsIn(response);
        expect(base.posts.filter((id) => !found.includes(id))).toEqual([]);
      }),
      runs,
    );
  });
});

const essential = new Set([
  'rest_id',
  'core',
  'legacy',
  'tweet',
  '__typename',
  'tombstone',
  'tweetInterstitial',
]);

/** The path of the single item a change lies in: an entry of its own, or one of a module. */
function itemOf(path: Path): string | undefined {
  const entries = path.indexOf('entries');
  const items = path.findIndex((key) => key === 'items' || key === 'moduleItems');
  const content = path.indexOf('itemContent');
  if (content < 0 || content === path.length - 1) return undefined;
  if (items >= 0 && items < content) return path.slice(0, items + 2).join('.');
  return entries >= 0 ? path.slice(0, entries + 2).join('.') : undefined;
}

/** Ids of the posts that are read of it. */
function postsIn(response: unknown): PostId[] {
  const page = parseConversation(response);
  if (!page.ok) return [];
  return page.value.entries.flatMap((entry) => (entry.type === 'post' ? [entry.post.id] : []));
}

function idsUnder(value: unknown): PostId[] {
  if (Array.isArray(value)) return value.flatMap(idsUnder);
  if (!isObject(value)) return [];
  const id = toPostId(value.rest_id);
  return [...(id === undefined ? [] : [id]), ...Object.values(value).flatMap(idsUnder)];
}

test('depth without end is read like anything else', () => {
  let deep: unknown = 'end';
  for (let step = 0; step < 2000; step += 1) deep = { result: deep, tweet: deep, items: [deep] };
  for (const response of [deep, { data: deep }, { data: { tweetResult: deep } }]) {
    expect(() => parseConversation(response)).not.toThrow();
  }
});
