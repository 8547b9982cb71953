import { expect, test } from 'vitest';
import { idOf, responsesFor } from '@/demo/build-pages';
import { accountMark } from '@/x/detect-account';
import { detectConversation } from '@/x/detect-conversation';
import { judgeAnswer } from '@/x/judge-answer';
import { aCapture, aThread, postId } from './fake-world';

test('the mark tells accounts apart, and does not tell the account', () => {
  const mark = accountMark('lang=en; twid=u%3D1234567890; ct0=abc');
  expect(mark).toMatch(/^[0-9a-z]{1,7}$/);
  expect(mark).not.toBe(accountMark('twid=u%3D2244994946'));
  expect(accountMark('lang=en; ct0=abc')).toBeUndefined();
});

test('a page belongs to the conversation of the post that was opened', () => {
  const thread = aThread(4);
  const root = postId(idOf(thread, 1));
  const focal = postId(idOf(thread, 3));
  const [response] = responsesFor(thread, focal);
  const judged = judgeAnswer(aCapture({ request: { focal }, text: JSON.stringify(response) }));
  expect(judged.ok && detectConversation(judged.value)).toBe(root);
});
