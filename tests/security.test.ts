import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** How a sentence of SECURITY.md begins, and the tests that hold it: file and title. */
const heldBy: [sentence: string, tests: [file: string, title: string][]][] = [
  [
    'Tokens, cookies and request headers stay',
    [
      ['x/capture-page.test.ts', 'no header, token or cookie leaves the page'],
      ['x/page-natives.test.ts', 'handed neither our line nor a token'],
    ],
  ],
  [
    'They are in no message, storage or log',
    [
      [
        'e2e/requests.spec.ts',
        'the session’s tokens and cookies are in no message, storage or log',
      ],
    ],
  ],
  [
    'That script calls the browser’s functions',
    [
      ['x/page-natives.test.ts', 'nor by what we ask for'],
      ['e2e/page-natives.spec.ts', 'handed neither our line nor a token'],
      ['e2e/unseen.spec.ts', 'what the page replaces later does not hand it our line'],
    ],
  ],
  [
    'A script in X’s page can find out',
    [['e2e/untouched-page.spec.ts', 'a script that looks for our hook finds it']],
  ],
  [
    'It finds nothing of ours in the document',
    [
      ['e2e/unseen.spec.ts', 'finds nothing of ours in its document or messages'],
      ['x/capture-port.test.ts', 'a port that the page’s own script offers is not taken'],
      [
        'x/capture-port.test.ts',
        'a port that nobody took is not to be had by the page’s own script',
      ],
    ],
  ],
  [
    'What comes over it is all the same treated as foreign',
    [['x/read-from-page.test.ts', '%s is not taken']],
  ],
  [
    'Whatever comes over it, a page asks X',
    [
      ['x/capture-ceiling.test.ts', 'it is never two at once, closer than that, or more than that'],
      ['x/capture-page.test.ts', 'thirty commands at once are one request'],
      ['e2e/ceiling.spec.ts', 'no faster than one request at a time'],
    ],
  ],
  [
    'What is heard is filed under the thread',
    [
      ['visit/store-capture.test.ts', 'and under no other'],
      ['visit/store-capture.test.ts', 'what was asked for is filed under the thread'],
      ['visit/receive-from-tab.test.ts', 'with another post open, or none, it is not kept'],
    ],
  ],
  [
    'So an answer that a script in X’s page made up',
    [
      ['platform/conversation-store.test.ts', 'changes nothing of one that another tab has open'],
      ['platform/conversation-store.test.ts', 'changes nothing of one that is opened afterwards'],
      ['e2e/made-up-answers.spec.ts', 'changes the thread open in its tab, and no other'],
    ],
  ],
  [
    'What is kept is kept as the page got it',
    [['e2e/made-up-answers.spec.ts', 'changes the thread open in its tab, and no other']],
  ],
  [
    'With "Read only what the page shows"',
    [
      ['e2e/untouched-page.spec.ts', 'every native is its own at the page’s first script'],
      ['e2e/untouched-later.spec.ts', 'what was chosen holds in the next browser'],
      ['e2e/private-windows.spec.ts', 'a private window’s pages are untouched as well'],
      ['e2e/firefox.spec.ts', 'leaves X’s page untouched'],
      ['x/untouched-page.test.ts', 'both worlds of a page are told'],
    ],
  ],
  [
    'Nothing that X’s page loads is kept then',
    [
      ['visit/receive-from-tab.test.ts', 'whatever a tab heard is dropped'],
      ['visit/serve-visit.test.ts', 'nothing is asked, and what can be seen is shown'],
    ],
  ],
  [
    'The first page after an update may still be hooked',
    [
      ['e2e/untouched-later.spec.ts', 'the first page keeps nothing and asks nothing'],
      ['e2e/untouched-later.spec.ts', 'whose restored tab keeps nothing and asks nothing'],
      ['e2e/untouched-page.spec.ts', 'a page that was hooked before the switch'],
    ],
  ],
  [
    'What people write on X never becomes HTML',
    [
      ['e2e/hostile.spec.ts', 'nothing runs, all stay words'],
      ['architecture/imports.test.ts', 'HTML strings enter the page nowhere but in html/'],
    ],
  ],
  [
    'The pages of the extension run under a content security policy',
    [
      [
        'privacy.test.ts',
        'no page of ours may load or ask anything but itself and X’s media hosts',
      ],
    ],
  ],
  [
    'HTML from elsewhere comes in through',
    [
      ['architecture/imports.test.ts', 'packages that need care have one door each'],
      ['html/extract-page.test.ts', 'keeps nothing that runs, frames, styles or submits'],
    ],
  ],
  [
    'Nor does it run once it is exported',
    [
      ['e2e/hostile-files.spec.ts', 'nothing runs in exported files, nor is tried'],
      [
        'e2e/hostile-markdown.spec.ts',
        'nothing runs in what Python’s programs make of exported Markdown',
      ],
    ],
  ],
  [
    'Further posts are asked for only after a click',
    [
      ['e2e/ways-in.spec.ts', 'opening by itself on twenty threads costs X nothing'],
      ['x/gather-conversation.test.ts', 'requests are 1.5 to 3 seconds apart'],
      ['x/gather-conversation.test.ts', 'no more than twelve for one opening'],
      ['x/gather-conversation.test.ts', 'no more than forty in a quarter of an hour'],
      ['e2e/limits.spec.ts', 'two readers at once ask one after the other'],
      ['e2e/limits.spec.ts', 'after X refused, no tab asks again'],
      ['x/asking-limits.test.ts', 'a refusal never lasts longer than it may'],
      ['e2e/limits.spec.ts', 'a refusal without end, as an earlier version noted it, is over'],
    ],
  ],
];

const tests = fileURLToPath(new URL('.', import.meta.url));
const promises = readFileSync(`${tests}../SECURITY.md`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('- **'))
  .flatMap((line) => line.replace(/^- \*\*.*?\*\* /, '').split(/(?<=\.) (?=[A-Z])/))
  .map((sentence) => sentence.replaceAll("'", '’'));

test('every sentence of SECURITY.md has tests that hold it, and every test named is there', () => {
  expect(promises.length).toBeGreaterThan(10);
  const unheld = promises.filter(
    (sentence) => !heldBy.some(([beginning]) => sentence.startsWith(beginning)),
  );
  expect(unheld).toEqual([]);
  const unsaid = heldBy.filter(
    ([beginning]) => !promises.some((sentence) => sentence.startsWith(beginning)),
  );
  expect(unsaid).toEqual([]);
});

test.each(heldBy)('“%s…” is held', (_, named) => {
  for (const [file, title] of named) {
    expect(readFileSync(`${tests}${file}`, 'utf8')).toContain(title);
  }
});
