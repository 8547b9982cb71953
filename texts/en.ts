import { compiled } from './compiled';
import { inLanguage } from './in-language';
import { type Manner, speak } from './speak';

/**
 * Every word of ours that a reader sees or hears, as ICU messages
 * (https://unicode-org.github.io/icu/userguide/format_parse/messages/).
 *
 * To add one: write it here, then under the same name in every other language; until then nothing
 * compiles. It is used as `texts.name`, or as `texts.name({ count: 3 })` where it has arguments:
 * `{count, plural, one {…} other {…}}` and `{count, number}` take a number, `{at, date, long}` a
 * Date, `{name}` a string. Always a whole sentence, never a piece that is put together with another.
 * A new kind of failure or gap has its words under `failures` or `gaps`, by its name.
 */
export const english = compiled({
  toolbar: 'Reading tools',
  /** In place of a name that X did not say. */
  unknownAuthor: 'Unknown author',
  /** Title of an article whose author left none. */
  writtenBy:
    '{count, plural, =1 {A post by {name}, {at, date, long}} other {A thread by {name}, {at, date, long}}}',
  posts: '{count, plural, one {# post} other {# posts}}',
  /** In place of the number of posts. */
  longForm: 'Article',
  minutes: '{count, number} min',
  minutesLeft: '{count, number} min left',
  allPosts: '{count, plural, =1 {1 post} other {All # posts}}',
  somePosts:
    '{expected, plural, one {{shown, number} of # post} other {{shown, number} of # posts}}',
  postsSoFar: '{count, plural, one {# post so far} other {# posts so far}}',
  /** Heard where the eye sees "2/6". */
  section: 'Section {index, number} of {count, number}',
  contents: 'Contents',
  appearance: 'Text and theme',
  original: 'Original posts',
  exports: 'Export',
  copyFailed: 'The browser did not let us copy.',
  openInTab: 'Open in a tab',
  more: 'More',
  /** A button's tooltip: its name and its key. */
  withKey: '{name} ({key})',

  loading: 'Reading the thread…',
  gatheringOf: '{shown, number} of {expected, number} · adding more below',
  gatheringSoFar:
    '{count, plural, one {# post so far · adding more below} other {# posts so far · adding more below}}',
  /** The last words have been read. */
  finished: 'Finished',
  getRest: 'Get the rest',
  tryAgain: 'Try again',
  reloadPage: 'Reload the page',
  grantAccess: 'Allow on X',
  openX: 'Open X',
  signIn: 'Sign in to X',
  openPost: 'Open the post on X',
  allowAsking: 'Allow asking X',
  newPosts:
    '{count, plural, one {# new post since you read this} other {# new posts since you read this}}',
  lookForNew: 'Look for new posts',

  passageOnX: 'This passage on X',
  showDescription: 'Show description',
  imageWithout: 'Photo without a description',
  imageOf: 'Photo {index, number} of {count, number}, without a description',
  sensitive: 'The author marked this as sensitive.',
  /** Not by the author's wish. */
  sensitiveByX: 'X has hidden this behind a warning.',
  showAnyway: 'Show it',
  video: 'Video',
  animation: 'GIF',
  watchOnX: 'Watch on X',
  playAnimation: 'Play',
  pauseAnimation: 'Pause',
  /** In place of a picture or film. */
  withheldMedia: {
    country: 'X does not show this picture or film in your country.',
    gone: 'X can no longer show this picture or film.',
    'not sent': 'X did not send what stands here.',
    unreadable: 'What stands here is in a form that Unspool does not know.',
  },
  /** Under a film that was taken over from another post. */
  mediaFrom: 'From {name}',
  mediaFromAnother: 'From another post',
  /** Before a description that nobody wrote. */
  describedByX: 'Description by X’s AI:',
  /** Above what X itself says of a post, in its own words or these. */
  noteByX: 'Note by X',
  labels: {
    'made with AI': 'Made with AI',
    'paid partnership': 'Paid partnership',
    warning: 'X has put a warning on this post.',
    limited: 'X limits who sees this post.',
  },
  grok: 'Answer by Grok, X’s AI',
  translatedByX: 'X shows its own translation here: these are not the author’s words.',
  taskDone: 'Done',
  taskOpen: 'To do',
  /** X's live audio, where it has no title. */
  space: 'Space',
  quotedPost: 'Quoted post by {name}',
  quotedUnavailable: 'Quoted post that cannot be shown',
  seeAbove: 'The author quotes a passage from above.',
  poll: 'Poll:',
  pollChoice: 'Choice',
  pollShare: 'Share of votes',
  pollVotes: '{count, plural, one {# vote} other {# votes}}',
  pollFinal: 'Final result',
  pollEnds: 'Open until {at, date, moment}',
  communityNote: 'Readers added context',
  fromTheAuthor: 'From the author',
  /** In a file, over what its reader wrote beside a passage. */
  readerNote: 'My note',
  update: 'Added {at, date, long}',
  footnotes: 'Sources and notes',
  cutShort: 'This post goes on.',
  forSubscribers: 'The rest is for subscribers of its author.',
  readOnX: 'Read it on X',
  inAnswerTo: 'In answer to {name}',
  discussion: '{count, plural, one {Discussion · # reply} other {Discussion · # replies}}',
  endOfThread: 'The thread on X',

  themes: { auto: 'Auto', light: 'Light', sepia: 'Sepia', dark: 'Dark', contrast: 'Contrast' },

  diagnostics: 'Report for a bug',

  keys: 'Keyboard shortcuts',

  /** What is missing from the thread: by number where that is known, else where. */
  missingNumbers:
    '{count, plural, one {Post {numbers} is missing.} other {Posts {numbers} are missing.}}',
  missingCount: '{count, plural, one {# post is missing.} other {# posts are missing.}}',
  incomplete: {
    'start not loaded': 'The beginning of the thread is missing.',
    'middle not loaded': 'Posts in the middle are missing.',
    'more to load': 'The thread goes on: X has more posts.',
    'end not seen': 'More posts may follow the last one here.',
    'unavailable posts': 'X does not show some posts of this thread.',
    'posts without place': 'X does not say where some posts of this thread belong.',
  },
  /** What stands in place of posts that X would not show. */
  gaps: {
    deleted: '{count, plural, =1 {A post here was deleted.} other {# posts here were deleted.}}',
    protected:
      '{count, plural, =1 {A post here is for followers only.} other {# posts here are for followers only.}}',
    suspended:
      '{count, plural, =1 {A post here is from a suspended account.} other {# posts here are from a suspended account.}}',
    deactivated:
      '{count, plural, =1 {A post here is from an account that no longer exists.} other {# posts here are from an account that no longer exists.}}',
    'against the rules':
      '{count, plural, =1 {X removed a post here for breaking its rules.} other {X removed # posts here for breaking its rules.}}',
    'blocked by you':
      '{count, plural, =1 {A post here is from an account that you blocked.} other {# posts here are from an account that you blocked.}}',
    unreadable:
      '{count, plural, =1 {X sent a post here in a form that Unspool does not know.} other {X sent # posts here in a form that Unspool does not know.}}',
    'age-restricted':
      '{count, plural, =1 {X shows a post here to adults only.} other {X shows # posts here to adults only.}}',
    withheld:
      '{count, plural, =1 {X withholds a post here in your country.} other {X withholds # posts here in your country.}}',
    blocked:
      '{count, plural, =1 {The author of a post here limits who sees it.} other {The author of # posts here limits who sees them.}}',
    'subscribers-only':
      '{count, plural, =1 {A post here is for subscribers only.} other {# posts here are for subscribers only.}}',
    'not-loaded':
      '{count, plural, =1 {A post here is not loaded yet.} other {# posts here are not loaded yet.}}',
    unknown:
      '{count, plural, =1 {X does not show a post here and does not say why.} other {X does not show # posts here and does not say why.}}',
  },
  /** What went wrong, in one sentence, and the one thing to do. */
  failures: {
    'no-thread-here': {
      title: 'There is no thread on this page',
      advice:
        'Open a post on X and click again. Where there is a thread, the icon shows how many posts it has.',
    },
    'not-on-x': {
      title: 'This page is not on X',
      advice: 'Unspool reads threads on x.com: open one there and click again.',
    },
    'signed-out': {
      title: 'X shows threads only to people who are signed in',
      advice: 'Sign in to X, open the thread and click again.',
      notice: 'You are signed out of X, so the rest cannot be read.',
    },
    'page-opened-before': {
      title: 'This page was opened before Unspool was ready',
      advice: 'Reload it once, and the thread can be read.',
    },
    updated: {
      title: 'Unspool was updated while this page was open',
      advice: 'Reload this page to go on reading with the new version.',
      notice: 'Unspool was updated: reload this page to go on.',
    },
    'access-withheld': {
      title: 'The browser does not let Unspool read this site yet',
      advice: 'Allow it on X; no other site is touched.',
    },
    'nothing-captured': {
      title: 'X has not sent this page any posts yet',
      advice: 'Reload the page on X, wait until the posts are there, and click again.',
    },
    'post-unavailable': {
      title: 'X does not show this post',
      advice: 'It was deleted, or its author limits who may see it.',
    },
    unreadable: {
      title: 'X answered in a form that Unspool does not know',
      advice: 'Reload the page; if that does not help, a newer version of Unspool will.',
    },
    'tab-gone': {
      title: 'The tab with this thread is no longer open',
      advice: 'Open the post on X again to go on.',
    },
    offline: {
      title: 'There is no connection to the internet',
      advice: 'What was gathered stays here; try again when you are back online.',
      notice: 'You went offline, so it stops here.',
    },
    'too-slow': {
      title: 'X took too long to answer',
      advice: 'What was gathered stays here; try again in a moment.',
    },
    'rate-limited': {
      title: 'X asks us to wait',
      advice: 'Too many posts were asked for in a short time; try again in a quarter of an hour.',
      adviceUntil:
        'Too many posts were asked for in a short time; try again after {until, time, short}.',
    },
    'account-locked': {
      title: 'X has locked this account for now',
      advice: 'Open X and do what it asks; Unspool asks X for nothing more until then.',
    },
    'blocked-by-x': {
      title: 'X refused to answer',
      advice: 'Open X and see whether it shows the thread; Unspool does not ask again by itself.',
    },
    'request-outdated': {
      title: 'The page on X is out of date',
      advice: 'Reload it, and gathering goes on from where it stopped.',
    },
    'token-expired': {
      title: 'The page on X has been open for too long',
      advice: 'Reload it, and gathering goes on from where it stopped.',
    },
    'budget-spent': {
      title: 'Request limit reached for now',
      advice:
        'To keep your account safe, Unspool asks X for only so much at a time. What is there stays: close the reader and open it again to go on.',
      adviceUntil:
        'To keep your account safe, Unspool asks X for nothing more until {until, time, short}.',
    },
    'asking-is-off': {
      title: 'The rest of the thread is not on the page',
      advice: 'Your settings say not to ask X: scroll on there, or allow asking.',
    },
    'reads-only-visible': {
      title: 'Only what the page shows can be read',
      advice:
        'Your settings say so: scroll on there, and what appears is read as well. After turning it off, reload the page.',
    },
    'not-recorded': {
      title: 'The browser cannot note down when X is asked',
      advice:
        'Its storage is full or does not work. Without that note the limits that protect your account would not hold, so X is asked for nothing: make room, and try again.',
    },
    'not-held': {
      title: 'There is no room for all of this thread',
      advice:
        'The browser holds only so much at a time: other people’s replies are left out first, then posts. What is missing here stands on X.',
    },
    bug: {
      title: 'Something went wrong in Unspool',
      advice:
        'What was read stays as it is. The report for a bug says where it happened: no text, name or address is in it.',
    },
  },
});

const manner: Manner = { language: 'en', locale: 'en-GB', direction: 'ltr' };

export const inEnglish = speak(manner);

export const en = inLanguage(inEnglish(english), manner);
