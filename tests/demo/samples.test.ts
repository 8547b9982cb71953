import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildPages } from '@/demo/build-pages';
import { layOutConversation } from '@/demo/lay-out-conversation';
import { samples } from '@/demo/samples';
import { postIdsIn } from './read-response';

const media = fileURLToPath(new URL('../../demo/media/', import.meta.url));

test('the samples are all there', () => {
  expect(Object.keys(samples)).toEqual(
    'ar cards en fa gaps hi ja ko long-form manga rich single zh'.split(' '),
  );
});

test('the English sample is handed out over three pages, twenty-five posts in order', () => {
  const conversation = samples.en?.conversation;
  const pages = conversation ? buildPages(conversation) : [];
  expect(pages).toHaveLength(3);
  const author = conversation ? layOutConversation(conversation).slice(0, 25) : [];
  const ids = author.map((post) => post.id);
  const delivered = pages.flatMap((page) => postIdsIn(page.response));
  expect(delivered.filter((id) => ids.includes(id))).toEqual(ids);
});

test.each(Object.entries(samples))(
  'every picture of "%s" is one of ours',
  (_, { conversation }) => {
    const keys = conversation.posts.flatMap((post) => [
      ...(post.media ?? []),
      ...(post.quote?.media ?? []),
      ...(post.longForm?.cover ? [post.longForm.cover] : []),
      ...(post.longForm?.blocks.flatMap((block) => (block.type === 'media' ? block.media : [])) ??
        []),
      ...(post.card?.image ? [{ key: post.card.image }] : []),
    ]);
    for (const { key } of keys) {
      expect(key !== undefined && existsSync(`${media}${key}.jpg`), key).toBe(true);
    }
  },
);
