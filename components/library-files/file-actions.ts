/** Why a file changed nothing: the members of `refused` in `texts/library-file/`. */
export type Refused = 'foreign' | 'damaged' | 'newer' | 'large' | 'unread';

/** What a file would change, in threads; nothing has been changed. */
export type FilePlan = {
  added: number;
  newer: number;
  same: number;
  /** Left alone. */
  older: number;
  /** By their title, or the name of their file. */
  unreadable: string[];
  /** More that the file says it has. */
  missing: number;
  /** Does it: all or nothing, and gives how many it changed. Rejects where it could not be written. */
  bringIn(): Promise<number>;
};

/** The library as one file, out and in. */
export type FileActions = {
  /** Hands it to the browser and gives its name; rejects where there is no room for it. */
  save(): Promise<string>;
  /** Whether it is offered once a month. */
  isOffered(): Promise<boolean>;
  offer(isWished: boolean): Promise<void>;
  /** Not for another month. */
  decline(): Promise<void>;
  lookAt(file: File): Promise<FilePlan | Refused>;
  /** How many threads the last file changed; 0 where nothing can be undone. */
  countBroughtIn(): Promise<number>;
  /** `left`: threads that the reader has changed since, which stay. */
  undo(): Promise<{ left: number }>;
  /** The reader knows how many the browser has lost. */
  forgetLost(): Promise<void>;
};
