import { compiled } from '@/texts/compiled';
import { englishManner } from '@/texts/en';
import type { Compiled } from '@/texts/messages';
import { speak } from '@/texts/speak';

/** The words of the export menu, loaded with it. How to add one: see `texts/en.ts`. */
export const exportEnglish = compiled({
  copyMarkdown: 'Copy as Markdown',
  copyText: 'Copy the text',
  saveAsFile: 'Save as a file',
  /** The kinds of files, each with its ending. */
  files: {
    md: 'Markdown',
    html: 'HTML',
    epub: 'EPUB',
    txt: 'Text',
  },
  dataAndCitation: 'Data and citation',
  data: { json: 'JSON', bib: 'BibTeX', ris: 'RIS', csl: 'CSL' },
  print: 'Print or save as PDF',
  pictures: 'Pictures',
  picturesHint: '{count, plural, one {# picture} other {# pictures}}',
  copiedPosts:
    '{count, plural, one {Copied as Markdown · # post} other {Copied as Markdown · # posts}}',
  copiedText: '{count, plural, one {Copied the text · # post} other {Copied the text · # posts}}',
  saved: 'Saved: {name}',
  /** Told with what was saved, where pictures did not come. */
  savedWithout:
    '{count, plural, one {Saved: {name}. # picture did not come: a link stands in its place.} other {Saved: {name}. # pictures did not come: links stand in their place.}}',
  loadingPictures: '{done, number} of {count, number} pictures',
  stopExport: 'Stop',
  stopped: 'Stopped: nothing was saved.',
  closesWithPopup: 'Closing this window stops it. In a tab it goes on.',
  notSaved:
    'The file could not be made. Without pictures it is much smaller: switch them off and try again.',
  protectedAuthor:
    'Only followers of {name} may read these posts. Keep what you save here to yourself.',
  exportAnyway: 'Go on',
});

export type ExportEnglish = typeof exportEnglish extends Compiled<infer Written> ? Written : never;

export const exportEn = speak(exportEnglish, englishManner);
export type ExportTexts = typeof exportEn;
