import type { ExportActions } from '@/components/export/export-actions';
import type { ReaderCommand } from '@/core/reading';
import type { Settings } from '@/core/settings';
import type { WebUrl } from '@/core/web-url';

export type Surface = 'popup' | 'tab';

/** Settled once it is on its way, or what it deletes is gone. */
type Commands = Record<ReaderCommand, () => void | Promise<void>>;

/** What a reader page can do for its reader; what a place cannot do, it leaves out. */
export type ReaderActions = Pick<Commands, 'getRest' | 'stop' | 'tryAgain'> &
  Partial<Pick<Commands, 'lookForNew' | 'getReplies' | 'forget' | 'forgetEverything'>> & {
    /** Pages of X that one is sent to. */
    onX: { home: WebUrl; signIn: WebUrl };
    change(settings: Partial<Settings>): void;
    /** Loaded when the reader first wants something exported. */
    exports?: () => Promise<ExportActions>;
    openDiagnostics?: () => void;
    reloadPage?: () => void;
    grantAccess?: () => void;
    openInTab?: () => void;
  };
