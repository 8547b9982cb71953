import { Button } from '@/components/article/Button';
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
        <Button class="button" label={words.bringIn} run={openFile} />
        <Button class="quiet" label={words.understood} run={() => void actions.forgetLost()} />
      </p>
    </div>
  );
}
