import { compiled } from '@/texts/compiled';
import { inEnglish } from '@/texts/en';

/** The words of marking passages and writing beside them, loaded with the first one. How to add one: see `texts/en.ts`. */
export const highlightsEnglish = compiled({
  /** On the toolbar over selected words. */
  highlight: 'Highlight',
  note: 'Note',
  remove: 'Remove',
  /** Said to those who hear the page. */
  highlighted: 'Highlighted',
  /** After a press on the key with nothing that can be marked. */
  nothingChosen: 'There are no words of the author here to highlight.',
  /** Asked once, at the first highlight in a thread that is not kept. */
  keepFirst: 'Keep this thread?',
  keepFirstHint: 'A highlight needs its thread: both stay on this computer until you remove them.',
  keep: 'Keep and highlight',
  notNow: 'Not now',
  noteOn: 'Your note',
  save: 'Save',
  /** Beside a note, with the day it was written. */
  noteFrom: 'Your note · {at, date, long}',
  /** A mark in the margin that opens the note. */
  openNote: 'Note: {note}',
  removed: 'Highlight removed',
  /** The list of them. */
  list: 'Highlights and notes',
  listEmpty: 'Select words and choose “Highlight”, or press h at a passage.',
  changed: 'The passage has changed. It was:',
  leftOut: 'These words are left out of the article as it is shown now.',
  goThere: 'Go to the passage',
  postOnX: 'Post on X',
  editNote: 'Write a note',
});

export const highlightsEn = inEnglish(highlightsEnglish);
export type HighlightTexts = typeof highlightsEn;
