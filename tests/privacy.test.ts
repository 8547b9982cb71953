import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { manifestFor } from './manifest-for';

const privacy = readFileSync(fileURLToPath(new URL('../PRIVACY.md', import.meta.url)), 'utf8');

test.each(['chrome', 'firefox'])(
  'PRIVACY.md explains every permission of the %s build, and no other',
  async (browser) => {
    const {
      permissions = [],
      host_permissions = [],
      optional_permissions,
      optional_host_permissions,
    } = await manifestFor(browser);
    const asked = [...permissions, ...host_permissions].map(String).toSorted();
    const table = privacy.split('\n').filter((line) => line.startsWith('| `'));
    const explained = table.flatMap((line) =>
      [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
    );
    expect(explained.toSorted()).toEqual(asked);
    expect([optional_permissions, optional_host_permissions]).toEqual([undefined, undefined]);
  },
);

test('no page of ours may load or ask anything but itself and X’s media hosts', async () => {
  const { content_security_policy } = await manifestFor('chrome');
  const policy = (content_security_policy as { extension_pages: string }).extension_pages;
  const sources = policy.split(/[ ;]+/).filter((word) => /^https?:|^\*/.test(word));
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(sources.every((source) => /^https:\/\/[\w-]+\.twimg\.com$/.test(source))).toBe(true);
});

test('PRIVACY.md names each host that a page of ours may load from, and no other', async () => {
  const { content_security_policy } = await manifestFor('chrome');
  const policy = (content_security_policy as { extension_pages: string }).extension_pages;
  const allowed = [...policy.matchAll(/https:\/\/([\w.-]+)/g)].map(([, host]) => host);
  const named = [...privacy.matchAll(/`([\w-]+\.twimg\.com)`/g)].map(([, host]) => host);
  expect(new Set(named)).toEqual(new Set(allowed));
});

/**
 * Each sentence of PRIVACY.md but the table, by its first words, and the tests that hold it: file and
 * title.
 */
const heldBy: Record<string, [string, string][]> = {
  'Unspool has no server.': [
    ['e2e/requests.spec.ts', 'no request goes anywhere but to X and its media hosts'],
  ],
  'It sends nothing to us': [
    ['e2e/requests.spec.ts', 'no request goes anywhere but to X and its media hosts'],
    ['privacy.test.ts', 'no page of ours may load or ask anything but itself and X’s media hosts'],
  ],
  'On pages of X it reads': [
    ['x/capture-page.test.ts', 'other data of X, and other sites, are not listened to'],
    ['visit/store-capture.test.ts', 'what X answered is found by every post in it'],
  ],
  'Where you ask it to get the rest': [
    ['e2e/requests.spec.ts', 'a thread whose posts are all loaded costs X nothing'],
    ['e2e/requests.spec.ts', 'what is missing is asked for one at a time, at a human pace'],
    [
      'e2e/gathering.spec.ts',
      'the second front-end, by fetch from api.x.com, is heard and asked just so',
    ],
    ['e2e/ways-in.spec.ts', 'opening by itself on twenty threads costs X nothing'],
  ],
  'Where you chose "Read only': [
    [
      'visit/receive-from-tab.test.ts',
      'where only the visible page is to be read, whatever a tab heard is dropped',
    ],
    [
      'e2e/untouched-page.spec.ts',
      'with it, what can be seen is read, more as one scrolls, and X is asked for nothing',
    ],
  ],
  'Pictures and videos of an article': [
    [
      'privacy.test.ts',
      'PRIVACY.md names each host that a page of ours may load from, and no other',
    ],
    [
      'e2e/what-stays.spec.ts',
      'pictures and films are loaded when the article is shown, and not before',
    ],
  ],
  'Threads you are reading': [
    [
      'e2e/what-stays.spec.ts',
      'of a thread that was read nothing is on the disk, and nothing in the next browser',
    ],
    ['platform/conversation-store.test.ts', 'nothing of it is ever on the disk'],
    [
      'platform/bookmarks.test.ts',
      'they are in memory only, a hundred at most, and go with what they are of',
    ],
    [
      'platform/bookmarks.test.ts',
      'what was read is told, the last one first, and goes with its thread',
    ],
  ],
  '"Forget this thread" and': [
    ['e2e/coming-back.spec.ts', '“Forget this thread” leaves nothing of it and all of the others'],
    [
      'e2e/coming-back.spec.ts',
      '“Delete everything” wants a second click, and then nothing of any thread is left',
    ],
  ],
  'Where you chose "Remember what I read"': [
    [
      'platform/remembered.test.ts',
      'where the reader chose so: post, place, title, author and day, for so many days',
    ],
    ['platform/remembered.test.ts', 'by default nothing of what was read is on the disk'],
  ],
  'Nobody is sent them.': [
    ['e2e/requests.spec.ts', 'no request goes anywhere but to X and its media hosts'],
  ],
  'Switched off, they are deleted': [
    [
      'platform/remembered.test.ts',
      'switched off, the next thread that is read finds nothing left',
    ],
    ['platform/remembered.test.ts', 'it goes with its thread, and all of it with everything'],
  ],
  'Where you chose that the reader opens automatically': [
    [
      'platform/popup.test.ts',
      '“Not now” holds for an hour, in memory, until everything is deleted',
    ],
  ],
  'Your settings, what you chose': [
    [
      'platform/export-options.test.ts',
      'only what the reader changed is kept, and “Delete everything” forgets it',
    ],
    [
      'platform/request-log.test.ts',
      'times and refusals outlive the browser; a private window leaves none',
    ],
    ['e2e/limits.spec.ts', 'after X refused, no tab asks again, nor does the next browser'],
    ['platform/settings.test.ts', 'only what the reader changed is kept'],
  ],
  'No post, no address': [
    [
      'e2e/what-stays.spec.ts',
      'of a thread that was read nothing is on the disk, and nothing in the next browser',
    ],
  ],
  '"Delete everything" leaves one thing': [
    [
      'platform/forget.test.ts',
      '“Delete everything” leaves the limits that still hold, and nothing else',
    ],
    [
      'e2e/what-stays.spec.ts',
      '“Delete everything” brings the settings back to what they were, and leaves the limits alone',
    ],
    ['x/asking-limits.test.ts', 'a refusal never lasts longer than it may'],
  ],
  'To forget these': [
    [
      'visit/serve-visit.test.ts',
      'after a refusal without end X is asked again within the hour, in the next browser too',
    ],
  ],
  'What no limit needs': [
    [
      'e2e/limits.spec.ts',
      'times of requests that no limit needs are gone as the background starts',
    ],
  ],
  'Threads you keep are on': [
    [
      'e2e/library-offline.spec.ts',
      'what is kept opens without a network, in the next browser as well',
    ],
    ['e2e/library.spec.ts', 'what is removed can be taken back, from the list and from the reader'],
    [
      'platform/library/library.test.ts',
      'what is removed is found nowhere, and comes back as it was',
    ],
    ['core/library/kept-thread.test.ts', 'what stands in a kept thread, and nothing besides'],
  ],
  'You keep one by': [
    ['e2e/library.spec.ts', 'what is kept is listed, found by its words, and opens at the passage'],
    ['e2e/library.spec.ts', 'read to its end a thread is kept, where one chose that, and else not'],
  ],
  "Others' replies are not": [
    [
      'core/library/kept-thread.test.ts',
      'posts are kept as they were parsed, without what others answered',
    ],
  ],
  'Where you open such a thread on X again': [
    [
      'e2e/kept-changes.spec.ts',
      'what was edited, deleted and added is said passage by passage, and nothing replaced before one chooses',
    ],
    [
      'e2e/kept-changes.spec.ts',
      'what its author deleted is removed for good by one press, wherever it was',
    ],
    [
      'core/library/notice-changes.test.ts',
      'removed for good it stays away when an older file is brought in',
    ],
    [
      'platform/library/bring-in.test.ts',
      'of words that the reader removed for good since then nothing stays',
    ],
  ],
  'What a file that you': [
    [
      'platform/library/bring-in.test.ts',
      'undone, also after the page was closed, it is as it was; once',
    ],
    [
      'platform/library/bring-in.test.ts',
      'with the next file the one before can no longer be undone',
    ],
  ],
  'A file of your library': [
    ['export/library/library-file.test.ts', 'what is taken out comes in as it was'],
    ['platform/library/bring-in.test.ts', 'the later of some moments is told'],
  ],
  '"Forget this thread" leaves': [
    [
      'e2e/library.spec.ts',
      '“Forget this thread” leaves what is kept, “Delete everything” deletes it',
    ],
  ],
  'When you keep the first': [
    [
      'entrypoints/keep-now.test.ts',
      'when the first thread is kept, the browser is asked to let it stay, and not again',
    ],
  ],
  'In a private window nothing': [
    ['platform/library/library.test.ts', 'from a private window nothing is kept'],
    [
      'e2e/private-windows.spec.ts',
      'what is read in a private window stays there, goes with it, and is never on the disk',
    ],
  ],
  'How many threads you keep': [
    [
      'platform/library/kept-count.test.ts',
      'a library that the browser has lost is told from one that its reader has emptied',
    ],
    [
      'platform/library/kept-count.test.ts',
      'what the reader deletes is not lost, and the number of it goes as well',
    ],
  ],
  'Threads opened in a private window': [
    [
      'e2e/private-windows.spec.ts',
      'what is read in a private window stays there, goes with it, and is never on the disk',
    ],
  ],
  'The diagnostics page shows': [
    ['core/diagnose.test.ts', 'no words, names, addresses or numbers of anybody are in the report'],
    [
      'platform/bugs.test.ts',
      'the kind tells where, and in which line of ours, and never a message',
    ],
    ['e2e/diagnostics.spec.ts', 'a bug report is two clicks away, and names nobody'],
  ],
  'Nothing else is asked for': [
    ['privacy.test.ts', 'PRIVACY.md explains every permission of the %s build, and no other'],
  ],
};

test('each sentence of PRIVACY.md is held by a test', () => {
  const prose = privacy.split('\n').filter((line) => line && !/^[#|]/.test(line));
  const sentences = prose.flatMap((line) => line.replace(/^- /, '').split(/(?<=\.) /));
  const beginnings = Object.keys(heldBy);
  const held = sentences.map((words) => beginnings.find((begins) => words.startsWith(begins)));
  expect(sentences.filter((_, index) => held[index] === undefined)).toEqual([]);
  expect(held).toEqual(beginnings);
});

test.each(Object.entries(heldBy))('“%s …”: its tests are there', (_, tests) => {
  for (const [file, title] of tests) {
    const source = readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');
    expect(source.split(`'${title}'`).length, `${file}: ${title}`).toBeGreaterThan(
      file === 'privacy.test.ts' ? 2 : 1,
    );
  }
});
