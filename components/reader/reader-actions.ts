import type { Settings } from '@/core/settings';

export type Place = 'popup' | 'tab';

/** What a reader page can do for its reader; what a place cannot do, it leaves out. */
export type ReaderActions = {
  change(settings: Partial<Settings>): void;
  getRest(): void;
  stop(): void;
  tryAgain(): void;
  /** False where the browser did not let us. */
  copyMarkdown?: () => Promise<boolean>;
  /** Asks X whether the author went on. */
  lookForNew?: () => void;
  /** Asks X for one more page of the discussion. */
  getReplies?: () => void;
  /** Settled once it is gone. */
  forgetThread?: () => Promise<void>;
  forgetEverything?: () => Promise<void>;
  openDiagnostics?: () => void;
  reloadPage?: () => void;
  grantAccess?: () => void;
  openInTab?: () => void;
  print?: () => void;
};
