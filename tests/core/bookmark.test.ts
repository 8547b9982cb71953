import { expect, test } from 'vitest';
import { blockAt } from '@/core/bookmark';
import { anArticleMaker } from '@/tests/components/an-article';

const { paragraph } = anArticleMaker('en');
const blocks = (...ids: string[]) => ids.map((id) => ({ ...paragraph('Words.'), id }));
const article = {
  lead: blocks('100:0', '100:40'),
  body: blocks('101:0', '101:80', '103:5', '104:0', '104:20-list', '104:90', '104:media'),
};

test.each([
  ['the block itself', '101:80', '101:80'],
  ['the one that begins before it', '101:100', '101:80'],
  ['the first of its post, where all begin later', '103:2', '103:5'],
  ['one of the lead', '100:39', '100:0'],
  ['the list that it became an item of', '104:50', '104:20-list'],
  ['what a list became', '104:95-list', '104:90'],
  ['the first of its post, where a picture is gone', '104:media120', '104:0'],
  ['nothing, as long as its post is not there', '102:0', undefined],
])('a bookmark is found in %s', (_, block, found) => {
  expect(blockAt(article, { block, into: 0.5 })).toBe(found);
});
