import { useState } from 'preact/hooks';
import { Button } from '@/components/article/Button';
import type { LibraryFileTexts } from '@/texts/library-file/en';
import type { FileActions } from './file-actions';

type NoticeProps = { words: LibraryFileTexts; actions: FileActions };

/** Once a month, where the reader wished so. */
export function FileOffer({ words, actions }: NoticeProps) {
  const [failure, setFailure] = useState('');
  const save = () => actions.save().catch(() => setFailure(words.notSaved));
  return (
    <div class="library-notice file-offer">
      <p>{failure || words.due}</p>
      <p class="dialog-ways">
        <Button class="button" label={words.save} run={() => void save()} />
        <Button class="quiet" label={words.notNow} run={() => void actions.decline()} />
      </p>
    </div>
  );
}

type LostNoticeProps = NoticeProps & { lost: number; openFile(): void };

/** The browser has lost what was kept, so many threads: said until the reader knows it. */
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
