import type { BlockId } from '@/core/article';
import type { ExportOptions } from '@/core/export/export-options';
import type { Filled } from '@/core/export/note-template';

/** Files to read, by their endings. */
export const fileKinds = ['md', 'html', 'epub', 'txt'] as const;
/** Files for other programs: the whole thread, and citations of it. */
export const dataKinds = ['json', 'bib', 'ris', 'csl'] as const;
/** Files of the reader's highlights, for programs that collect such. */
export const highlightKinds = ['readwise', 'anki', 'obsidian', 'logseq'] as const;
export type FileKind = (typeof fileKinds | typeof dataKinds | typeof highlightKinds)[number];

/** `rich`: as a mail or a document takes it, with its structure. */
export type CopyKind = 'md' | 'rich' | 'text';

export type SaveOptions = {
  signal: AbortSignal;
  progress(done: number, count: number): void;
};

/** `missing`: how many pictures did not come. */
export type Saved =
  | { type: 'saved'; name: string; missing: number }
  | { type: 'stopped' }
  | { type: 'failed' };

/** `saved`: Obsidian could not be handed a thread of this length, so there is a file. */
export type Sent = { type: 'sent' } | Saved;

/** What a note would look like with these templates, or their mistakes. */
export type NotePreview = { frontMatter: Filled; fileName: Filled };

/** `block`: where the words begin; absent in the title. */
export type ChosenWords = { words: string; block?: BlockId };

/** Upright, square, and as high as a telephone. */
export const imageFormats = ['portrait', 'square', 'tall'] as const;
export type ImageFormat = (typeof imageFormats)[number];

/** `description`: what the picture says, for those who do not see it. */
export type DrawnImage = { picture: Blob; name: string; description: string };

/** Words as a picture, and what becomes of it. */
export type ImageActions = {
  /** Of these words, or of the title where there are none; `too long` for a picture. */
  draw(words: ChosenWords | undefined, format: ImageFormat): Promise<DrawnImage | 'too long'>;
  /** With its description beside it; false where the browser did not let us. */
  copy(image: DrawnImage): Promise<boolean>;
  copyDescription(image: DrawnImage): Promise<boolean>;
  /** False where the browser could not hold it. */
  save(image: DrawnImage): Promise<boolean>;
  /** The system's own sheet, where it takes pictures. */
  share?: (image: DrawnImage) => Promise<boolean>;
};

/** What the export menu can do with the thread that is shown. */
export type ExportActions = {
  postCount: number;
  /** Other people's replies that are loaded. */
  replyCount: number;
  /** How many there are by X's counts, where that is known. */
  repliesOnX: number | undefined;
  /** The reader's highlights in it, where it is kept. */
  highlightCount: number;
  /** Posts bear numbers that the article leaves out. */
  hasNumbering: boolean;
  /** Followers only, and the reader has not been told yet. */
  isProtected: boolean;
  /** The reader has been told, and wants it all the same. */
  goOn(): void;
  author: string;
  /** As they were when the menu was opened. */
  options: ExportOptions;
  /** Holds for what is exported from now on, and is kept. */
  change(changes: Partial<ExportOptions>): void;
  /** All that a file can hold: photos, first frames of films, faces, cards' pictures. */
  countPictures(): Promise<number>;
  /** False where the browser did not let us. */
  copy(kind: CopyKind): Promise<boolean>;
  /** One picture by its address; false where it did not come. */
  savePicture(address: string): Promise<boolean>;
  /** Where the thread stands on X. */
  copyLink(): Promise<boolean>;
  save(kind: FileKind, options: SaveOptions): Promise<Saved>;
  sendToObsidian(options: SaveOptions): Promise<Sent>;
  /** The system's own sheet, where there is one; false where it did not open. */
  share?: () => Promise<boolean>;
  previewNote(templates: Pick<ExportOptions, 'frontMatter' | 'fileName'>): Promise<NotePreview>;
  /** Our own templates, to begin with. */
  ourTemplates(): Promise<Pick<ExportOptions, 'frontMatter' | 'fileName'>>;
  /** With author, date and the address of the very post. */
  copyQuotation(words: ChosenWords): Promise<boolean>;
  images: ImageActions;
  /** Only where the page stays: a popup closes when the browser asks what to print on. */
  print?: () => void;
};
