import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { idOf, responsesFor } from '@/demo/build-pages';
import { fileCapture } from '@/entrypoints/background/file-capture';
import { noteRefusal, readBooks } from '@/platform/asking-books';
import { findPages } from '@/platform/conversation-shelf';
import { aCapture, aThread, postId } from '@/tests/x/fake-world';

const owner = { account: 'a1', isPrivate: false };
const thread = aThread(3);
const focal = postId(idOf(thread, 2));
const text = JSON.stringify(responsesFor(thread, focal)[0]);

beforeEach(() => fakeBrowser.reset());

test('what X answered is found by every post in it', async () => {
  expect(await fileCapture(aCapture({ request: { focal }, text }), owner)).toEqual({});
  for (const place of [1, 2, 3]) {
    expect(await findPages(postId(idOf(thread, place)), owner)).toHaveLength(1);
  }
});

test('what cannot be read is told, and nothing is kept', async () => {
  const filed = await fileCapture(aCapture({ request: { focal }, text: '<html>' }), owner);
  expect(filed).toEqual({ failure: { type: 'blocked-by-x' } });
  expect(await findPages(focal, owner)).toEqual([]);
});

test('X refusing the page itself holds for us as well', async () => {
  const refused = aCapture({ status: 429, isAsked: false });
  await fileCapture(refused, owner);
  expect((await books()).refusal?.failure.type).toBe('rate-limited');
});

test.each([
  [{ status: 429 }, 'rate-limited'],
  [{ status: 403, text: '<html>' }, 'blocked-by-x'],
  [{ status: 404 }, 'request-outdated'],
])(
  'X refusing what we asked is noted although the worker that asked is gone (%o)',
  async (answer, type) => {
    await fileCapture(aCapture({ ...answer, isAsked: true }), owner);
    expect((await books()).refusal?.failure.type).toBe(type);
  },
);

test('a token that has expired is not a refusal yet: the next one may do', async () => {
  await fileCapture(aCapture({ status: 403, text: '{}', isAsked: true }), owner);
  expect((await books()).refusal).toBeUndefined();
});

test('a fresh answer to the page ends what only a fresh request can end', async () => {
  const at = Date.now();
  await noteRefusal({ failure: { type: 'request-outdated' }, at, until: at + 900_000 }, false);
  await fileCapture(aCapture({ request: { focal }, text, isAsked: false }), owner);
  expect((await books()).refusal).toBeUndefined();

  await noteRefusal({ failure: { type: 'account-locked' }, at, until: at + 900_000 }, false);
  await fileCapture(aCapture({ request: { focal }, text, isAsked: false }), owner);
  expect((await books()).refusal?.failure.type).toBe('account-locked');
});

async function books() {
  const read = await readBooks();
  if (!read) throw new Error('The storage does not work.');
  return read;
}
