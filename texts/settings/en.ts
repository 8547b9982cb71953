import { compiled } from '@/texts/compiled';
import { englishManner } from '@/texts/en';
import type { Compiled } from '@/texts/messages';
import { speak } from '@/texts/speak';

/** The words of settings, keys and the report for a bug, loaded with them. How to add one: see `texts/en.ts`. */
export const settingsEnglish = compiled({
  theme: 'Theme',
  textSize: 'Text size',
  larger: 'Larger text',
  smaller: 'Smaller text',
  typeface: 'Typeface',
  typefaces: { auto: 'By language', serif: 'Serif', sans: 'Sans', easy: 'Easy reading' },
  languageName: 'Language',
  languages: { auto: 'As in the browser', en: 'English', ko: '한국어' },
  plain: 'Posts as written',
  plainHint: 'No headings, lists or joins that the author did not set.',
  autoOpen: 'Open automatically',
  /** Names the field for that number. */
  autoOpenFrom: 'From this many posts on',
  autoOpenHint:
    '{count, plural, one {On pages with a thread of at least # post.} other {On pages with a thread of at least # posts.}}',
  mayAskX: 'Ask X for missing posts',
  mayAskXHint: 'Only when you open a thread yourself. Off: what the page has loaded, nothing more.',
  readsOnlyVisible: 'Read only what the page shows',
  /** Says as well that pages open now are to be loaded anew. */
  readsOnlyVisibleHint:
    'X’s page is left as it is: nothing it loads is heard, and X is asked for nothing. Posts may be cut short. Reload pages that are open now.',
  licences: 'Licences of fonts and code',

  kept: 'Kept in this browser',
  forgetThread: 'Forget this thread',
  forgetEverything: 'Delete everything',
  /** Asked before everything is deleted, in the same button. */
  reallyForgetEverything: 'Really delete everything?',
  forgotten: 'Deleted: nothing of it is left here.',
  /** What deleting everything leaves. */
  forgottenEverything: 'Deleted. Only the times of requests to X stay, for at most a day.',

  diagnosticsHint:
    'For a bug report: counts, kinds and times. No text, name, address or number of any post or account is in it. Only what you see here is copied.',
  diagnosing: 'Looking…',
  copyReport: 'Copy for a bug report',
  reportCopied: 'Copied.',

  keyNames: {
    find: 'Find in this article',
    passage: 'Next, previous passage',
    section: 'Next, previous section',
    theme: 'Change theme',
    size: 'Larger, smaller text',
    original: 'Show original posts',
    copyMarkdown: 'Copy as Markdown',
    copyLink: 'Copy link',
    onX: 'This passage on X',
    contents: 'Show contents',
    help: 'Show these shortcuts',
    close: 'Close what is open',
  },
});

export type SettingsEnglish =
  typeof settingsEnglish extends Compiled<infer Written> ? Written : never;

export const settingsEn = speak(settingsEnglish, englishManner);
export type SettingsTexts = typeof settingsEn;
