import { compiled } from '@/texts/compiled';
import { inEnglish } from '@/texts/en';

/** The words of settings, keys and the report for a bug, loaded with them. How to add one: see `texts/en.ts`. */
export const settingsEnglish = compiled({
  theme: 'Theme',
  textSize: 'Text size',
  larger: 'Larger text',
  smaller: 'Smaller text',
  typeface: 'Typeface',
  typefaces: { serif: 'Serif', sans: 'Sans', easy: 'Easy reading' },
  /** What "Easy reading" is in languages that its letters do not have. */
  easyHint: 'Stronger letters, and more room between them.',
  lineHeight: 'Line height',
  lineHeights: { tight: 'Tight', normal: 'Normal', airy: 'Airy' },
  width: 'Width',
  widths: { narrow: 'Narrow', normal: 'Normal', wide: 'Wide' },
  spacing: 'Spacing',
  spacings: { normal: 'Normal', wide: 'Wide', wider: 'Wider' },
  alignment: 'Alignment',
  alignments: { start: 'Aligned at the start', justified: 'Justified' },
  lineFocus: 'Line focus',
  lineFocuses: { off: 'Off', one: '1 line', three: '3 lines', passage: 'Passage' },
  columns: 'Columns',
  columnCounts: { one: 'One column', two: 'Two columns' },
  pictures: 'Pictures',
  reset: 'Reset',
  openSettings: 'Settings…',

  settings: 'Settings',
  sections: {
    reading: 'Reading',
    opening: 'Opening and shortcut',
    asking: 'Asking X',
    language: 'Language',
    kept: 'What is kept, and privacy',
    report: 'Report for a bug',
    about: 'About Unspool',
  },
  textAndThemeHint: 'While you read, the same is under Aa among the tools.',
  change: 'Change',
  /** A few words to see one's choice on. */
  sampleTitle: 'The quiet hour of a harbour',
  sampleText:
    'Before the first ferry leaves, somebody sweeps the quay, and the gulls wait as if they had been promised something.',
  languageName: 'Language of the interface',
  languages: { auto: 'As in the browser', en: 'English', ko: '한국어' },
  plain: 'Posts as written',
  plainHint: 'No headings, lists or joins that the author did not set.',
  playsAnimations: 'Play GIFs automatically',
  playsAnimationsHint:
    'Off: they move at a press alone, as always where your system asks for less motion.',
  opening: 'Open automatically',
  openingHint:
    'Shows the reader by itself when you open a post that has a thread. It asks X for nothing then.',
  openingChoices: { off: 'Off', always: 'Always', long: 'Long threads' },
  openingFrom: 'From this many posts on',
  neverOpens: 'Never for these authors',
  neverOpensHint: 'Their threads open only at your press.',
  addAuthor: 'Add',
  authorHandle: 'Name on X, as in @name',
  notAHandle: 'A name on X has at most 20 letters, digits and underscores.',
  removeAuthor: 'Remove {name}',
  shortcut: 'Shortcut',
  shortcutHint: 'Changed in the browser’s own settings.',
  noShortcut: 'None is set',
  mayAskX: 'Ask X for missing posts',
  mayAskXHint: 'Only when you open a thread yourself. Off: what the page has loaded, nothing more.',
  mayAskForReplies: 'Ask X for replies',
  mayAskForRepliesHint:
    'Only when you come to the discussion. Off: the replies that the page has loaded.',
  readsOnlyVisible: 'Read only what the page shows',
  /** Says as well that pages open now are to be loaded anew. */
  readsOnlyVisibleHint:
    'X’s page is left as it is: nothing it loads is heard, and X is asked for nothing. Posts may be cut short. Reload pages that are open now.',
  library: 'Library',
  libraryHint: 'Threads that you keep stay in this browser until you delete them.',
  openLibrary: 'Open the library',
  storage: 'Storage',
  storageHint: 'What Unspool takes on this computer, and what the browser would still give it.',
  storageUsed: '{used} used · {free} free',
  remembersFor: 'Remember what I read',
  remembersForHint:
    'On this device, to go on where you stopped: of each thread the first post’s number, its title, its author, the day and the place. Off: only until the browser closes.',
  remembered: { 0: 'Off', 30: '30 days', 90: '90 days' },
  forgetRead: 'Forget what was read',
  forgetReadHint:
    'Threads and places of this session, and what is remembered of earlier ones. Settings and what you keep stay.',
  forgetReadNow: 'Forget',
  forgottenRead: 'Forgotten.',
  forgetEverything: 'Delete everything',
  forgetEverythingHint:
    'Settings, what was read, what is remembered, and the library. This cannot be undone.',
  forgetEverythingNow: 'Delete',
  /** Asked before everything is deleted, in the same button. */
  reallyForgetEverything:
    '{count, plural, =0 {Really delete everything?} one {Delete everything, # kept thread included?} other {Delete everything, # kept threads included?}}',
  /** What deleting everything leaves. */
  forgottenEverything: 'Deleted. Only the times of requests to X stay, for at most a day.',
  reportHint: 'Counts, kinds and times. No text, name or address is in it.',
  look: 'Look at it',
  version: 'Version {version}',
  licence: 'MIT licence',
  licences: 'Licences of fonts and code',

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
    keep: 'Keep',
    highlight: 'Highlight',
    copyMarkdown: 'Copy as Markdown',
    copyLink: 'Copy link',
    onX: 'This passage on X',
    contents: 'Show contents',
    help: 'Show these shortcuts',
    close: 'Close what is open',
  },
});

export const settingsEn = inEnglish(settingsEnglish);
export type SettingsTexts = typeof settingsEn;
