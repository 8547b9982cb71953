// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reading } from '@/core/reading';
import { connectReader, type ReaderConnection } from '@/platform/reader-client';
import type { FromReader, ToReader } from '@/platform/reader-port';
import { postId } from '../core/a-post';

let lines: FakeLine[];
let reader: ReaderConnection | undefined;

type FakeLine = {
  heard: FromReader[];
  say(message: ToReader): void;
  /** The background is gone: nothing sent from now on arrives. */
  cut(): void;
  /** … and the page is told so. */
  die(): void;
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  lines = [];
  vi.spyOn(fakeBrowser.runtime, 'connect').mockImplementation((() => {
    let isCut = false;
    const listeners: ((message: ToReader) => void)[] = [];
    const ends: (() => void)[] = [];
    const line: FakeLine = {
      heard: [],
      say: (message) => {
        for (const listener of listeners) listener(message);
      },
      cut: () => {
        isCut = true;
      },
      die: () => {
        isCut = true;
        for (const end of ends) end();
      },
    };
    lines.push(line);
    return {
      postMessage: (message: FromReader) => {
        if (!isCut) line.heard.push(message);
      },
      onMessage: { addListener: (one: (message: ToReader) => void) => listeners.push(one) },
      onDisconnect: { addListener: (end: () => void) => ends.push(end) },
      disconnect: () => {},
    };
  }) as never);
});
afterEach(() => {
  reader?.close();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a line that dies while something goes on is taken up again, once, for the same visit', async () => {
  reader = connectReader({ tab: 5 }, () => {});
  await pass(10);
  lines[0]?.die();
  await pass(1_000);
  expect(lines).toHaveLength(2);
  expect(lines[1]?.heard).toEqual(lines[0]?.heard);
});

test('a page that outlives an update keeps what it shows and says what to do, once', async () => {
  const shown: Reading[] = [];
  reader = connectReader({ tab: 5 }, (reading) => shown.push(reading));
  await pass(10);
  const focal = postId(7);
  const rested: Reading = { focal, activity: 'resting', canAskForRest: true, sources: ['network'] };
  lines[0]?.say({ type: 'reading', reading: rested });
  const { id } = fakeBrowser.runtime;
  Object.assign(fakeBrowser.runtime, { id: undefined });
  try {
    lines[0]?.die();
    await pass(1_000);
    await Promise.race([reader.getRest(), pass(10)]);
  } finally {
    Object.assign(fakeBrowser.runtime, { id });
  }
  expect(lines).toHaveLength(1);
  expect(shown.slice(1)).toEqual([
    { ...rested, canAskForRest: false, canAskForReplies: false, failure: { type: 'updated' } },
  ]);
});

test('at rest it is taken up again by a command, which comes right behind the beginning', async () => {
  reader = await restingReader();
  lines[0]?.die();
  await pass(5_000);
  expect(lines).toHaveLength(1);
  reader.getRest();
  reader.getReplies();
  await pass(10);
  expect(lines).toHaveLength(2);
  expect(lines[1]?.heard.map(({ type }) => type)).toEqual(['read', 'getRest', 'getReplies']);
});

test.each(['stop', 'forget', 'forgetRead', 'forgetEverything'] as const)(
  '“%s”, said as the background died, is said again to the next one, until it is done',
  async (command) => {
    reader = await restingReader();
    let isDone = false;
    lines[0]?.cut();
    void reader[command]().then(() => {
      isDone = true;
    });
    await pass(10);
    lines[0]?.die();
    await pass(1_000);
    expect(lines[1]?.heard.map(({ type }) => type)).toEqual(['read', command]);
    expect(isDone).toBe(false);
    lines[1]?.say({ type: 'done' });
    await pass(10);
    expect(isDone).toBe(true);
  },
);

test('closed, it is not taken up again', async () => {
  reader = connectReader({ tab: 5 }, () => {});
  await pass(10);
  reader.close();
  lines[0]?.die();
  await pass(5_000);
  expect(lines).toHaveLength(1);
});

async function restingReader(): Promise<ReaderConnection> {
  const resting = connectReader({ tab: 5 }, () => {});
  await pass(10);
  lines[0]?.say({
    type: 'reading',
    reading: { activity: 'resting', canAskForRest: false, sources: [] },
  });
  return resting;
}

async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}
