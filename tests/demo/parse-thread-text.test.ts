import { expect, test } from 'vitest';
import { conversationFromText } from '@/demo/parse-thread-text';

test('headers, posts, attributes and attachments are told apart', () => {
  const conversation = conversationFromText(`author: Mira Holm @mira_writes
lang: ko
delivery: moduleSize=8 splitInstructions

First line
second line
[photo: a ship at anchor 1200x800 src=harbour]
[poll: A=12, B = C=30, "D, or E"=3 | final]
--- rich at=+26h by=@jo Jo Reader reply=1
A **bold** word
[quote: @x Ex | quoted \\n text | id=77 | photo: inside src=dunes]
[card player: https://v.example/1 | A film | About it]
---
[deleted]
---
\\--- a line of the text
\\[photo: this too]
[but no attachment]`);
  expect(conversation).toMatchObject({
    author: { name: 'Mira Holm', handle: 'mira_writes' },
    lang: 'ko',
    delivery: { moduleSize: 8, splitInstructions: true },
    posts: [
      {
        text: 'First line\nsecond line',
        media: [
          { type: 'photo', alt: 'a ship at anchor', width: 1200, height: 800, key: 'harbour' },
        ],
        poll: {
          choices: [
            { label: 'A', votes: 12 },
            { label: 'B = C', votes: 30 },
            { label: 'D, or E', votes: 3 },
          ],
          isFinal: true,
        },
      },
      {
        rich: true,
        at: '+26h',
        by: { name: 'Jo Reader', handle: 'jo' },
        replyTo: 1,
        quote: { id: '77', text: 'quoted \n text', media: [{ alt: 'inside', key: 'dunes' }] },
        card: {
          kind: 'player',
          url: 'https://v.example/1',
          title: 'A film',
          description: 'About it',
        },
      },
      { unavailable: 'deleted', text: '' },
      { text: '--- a line of the text\n[photo: this too]\n[but no attachment]' },
    ],
  });
});

test('a long-form article is read block by block', () => {
  const [post] = conversationFromText(`
[long-form: On tides]
[cover: the shore src=shore]
## Why they come
Some **bold** and [a link](https://example.com/).
- one
  - deeper
***
$$ a^2 $$
| a | b |
| - | - |
\`\`\`js
let x;

let y;
\`\`\`
[photo: chart src=chart | A caption]
[post: 123]`).posts;
  expect(post?.longForm).toMatchObject({
    title: 'On tides',
    cover: { key: 'shore' },
    blocks: [
      { type: 'text', style: 'header-two', text: 'Why they come' },
      { type: 'text', style: 'unstyled' },
      { type: 'text', style: 'unordered-list-item', text: 'one', depth: 0 },
      { type: 'text', style: 'unordered-list-item', text: 'deeper', depth: 1 },
      { type: 'divider' },
      { type: 'latex', latex: 'a^2' },
      { type: 'markdown', markdown: '| a | b |\n| - | - |' },
      { type: 'markdown', markdown: '```js\nlet x;\n\nlet y;\n```' },
      { type: 'media', caption: 'A caption' },
      { type: 'post', id: '123' },
    ],
  });
});
