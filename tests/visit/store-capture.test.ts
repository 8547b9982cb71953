import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { idOf, responsesFor } from '@/demo/build-pages';
import { findPages } from '@/platform/conversation-store';
import { noteRefusal, readRequestLog } from '@/platform/request-log';
import { aCapture, aThread, postId } from '@/tests/x/fake-world';
import { storeCapture } from '@/visit/store-capture';
import './parsing-at-hand';

const owner = { account: 'a1', isPrivate: false };
const thread = aThread(3);
const focal = postId(idOf(thread, 2));
const text = JSON.stringify(responsesFor(thread, focal)[0]);

beforeEach(() => fakeBrowser.reset());

test('what X answered is found by every post in it', async () => {
  expect(await storeCapture(aCapture({ request: { focal }, text }), focal, owner)).toEqual({});
  for (const description of [1, 2, 3]) {
    expect(await findPages(postId(idOf(thread, description)), owner)).toHaveLength(1);
  }
});

test('what cannot be read is told, and nothing is kept', async () => {
  const filed = await storeCapture(aCapture({ request: { focal }, text: '<html>' }), focal, owner);
  expect(filed).toEqual({ failure: { type: 'blocked-by-x' } });
  expect(await findPages(focal, owner)).toEqual([]);
});

test('X refusing the page itself holds for us as well', async () => {
  const refused = aCapture({ status: 429, isAsked: false });
  await storeCapture(refused, focal, owner);
  expect((await log()).refusal?.failure.type).toBe('rate-limited');
});

test.each([
  [{ status: 429 }, 'rate-limited'],
  [{ status: 403, text: '<html>' }, 'blocked-by-x'],
  [{ status: 404 }, 'request-outdated'],
])(
  'X refusing what we asked is noted although the worker that asked is gone (%o)',
  async (answer, type) => {
    await storeCapture(aCapture({ ...answer, isAsked: true }), focal, owner);
    expect((await log()).refusal?.failure.type).toBe(type);
  },
);

test('what is heard is filed under the post that is open, and under no other', async () => {
  const heard = aCapture({ request: { focal }, text, isAsked: false });
  const elsewhere = postId(idOf(aThread(2, { date: '2026-02-02T09:00:00Z' }), 1));
  await storeCapture(heard, undefined, owner);
  await storeCapture(heard, elsewhere, owner);
  expect(await findPages(focal, owner)).toEqual([]);
  expect(await findPages(elsewhere, owner)).toEqual([]);
  // Whichever of its posts is open.
  await storeCapture(heard, postId(idOf(thread, 1)), owner);
  expect(await findPages(focal, owner)).toHaveLength(1);
});

test('a page of replies, without the open post in it, is filed under that post', async () => {
  const other = aThread(2, { date: '2026-02-02T09:00:00Z' });
  const open = postId(idOf(other, 1));
  const heard = aCapture({ request: { focal: open, cursor: 'c' }, text, isAsked: false });
  await storeCapture(heard, open, owner);
  expect(await findPages(open, owner)).toHaveLength(1);
});

test('what was asked for is filed under the thread it was asked for', async () => {
  const thread = postId('42');
  await storeCapture(aCapture({ request: { focal }, text, isAsked: true }), thread, owner);
  expect(await findPages(thread, owner)).toHaveLength(1);
});

test('an answer from before X refused ends no refusal', async () => {
  const at = Date.now();
  await noteRefusal({ failure: { type: 'signed-out' }, at, until: at + 900_000 }, false);
  const heard = aCapture({ request: { focal }, text, isAsked: false });
  await storeCapture({ ...heard, at: at - 1 }, focal, owner);
  expect((await log()).refusal?.failure.type).toBe('signed-out');
  await storeCapture({ ...heard, at: at + 1 }, focal, owner);
  expect((await log()).refusal).toBeUndefined();
});

test('a token that has expired is not a refusal yet: the next one may do', async () => {
  await storeCapture(aCapture({ status: 403, text: '{}', isAsked: true }), focal, owner);
  expect((await log()).refusal).toBeUndefined();
});

test('a fresh answer to the page ends what only a fresh request can end', async () => {
  const at = Date.now();
  await noteRefusal({ failure: { type: 'request-outdated' }, at, until: at + 900_000 }, false);
  await storeCapture(aCapture({ request: { focal }, text, isAsked: false, at }), focal, owner);
  expect((await log()).refusal).toBeUndefined();

  await noteRefusal({ failure: { type: 'account-locked' }, at, until: at + 900_000 }, false);
  await storeCapture(aCapture({ request: { focal }, text, isAsked: false, at }), focal, owner);
  expect((await log()).refusal?.failure.type).toBe('account-locked');
});

async function log() {
  const read = await readRequestLog();
  if (!read) throw new Error('The storage does not work.');
  return read;
}
