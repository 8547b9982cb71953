import Ajv from 'ajv';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type KeptThread, keepThread } from '@/core/library/kept-thread';
import { readKeptThread } from '@/core/library/library-file';
import { postsOf } from '@/core/thread/thread';
import { samples } from '@/demo/samples';
import schema from '@/docs/library.schema.json';
import { readLibraryFile } from '@/export/library/read-library-file';
import { writeLibraryFile } from '@/export/library/write-library-file';
import { aHighlight } from '@/tests/core/library/a-highlight';
import { aKept, someFacts } from '@/tests/core/library/a-kept';
import { takesAll } from '@/tests/how-much';
import { readThread } from '@/tests/x/read-thread';

const everySample: KeptThread[] = Object.values(samples).map(({ conversation }, index) => {
  const kept = keepThread(readThread(conversation), someFacts, 1_000 + index);
  const [words = ''] = /\S+/u.exec(postsOf(kept.thread)[0]?.text ?? '') ?? [];
  return {
    ...kept,
    tags: ['a, b', '전기'],
    note: 'x\n"y"',
    bookmark: { block: '1:0', into: 0.5 },
    highlights: [aHighlight(kept, words, { note: 'x\n"y"' })],
    removedHighlights: { gone: 5 },
  };
});

const isWhole = new Ajv({ strict: false }).compile(schema);

async function* inOne(kept: KeptThread[]) {
  yield kept;
}

async function fileOf(kept: KeptThread[]): Promise<Uint8Array> {
  const parts = await writeLibraryFile(inOne(kept), Date.UTC(2026, 5, 1));
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}

const read = (bytes: Uint8Array) => readLibraryFile(bytes, schema);
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

test('what is taken out comes in as it was', async () => {
  const file = await fileOf(everySample);
  expect(read(file)).toEqual({
    type: 'library',
    kept: asJson(everySample),
    unreadable: [],
    missing: 0,
  });
  expect(await fileOf(everySample)).toEqual(file);
});

test('each thread in it is as docs/library.schema.json says', async () => {
  const files = unzipSync(await fileOf(everySample));
  const threads = Object.keys(files).filter((name) => name.startsWith('threads/'));
  expect(threads).toHaveLength(everySample.length);
  for (const name of threads) {
    expect(isWhole(JSON.parse(strFromU8(files[name] ?? new Uint8Array()))), name).toBe(true);
  }
});

