import { compiled } from '@/texts/compiled';
import { inEnglish } from '@/texts/en';

/** What the reader says where a kept thread is no longer the same on X. How to add one: see `texts/en.ts`. */
export const changesEnglish = compiled({
  changed:
    '{count, plural, one {# post has changed on X since you kept this} other {# posts have changed on X since you kept this}}',
  show: 'Show',
  close: 'Close',
  nothingReplaced: 'Nothing you kept is replaced until you choose.',
  edited: 'Edited by its author · {at, date, long}',
  deleted: 'Deleted by its author',
  added: 'Added by its author · {at, date, long}',
  before: 'As you kept it',
  now: 'On X now',
  takeNew: 'Take the new words',
  keepMine: 'Keep mine',
  add: 'Add it',
  leaveOut: 'Leave it out',
  showKept: 'Show what you kept',
  hideKept: 'Hide it again',
  removeForGood: 'Remove for good',
});

export const changesEn = inEnglish(changesEnglish);
export type ChangesTexts = typeof changesEn;
