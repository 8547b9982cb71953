import type { LibraryFileTexts } from '@/texts/library-file/en';
import type { FileActions } from './file-actions';

type LostNoticeProps = {
  words: LibraryFileTexts;
  actions: FileActions;
  /** How many threads. */
  lost: number;
  openFile(): void;
};

/** The browser has lost what was kept: said until the reader knows it. */
export function LostNotice({ words, actions, lost, openFile }: LostNoticeProps) {
  return (
    <div class="library-notice file-offer" role="alert">
      <p>{words.lost({ count: lost })}</p>
      <p class="dialog-ways">
        <button type="button" class="button" onClick={openFile}>
          {words.bringIn}
        </button>
        <button type="button" class="quiet" onClick={() => void actions.forgetLost()}>
          {words.understood}
        </button>
      </p>
    </div>
  );
}