describe('what is no such file is said to be none', () => {
  const manifest = { format: 'unspool-library', version: 1, madeAt: 1, threads: 1 };
  const zip = (files: Record<string, unknown>) =>
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [name, strToU8(JSON.stringify(content))]),
      ),
    );

  test.each([
    ['words', strToU8('Hello'), 'foreign'],
    ['nothing', new Uint8Array(), 'foreign'],
    ['another zip', zip({ 'mimetype.json': 'application/epub+zip' }), 'foreign'],
    ['half a name', strToU8('PK'), 'damaged'],
    ['a later version’s', zip({ 'library.json': { ...manifest, version: 2 } }), 'newer'],
  ])('%s', (_, bytes, type) => {
    expect(read(bytes)).toEqual({ type });
  });

  test('one that breaks off', async () => {
    const file = await fileOf(everySample);
    expect(read(file.subarray(0, file.length / 2))).toEqual({ type: 'damaged' });
  });

  test('a thread that is not as it should be is left out, and the others are read', () => {
    const good = aKept(['One.']);
    const bad = { ...good, id: 'x', thread: { ...good.thread, url: 'javascript:alert(1)' } };
    const missing = { ...manifest, threads: 4 };
    const file = zip({
      'library.json': missing,
      [`threads/${good.id}.json`]: good,
      'threads/x.json': bad,
      'threads/y.json': 'words',
      '../threads/z.json': good,
    });
    const unreadable = [good.title, 'threads/y.json'];
    expect(read(file)).toEqual({ type: 'library', kept: [good], unreadable, missing: 1 });
  });

  test('a thread whose bytes are damaged costs no other', async () => {
    const file = await fileOf(everySample);
    const { id } = everySample[1] as KeptThread;
    const words = strToU8(`threads/${id}.json`);
    const at = file.findIndex((_, from) =>
      words.every((byte, index) => file[from + index] === byte),
    );
    file.fill(255, at + words.length, at + words.length + 40);
    const others = asJson(everySample.filter((each) => each.id !== id));
    const unreadable = [`threads/${id}.json`];
    expect(read(file)).toEqual({ type: 'library', kept: others, unreadable, missing: 0 });
  });

  test('a thread of which one letter is another is not read, however well it reads', () => {
    const [one, other] = [aKept(['Ships burn oil.']), aKept(['Ports want power.'], 100)];
    const files = { 'library.json': manifest, 'threads/a.json': one, 'threads/b.json': other };
    const stored = Object.entries(files).map(([name, content]) => [
      name,
      strToU8(JSON.stringify(content)),
    ]);
    const file = zipSync(Object.fromEntries(stored), { level: 0 });
    const at = strFromU8(file, true).indexOf('Ships burn oil.');
    file[at] = 'C'.charCodeAt(0);
    const unreadable = [one.title];
    expect(read(file)).toEqual({ type: 'library', kept: [other], unreadable, missing: 0 });
    const from = strFromU8(file, true).indexOf('"madeAt":1');
    file[from + 9] = '2'.charCodeAt(0);
    expect(read(file)).toEqual({ type: 'damaged' });
  });

  test('a thread that names another thread’s place is not read', () => {
    const good = aKept(['One.']);
    const file = zip({ 'library.json': manifest, 'threads/a.json': { ...good, id: '2-1' } });
    expect(read(file)).toMatchObject({ kept: [], unreadable: [good.title] });
  });

  test('what a later version has added to a thread is left out', () => {
    const good = aKept(['One.']);
    const later = { ...good, colour: 'red', thread: { ...good.thread, mood: 'calm' } };
    const file = zip({ 'library.json': manifest, 'threads/a.json': later });
    expect(read(file)).toEqual({ type: 'library', kept: [good], unreadable: [], missing: 0 });
  });
});

test.each([
  ['an id that is a path', { id: '../../x' }],
  ['a moment that is none', { publishedAt: 1e300 }],
  ['an address that runs something', { url: 'javascript:alert(1)' }],
  ['an address with a name in it', { url: 'https://x.com@evil.example/' }],
])('not read: %s', (_, change) => {
  expect(() => readKeptThread({ ...aKept(['One.']), ...change }, schema)).toThrow(
    'Not as it should be',
  );
});

test('whatever is broken in a thread, it is read only where the schema allows it', () => {
  const whole = asJson(everySample);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(), fc.jsonValue(), (which, where, value) => {
      const kept = structuredClone(whole[which]);
      breakAt(kept, where, value);
      const isRead = isReadable(kept);
      // Ours is stricter about addresses, numbers and ids, and lets be what it does not know.
      if (isRead) expect(isWhole(readKeptThread(kept, schema))).toBe(true);
      else if (typeof value !== 'string' && typeof value !== 'number')
        expect(isWhole(kept)).toBe(false);
    }),
    { numRuns: takesAll ? 300 : 75 },
  );
});

function isReadable(kept: unknown): boolean {
  try {
    readKeptThread(kept, schema);
    return true;
  } catch {
    return false;
  }
}

/** Another value in one of all the things that there are in it. */
function breakAt(value: unknown, where: number, by: unknown): void {
  const fields: [object, string][] = [];
  const collect = (each: unknown): void => {
    if (typeof each !== 'object' || each === null) return;
    for (const [name, inner] of Object.entries(each)) {
      fields.push([each, name]);
      collect(inner);
    }
  };
  collect(value);
  const [holder, name] = fields[where % fields.length] ?? [{}, ''];
  Reflect.set(holder, name, by);
}
