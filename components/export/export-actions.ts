/** Files to read, by their endings. */
export const fileKinds = ['md', 'html', 'epub', 'txt'] as const;
/** Files for other programs: the whole thread, and citations of it. */
export const dataKinds = ['json', 'bib', 'ris', 'csl'] as const;
export type FileKind = (typeof fileKinds)[number] | (typeof dataKinds)[number];

export type SaveOptions = {
  /** Pictures inside, where the kind of file can hold them. */
  withPictures: boolean;
  signal: AbortSignal;
  progress(done: number, count: number): void;
};

/** `missing`: how many pictures did not come. */
export type Saved =
  | { type: 'saved'; name: string; missing: number }
  | { type: 'stopped' }
  | { type: 'failed' };

/** What the export menu can do with the thread that is shown. */
export type ExportActions = {
  postCount: number;
  /** Followers only: the reader is told before the first export. */
  isProtected: boolean;
  author: string;
  pictureCount: number;
  /** False where the browser did not let us. */
  copyMarkdown(): Promise<boolean>;
  copyText(): Promise<boolean>;
  save(kind: FileKind, options: SaveOptions): Promise<Saved>;
  /** Only where the page stays: a popup closes when the browser asks what to print on. */
  print?: () => void;
};
