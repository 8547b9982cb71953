import type { ReaderCommand } from '@/core/reading';
import type { Settings } from '@/core/settings';

export type Surface = 'popup' | 'tab';

/** Settled once it is on its way, or what it deletes is gone. */
type Commands = Record<ReaderCommand, () => void | Promise<void>>;

/** What a reader page can do for its reader; what a place cannot do, it leaves out. */
export type ReaderActions = Pick<Commands, 'getRest' | 'stop' | 'tryAgain'> &
  Partial<Pick<Commands, 'lookForNew' | 'getReplies' | 'forget' | 'forgetEverything'>> & {
    change(settings: Partial<Settings>): void;
    /** False where the browser did not let us. */
    copyMarkdown?: () => Promise<boolean>;
    openDiagnostics?: () => void;
    reloadPage?: () => void;
    grantAccess?: () => void;
    openInTab?: () => void;
    print?: () => void;
  };
