import { expect, test } from 'vitest';
import { passageOfPost } from '@/core/passage-of-post';
import { anArticleMaker } from '../components/an-article';
import { postId } from './a-post';

const make = anArticleMaker('en');
const first = make.paragraph('The first thought.');
const second = make.inNextPost(() => make.paragraph('The second thought.'));
const article = { lead: [first], body: [second] };

test('the words of a post lead to the passage they stand in', () => {
  expect(passageOfPost(article, make.postId())).toEqual({
    block: second.id,
    words: 'The second thought.',
  });
});

test('a post without words in the article leads nowhere', () => {
  expect(passageOfPost(article, postId(999))).toBeUndefined();
});
