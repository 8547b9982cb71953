import type { ExportActions } from '@/components/export/export-actions';
import type { Keeping } from '@/components/library/keeping';
import type { ToReadAgain } from '@/core/library/to-read-again';
import type { ReaderCommand } from '@/core/reading';
import type { Settings } from '@/core/settings';
import type { WebUrl } from '@/core/web-url';

/** Settled once it is on its way, or what it deletes is gone. */
type Commands = Record<ReaderCommand, () => void | Promise<void>>;

/** What a reader page can do for its reader; what a place cannot do, it leaves out. */
export type ReaderActions = Pick<Commands, 'getRest' | 'stop' | 'tryAgain'> &
  Partial<Pick<Commands, 'lookForNew' | 'getReplies' | 'forget'>> & {
    change(settings: Partial<Settings>): void;
    openDiagnostics?: () => void;
    /** Pages of X that one is sent to. */
    onX: { home: WebUrl; signIn: WebUrl };
    /** Loaded when the reader first wants something exported. */
    exports?: () => Promise<ExportActions>;
    /** Absent where nothing can be kept. */
    keeping?: Keeping;
    /** The page of settings. */
    openSettings?: () => void;
    reloadPage?: () => void;
    grantAccess?: () => void;
    openInTab?: () => void;
    loadReadAgain?: () => Promise<ReadAgain>;
    /** For a while nothing opens automatically; this window closes. */
    notNow?: () => void;
    /** Threads of this author never open automatically; this window closes. */
    neverOpen?: (handle: string) => void;
  };

/** What was read lately and is kept, and the ways to it. */
export type ReadAgain = {
  threads: ToReadAgain[];
  keptCount: number;
  open(thread: ToReadAgain): void;
  /** With words: where they are looked for. */
  openLibrary(words?: string): void;
};
