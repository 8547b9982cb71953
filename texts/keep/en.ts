import { compiled } from '@/texts/compiled';
import { inEnglish } from '@/texts/en';

/** What the reader says about keeping a thread. How to add one: see `texts/en.ts`. */
export const keepEnglish = compiled({
  keep: 'Keep',
  kept: 'Kept',
  /** Told once it is on the disk. */
  keptNow:
    '{count, plural, one {Kept on this computer · # post} other {Kept on this computer · # posts}}',
  noRoom:
    'There is no room to keep this. What was kept before is still there: remove some of it in the library, or free space on the disk.',
  littleRoom: 'Kept. There is little room left for more: {free}.',
  notKept: 'This could not be kept. What was kept before is still there.',
  writtenByNewer: 'A newer version of Unspool wrote the library: update Unspool to keep more.',
  protectedAuthor:
    'Only followers of {name} may read these posts. Kept, they stay on this computer until you remove them.',
  keptSince: 'On this computer since {at, date, long}',
  removeFromLibrary: 'Remove from the library',
  removedFromLibrary: 'Removed from the library',
  undo: 'Undo',
  library: 'Library',
  /** In the menu, and of a thread in the list. */
  highlights: 'Highlights and notes',
  openLibrary: 'Open the library',
  tags: 'Tags',
  tagsHint: 'Separated by commas',
  note: 'Note',
  keepFinished: 'Keep every thread that I finish',
});

export const keepEn = inEnglish(keepEnglish);
export type KeepTexts = typeof keepEn;
