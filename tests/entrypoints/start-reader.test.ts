// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Post } from '@/core/post';
import { startReader } from '@/entrypoints/reader/start-reader';
import { readBugs } from '@/platform/bugs';
import type { ToReader } from '@/platform/reader-port';
import { aPost } from '@/tests/core/a-post';
import { aThread } from '@/tests/core/compose/a-thread';
import { en } from '@/texts/en';
import { endEn } from '@/texts/end/en';

const composer = '@/core/compose/compose-article';
const beside = '@/components/reader/beside-the-article';

/** On a busy machine the composer takes its time to load. */
const enough = { timeout: 20_000 };

let say: (message: ToReader) => void = () => {};

beforeEach(() => {
  vi.resetModules();
  fakeBrowser.reset();
  document.body.innerHTML = '<div id="reader"></div>';
  Reflect.set(document, 'fonts', { load: async () => [] });
  vi.stubGlobal('scheduler', { yield: async () => {} });
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  // It goes on by itself after a test has ended, in the next file's world.
  vi.doMock('@/entrypoints/keep/follow-library', () => ({ followLibrary: () => () => {} }));
  vi.spyOn(fakeBrowser.runtime, 'connect').mockReturnValue({
    postMessage: () => {},
    disconnect: () => {},
    onMessage: { addListener: (listener: typeof say) => (say = listener) },
    onDisconnect: { addListener: () => {} },
  } as never);
});
afterEach(() => {
  // Its keys are heard in the whole document, which the next test may share.
  render(null, document.getElementById('reader') as HTMLElement);
  vi.doUnmock(composer);
  vi.doUnmock(beside);
  vi.doUnmock('@/entrypoints/keep/follow-library');
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a composer that does not load leaves the posts as they were written', async () => {
  vi.doMock(composer, () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  await startReader('tab');
  sayPosts([aPost(1, { text: 'The wind drops.' }), aPost(2, { text: 'Nobody speaks.' })]);
  await expectPostsAsWritten('The wind drops.', 'Nobody speaks.');
  await expectBug(/^loading the composer/);
});

test('as long as what shows the posts does not load either, that is told', async () => {
  vi.doMock(composer, () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  vi.doMock(beside, () => new Promise(() => {}));
  await startReader('tab');
  sayPosts([aPost(1)]);
  const words = en.failure({ type: 'bug' }).title;
  await vi.waitFor(() => expect(document.body.textContent).toContain(words), enough);
});

test('a composer that throws leaves the posts as they were written, and newer ones as they come', async () => {
  await startReader('tab');
  const posts = [aPost(1, { text: 'The wind drops.' })];
  sayPosts(posts);
  await vi.waitFor(() => expect(document.querySelector('article')).not.toBeNull(), enough);
  // What no parser of ours makes of a post, and no step of the composer expects.
  posts.push(Object.assign(aPost(2, { text: 'Nobody speaks.' }), { media: null }));
  sayPosts(posts);
  await expectPostsAsWritten('The wind drops.', 'Nobody speaks.');
  await expectBug(/^composing: TypeError/);
  posts.push(aPost(3, { text: 'The lamps are lit.' }));
  sayPosts(posts);
  await expectPostsAsWritten('The wind drops.', 'Nobody speaks.', 'The lamps are lit.');
});

test('a thread that can be composed again stands as an article again', async () => {
  await startReader('tab');
  sayPosts([Object.assign(aPost(1, { text: 'The wind drops.' }), { media: null })]);
  await expectPostsAsWritten('The wind drops.');
  sayPosts([aPost(1, { text: 'The wind drops.' }), aPost(2, { text: 'Nobody speaks.' })]);
  await vi.waitFor(() => expect(document.querySelector('article')).not.toBeNull(), enough);
  expect(document.querySelector('.originals')).toBeNull();
});

function sayPosts(posts: Post[]): void {
  const thread = aThread([...posts]);
  const reading = { activity: 'resting', canAskForRest: false, sources: ['network'] } as const;
  say({ type: 'reading', reading: { ...reading, sources: ['network'], thread } });
}

async function expectPostsAsWritten(...words: string[]): Promise<void> {
  await vi.waitFor(() => {
    const posts = [...document.querySelectorAll('main .as-written')];
    expect(posts.map(({ textContent }) => textContent)).toEqual(words);
    expect(document.querySelector('main p')?.textContent).toBe(endEn.notComposed);
  }, enough);
  expect(document.querySelector('article')).toBeNull();
  const report = [...document.querySelectorAll('main .after button')].map((one) => one.textContent);
  expect(report).toEqual([en.diagnostics]);
}

async function expectBug(kind: RegExp): Promise<void> {
  await vi.waitFor(async () => {
    const bugs = (await readBugs()).map(({ what }) => what);
    expect(bugs).toContainEqual(expect.stringMatching(kind));
  }, enough);
}
