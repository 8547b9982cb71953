import { expect, test } from 'vitest';
import type { LongForm } from '@/core/long-form';
import { buildThread } from '@/core/thread/build-thread';
import { postsOf } from '@/core/thread/thread';
import { planNextRequest } from '@/x/gather/plan-next-request';
import { aGap, aPage, aPost, jo, postId, replyModule, xUrl } from '../a-post';

const longForm: LongForm = {
  id: '9',
  title: { from: 0, to: 5 },
  blocks: [{ type: 'post', id: postId(90), url: xUrl('i/status/90') }],
  isPreview: false,
};
const article = aPost(1, { text: 'Title', longForm, replyCount: 0 });

function embedded(...others: Parameters<typeof aPage>[0]) {
  const page = aPage([article, ...others], { request: { focal: postId(1) } });
  const thread = buildThread([page], postId(1));
  const [block] = (thread && postsOf(thread)[0]?.longForm?.blocks) ?? [];
  return { block, next: planNextRequest({ pages: [page], thread }, postId(1)) };
}

test('a post within an article stands there where it is known, and is not asked for', () => {
  const known = aPost(90, { author: jo, conversation: 90, text: 'Known' });
  const { block, next } = embedded(replyModule([known]));
  expect(block).toMatchObject({ type: 'post', post: { id: '90', text: 'Known' } });
  expect(next).toBeUndefined();
});

test('so does why X would not show it', () => {
  const { block } = embedded(replyModule([aGap(90, 'protected')]));
  expect(block).toMatchObject({ type: 'post', post: { reason: 'protected' } });
});

test('else it is asked for when the reader gathers', () => {
  const { block, next } = embedded();
  expect(block).toEqual(longForm.blocks[0]);
  expect(next).toMatchObject({ id: '90' });
});
