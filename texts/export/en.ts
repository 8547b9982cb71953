import { compiled } from '@/texts/compiled';
import { inEnglish } from '@/texts/en';

/** The words of the export menu, loaded with it. How to add one: see `texts/en.ts`. */
export const exportEnglish = compiled({
  copyMarkdown: 'Copy as Markdown',
  copyRich: 'Copy with formatting',
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
  /** The reader's highlights alone, each with its note, for other programs. */
  highlightsOnly:
    '{count, plural, one {# highlight, for notes and cards} other {# highlights, for notes and cards}}',
  highlightFiles: {
    readwise: 'Readwise',
    anki: 'Anki',
    obsidian: 'Obsidian',
    logseq: 'Logseq',
  },
  print: 'Print or save as PDF',
  obsidian: 'Send to Obsidian',
  sentToObsidian: 'Handed to Obsidian. Nothing happened? Save the Markdown file instead.',
  makeImageOfTitle: 'Make an image…',
  /** On the selection toolbar, beside “Copy quote”. */
  makeImage: 'Image',
  copyQuotation: 'Copy quote',
  quotationCopied: 'Copied',
  selectedWords: 'Selected words',
  imageOfWords: 'Image of these words',
  imageFormat: 'Format',
  imageFormats: { portrait: '4:5', square: '1:1', tall: '9:16' },
  imageTooLong: 'These words are too many for an image. Choose one or two sentences.',
  imageFailed: 'The image could not be made. Copy the words instead.',
  copyImage: 'Copy',
  saveImage: 'Save',
  copyDescription: 'Copy description',
  imageCopied: 'Copied with its description.',
  imageNotCopied: 'The browser did not let us copy. Save the image instead.',
  descriptionCopied: 'Description copied.',
  share: 'Share…',
  notShared: 'The share sheet did not open. Save a file instead.',
  pictures: 'Pictures',
  picturesHint: '{count, plural, one {# picture} other {# pictures}}',
  copied: {
    md: '{count, plural, one {Copied as Markdown · # post} other {Copied as Markdown · # posts}}',
    rich: '{count, plural, one {Copied with formatting · # post} other {Copied with formatting · # posts}}',
    text: '{count, plural, one {Copied the text · # post} other {Copied the text · # posts}}',
  },
  discussion: 'Discussion',
  repliesHint: '{count, plural, one {# reply} other {# replies}}',
  /** Where not all of them are here. */
  repliesOfHint:
    '{all, plural, one {{count, number} of # reply} other {{count, number} of # replies}}',
  highlights: 'Highlights and notes',
  numbering: 'Numbers of the posts',
  /** For those who keep notes: how a note begins and what its file is called. */
  templates: 'Front matter and file name',
  frontMatter: 'Front matter of Markdown files, a property a line',
  fileName: 'File name',
  /** `names`: a list, with commas. */
  variables: 'In double braces: {names}',
  preview: 'Preview',
  ourTemplates: 'Back to the usual',
  offerObsidian: 'Offer “Send to Obsidian”',
  unknownVariable: 'Line {line, number}: there is no variable called “{name}”.',
  notClosed: 'Line {line, number}: a variable needs two braces on each side.',
  noName: 'Line {line, number}: a name and a colon come first, as in “title: …”.',
  nameTwice: 'Line {line, number}: “{name}” is there already.',
  saved: 'Saved: {name}',
  /** Told with what was saved, where pictures did not come. */
  savedWithout:
    '{count, plural, one {Saved: {name}. # picture did not come: a link stands in its place.} other {Saved: {name}. # pictures did not come: links stand in their place.}}',
  loadingPictures: '{done, number} of {count, number} pictures',
  stopExport: 'Stop',
  stopped: 'Stopped: nothing was saved.',
  closesWithPopup: 'Closing this window stops it. In a tab it goes on.',
  notSaved: 'The file could not be made: it may be too large for the memory or the disk.',
  saveWithoutPictures: 'Save without pictures',
  saveInstead: 'Save as a file',
  protectedAuthor:
    'Only followers of {name} may read these posts. Keep what you save here to yourself.',
  exportAnyway: 'Go on',
});

export const exportEn = inEnglish(exportEnglish);
export type ExportTexts = typeof exportEn;
