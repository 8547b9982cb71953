import { compiled } from '@/texts/compiled';
import { inEnglish } from '@/texts/en';

/** The words of the library's page, loaded with it. How to add one: see `texts/en.ts`. */
export const libraryEnglish = compiled({
  /** Beside the heading. */
  keptHere:
    '{count, plural, one {# thread · in this browser only} other {# threads · in this browser only}}',
  /** Leads to where all of it is saved as one file, or such a file is brought in. */
  asFile: 'The library as one file',
  settings: 'Settings',
  search: 'Search what you have kept',
  filters: 'Which threads',
  all: 'All',
  states: {
    unread: 'Not read yet',
    reading: 'Reading',
    finished: 'Finished',
    highlighted: 'Highlights',
  },
  language: 'Language',
  everyLanguage: 'All languages',
  tag: 'Tag',
  everyTag: 'All tags',
  order: 'Order',
  orders: {
    lastRead: 'Last read',
    lastKept: 'Last kept',
    newest: 'Newest thread',
    title: 'Title',
    shortest: 'Shortest',
  },

  /** Above what was found. */
  foundThreads: '{count, plural, one {“{words}” is in # thread} other {“{words}” is in # threads}}',
  foundPassages: '{count, plural, one {# passage} other {# passages}}',
  foundNothing: '“{words}” is in no thread you have kept',
  nothingLikeThis: 'No thread is like this',
  showAll: 'Show all',
  morePassages: '{count, plural, one {# more passage} other {# more passages}}',
  /** Before a passage that is not of a post. */
  highlightCount: '{count, plural, one {# highlight} other {# highlights}}',
  inNote: 'My note',
  byAuthor: 'Author',

  nothingKept: 'Nothing is kept yet',
  nothingKeptHint:
    'While you read a thread, press S or the bookmark in the bar. It then stays here, also when it is gone from X.',

  protectedThreads:
    '{count, plural, one {# thread of a protected account is not shown} other {# threads of protected accounts are not shown}}',
  show: 'Show',

  select: 'Select',
  selectThread: 'Select “{title}”',
  selectAll: '{count, plural, one {Select # thread} other {Select all # threads}}',
  selected: '{count, plural, one {# thread selected} other {# threads selected}}',
  asBook: 'As one book…',
  endSelecting: 'Done',
  removedSome: '{count, plural, one {Removed: # thread} other {Removed: # threads}}',

  actions: 'More for “{title}”',
  open: 'Read',
  openOnX: 'Thread on X',
  tagsAndNote: 'Tags and note…',
  markFinished: 'Mark as finished',
  markUnread: 'Mark as not read',
  remove: 'Remove',
  removed: 'Removed: {title}',

  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',

  used: '{used} used · {free} free',
  notSaved: 'This could not be saved. What was there before is still there.',
  noLibrary: 'The browser does not let Unspool keep anything here.',
  isReadOnly:
    'A newer version of Unspool wrote this library. You can read all of it; to change it, update Unspool.',
});

export const libraryEn = inEnglish(libraryEnglish);
export type LibraryTexts = typeof libraryEn;
