import { compiled } from '@/texts/compiled';
import { inEnglish } from '@/texts/en';

/** What the bar says once the article is drawn, and what opens under it. How to add one: see `texts/en.ts`. */
export const barEnglish = compiled({
  /** Above each of the original posts. */
  originalPost: '{index, number}/{count, number} · {at, date, moment}',
  /** Above what was read in this browser session. */
  readLately: 'Recently read',
  searchKept: 'Search what you have kept',
  /** Leads to the list of all that is kept. */
  allKept: '{count, plural, one {# in the library} other {All # in the library}}',
  find: 'Find in this article',
  copyLink: 'Copy link',
  threadOnX: 'Thread on X',
  settings: 'Settings…',
  /** X was asked, and has no more of the thread. */
  nothingNew: 'Nothing new · looked at {at, time, short}',
  lookedAt: 'Looked at {at, time, short}',
  /** Beside the command: when it was last given. */
  time: '{at, time, short}',
  forgetThread: 'Forget this thread',
  forgotten: 'Deleted: nothing of it is left here.',
  copiedMarkdown:
    '{count, plural, one {Copied as Markdown · # post} other {Copied as Markdown · # posts}}',
  copiedLink: 'Copied the link',
  /** Beside a section in the list of them. */
  read: 'read',
  here: 'here',

  /** In a popup that nobody opened; its two buttons close it. */
  openedAutomatically: 'Opened automatically',
  notNow: 'Not now, nor for an hour',
  neverOf: 'Never for {name}',

  gatheringRest: 'gathering the rest',
  stop: 'Stop',
  /** Opens the reason. */
  why: 'Why?',
  someMissing: 'some posts are missing',
  readFromPage: 'Read from the visible page: posts may be cut short, and pictures may be missing.',
  close: 'Close',
  /** Why posts are missing, in four words, as they stand after "9 of 33 posts". */
  reasons: {
    'no-thread-here': 'no thread on the page',
    'not-on-x': 'the page is not X',
    'signed-out': 'signed out of X',
    'page-opened-before': 'opened before Unspool',
    updated: 'Unspool was updated',
    'access-withheld': 'X is not allowed',
    'nothing-captured': 'X sent nothing yet',
    'post-unavailable': 'X does not show it',
    unreadable: 'X’s answer is unknown',
    'tab-gone': 'its tab is closed',
    offline: 'no connection',
    'too-slow': 'X is too slow',
    'rate-limited': 'X asks us to wait',
    'account-locked': 'account locked by X',
    'blocked-by-x': 'X refused to answer',
    'request-outdated': 'X’s page is outdated',
    'token-expired': 'X’s page is too old',
    'budget-spent': 'request limit reached',
    'asking-is-off': 'X is not asked',
    'reads-only-visible': 'only what is visible',
    'not-recorded': 'no room for notes',
    'not-held': 'no room for all',
    bug: 'a fault of ours',
  },

  /** What the reader may wish for while X rests. */
  getRestAt: 'Get the rest at {at, time, short}',
  waitingUntil: 'Waiting until {at, time, short}',
  cancel: 'Cancel',
  readRestOnX: 'Read the rest on X',
  waitNotice: 'X asks us to wait until {at, time, short}.',
  limitNotice: 'Request limit reached until {at, time, short}.',
});

export const barEn = inEnglish(barEnglish);
export type BarTexts = typeof barEn;
