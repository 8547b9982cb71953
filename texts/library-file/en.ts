import { compiled } from '@/texts/compiled';
import { inEnglish } from '@/texts/en';

/** What is said about the library as one file, out and in. How to add one: see `texts/en.ts`. */
export const libraryFileEnglish = compiled({
  title: 'The library as one file',
  save: 'Save everything as one file',
  saveHint:
    '{count, plural, one {# thread with your tags, notes and places. The file is not encrypted.} other {# threads with your tags, notes and places. The file is not encrypted.}}',
  protectedHint:
    '{count, plural, one {# thread of a protected account is in it: whoever has the file can read it.} other {# threads of protected accounts are in it: whoever has the file can read them.}}',
  saved: 'Saved: {name}',
  notSaved: 'The file could not be made: memory or disk is full. The library is as it was.',
  remind: 'Offer this once a month',

  bringIn: 'Bring in a file',
  bringInHint: 'First you see what it would change.',
  looking: 'Looking at {name}…',
  /** What a file would change; nothing has been changed yet. */
  plan: 'What {name} would change',
  added: '{count, plural, one {# thread is new} other {# threads are new}}',
  newer:
    '{count, plural, one {# thread has something newer} other {# threads have something newer}}',
  same: '{count, plural, one {# thread is the same} other {# threads are the same}}',
  older:
    '{count, plural, one {# thread is older than yours, which stays} other {# threads are older than yours, which stay}}',
  unreadable:
    '{count, plural, one {# thread cannot be read and is left out:} other {# threads cannot be read and are left out:}}',
  missing:
    '{count, plural, one {# thread is missing from the file} other {# threads are missing from the file}}',
  bringInNow: '{count, plural, one {Bring in # thread} other {Bring in # threads}}',
  nothingNew: 'Nothing in it is new.',
  broughtIn: '{count, plural, one {# thread brought in.} other {# threads brought in.}}',
  notBroughtIn: 'It could not be brought in: there is no room. The library is as it was.',

  undoable:
    '{count, plural, one {The last file you brought in changed # thread.} other {The last file you brought in changed # threads.}}',
  undo: 'Undo that',
  undone: 'The library is as it was before that file.',
  undoneBut:
    '{count, plural, one {Undone, but for # thread that you have changed since.} other {Undone, but for # threads that you have changed since.}}',
  notUndone: 'This could not be undone. The library is as it was.',

  refused: {
    foreign: '{name} is no library of Unspool. Nothing was changed.',
    damaged: '{name} is damaged or not whole. Nothing was changed.',
    newer: '{name} is from a newer Unspool: update Unspool to bring it in. Nothing was changed.',
    large: '{name} is too large to be read here. Nothing was changed.',
    unread: 'The browser could not read {name}. Nothing was changed.',
  },

  due: 'It has been a month or more since your library was last saved as a file.',
  notNow: 'Not now',
  lost: '{count, plural, one {# thread you had kept is gone: this browser has lost the database it was in. That can happen when it ends while it writes. If you saved your library as a file, bring that in, and what it has is back.} other {# threads you had kept are gone: this browser has lost the database they were in. That can happen when it ends while it writes. If you saved your library as a file, bring that in, and what it has is back.}}',
  understood: 'Got it',
  notWished: 'This could not be noted.',
  close: 'Close',
});

export const libraryFileEn = inEnglish(libraryFileEnglish);
export type LibraryFileTexts = typeof libraryFileEn;
