import { failure } from './en-failures';
import { gap, partial } from './en-missing';
import { isolate } from './isolate';
import type { Texts } from './texts';

const number = new Intl.NumberFormat('en');
const percent = new Intl.NumberFormat('en', { style: 'percent' });
const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const plurals = new Intl.PluralRules('en');

export const en: Texts = {
  language: 'en',
  date: (at) => date.format(at),
  moment: (at) => moment.format(at),
  number: (value) => number.format(value),
  percent: (share) => percent.format(share),

  toolbar: 'Reading tools',
  unknownAuthor: 'Unknown author',
  writtenBy: (name, at, count) =>
    choose(
      count,
      `A post by ${isolate(name)}, ${date.format(at)}`,
      `A thread by ${isolate(name)}, ${date.format(at)}`,
    ),
  posts,
  minutes: (count) => `${number.format(count)} min`,
  minutesLeft: (count) => `${number.format(count)} min left`,
  allPosts: (count) => choose(count, '1 post', `All ${number.format(count)} posts`),
  somePosts: (shown, expected) => `${number.format(shown)} of ${posts(expected)}`,
  postsSoFar: (count) => `${posts(count)} so far`,
  section: (index, count) => `Section ${index} of ${count}`,
  contents: 'Contents',
  appearance: 'Appearance and settings',
  original: 'Original posts',
  copyMarkdown: 'Copy as Markdown',
  copied: 'Copied as Markdown.',
  copyFailed: 'The browser did not let us copy.',
  openInTab: 'Open in a tab',
  print: 'Print',
  withKey: (name, key) => `${name} (${key})`,

  loading: 'Reading the thread…',
  gatheringRest: 'gathering the rest',
  gathering: (shown, expected) =>
    expected === undefined
      ? `${posts(shown)} so far · adding more below`
      : `${number.format(shown)} of ${number.format(expected)} · adding more below`,
  stop: 'Stop',
  getRest: 'Get the rest',
  tryAgain: 'Try again',
  reloadPage: 'Reload the page',
  grantAccess: 'Allow on X',
  openX: 'Open X',
  signIn: 'Sign in to X',
  openPost: 'Open the post on X',
  allowAsking: 'Allow asking X',
  partial,
  failure,
  newPosts: (count) =>
    choose(
      count,
      '1 new post since you read this',
      `${number.format(count)} new posts since you read this`,
    ),
  lookForNew: 'Look for new posts',
  kept: 'Kept in this browser',
  forgetThread: 'Forget this thread',
  forgetEverything: 'Delete everything',
  reallyForgetEverything: 'Really delete everything?',
  forgotten: 'Deleted: nothing of it is left here.',
  forgottenEverything:
    'Deleted. Only when X was lately asked, and its refusal, count on for a day at most: they protect your account.',
  readFromPage: 'Read from the visible page: posts may be cut short, and pictures may be missing.',

  gap,
  passageOnX: 'This passage on X',
  showDescription: 'Show description',
  imageWithout: 'Photo without a description',
  imageOf: (index, count) => `Photo ${index} of ${count}, without a description`,
  sensitive: 'The author marked this as sensitive.',
  showAnyway: 'Show it',
  video: 'Video',
  animation: 'GIF',
  watchOnX: 'Watch on X',
  space: 'Live audio',
  quotedPost: (name) => `Quoted post by ${isolate(name)}`,
  quotedUnavailable: 'Quoted post that cannot be shown',
  seeAbove: 'The author quotes a passage from above.',
  poll: 'Poll',
  pollChoice: 'Choice',
  pollShare: 'Share of votes',
  pollVotes: (count) => choose(count, '1 vote', `${number.format(count)} votes`),
  pollFinal: 'Final result',
  pollEnds: (at) => `Open until ${moment.format(at)}`,
  communityNote: 'Readers added context',
  fromTheAuthor: 'From the author',
  update: (at) => `Added ${date.format(at)}`,
  footnotes: 'Sources and notes',
  cutShort: 'This post goes on.',
  readOnX: 'Read it on X',
  inAnswerTo: (name) => `In answer to ${isolate(name)}`,
  continuation: 'Part 2 of this thread',
  sideBranches: (count) =>
    choose(count, '1 more post by the author', `${number.format(count)} more posts by the author`),
  discussion: (count) =>
    choose(count, 'Discussion · 1 reply', `Discussion · ${number.format(count)} replies`),
  moreReplies: 'Load more replies',
  repliesByTime: 'Oldest first',
  byTheAuthor: 'author',
  originalPosts: 'The posts as they were written',
  endOfThread: 'The thread on X',

  theme: 'Theme',
  themes: { auto: 'Auto', light: 'Light', dark: 'Dark', sepia: 'Sepia', contrast: 'Contrast' },
  textSize: 'Text size',
  larger: 'Larger text',
  smaller: 'Smaller text',
  typeface: 'Typeface',
  typefaces: { auto: 'By language', serif: 'Serif', sans: 'Sans' },
  languageName: 'Language',
  languages: { auto: 'As in the browser', en: 'English', ko: '한국어' },
  plain: 'Posts as written',
  plainHint: 'No headings, lists or joins that the author did not set.',
  autoOpen: 'Open by itself',
  autoOpenFrom: 'From how many posts on',
  autoOpenHint: (from) => `On pages with a thread of at least ${posts(from)}.`,
  mayAskX: 'Ask X for missing posts',
  mayAskXHint: 'Only when you open a thread yourself. Off: what the page has loaded, nothing more.',
  readsOnlyVisible: 'Read only what the page shows',
  readsOnlyVisibleHint:
    'X’s page is left as it is: nothing it loads is heard, and X is asked for nothing. Posts may be cut short. Reload pages that are open now.',
  licences: 'Licences of fonts and code',

  diagnostics: 'Diagnostics',
  diagnosticsHint:
    'For a bug report: counts, kinds and times. No text, name, address or number of any post or account is in it. What stands here is all that is copied.',
  diagnosing: 'Looking…',
  copyReport: 'Copy for a bug report',
  reportCopied: 'Copied.',

  keys: 'Keys',
  keyNames: {
    passage: 'Next, previous passage',
    section: 'Next, previous section',
    theme: 'Change theme',
    size: 'Larger, smaller text',
    original: 'Show original posts',
    onX: 'This passage on X',
    contents: 'Show contents',
    help: 'Show these keys',
    close: 'Close what is open',
  },
};

function choose(count: number, one: string, other: string): string {
  return plurals.select(count) === 'one' ? one : other;
}

function posts(count: number): string {
  return choose(count, '1 post', `${number.format(count)} posts`);
}
