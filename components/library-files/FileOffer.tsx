import { useState } from 'preact/hooks';
import type { LibraryFileTexts } from '@/texts/library-file/en';
import type { FileActions } from './file-actions';

type FileOfferProps = { words: LibraryFileTexts; actions: FileActions };

/** Once a month, where the reader wished so. */
export function FileOffer({ words, actions }: FileOfferProps) {
  const [failure, setFailure] = useState('');
  const save = () => actions.save().catch(() => setFailure(words.notSaved));
  return (
    <div class="library-notice file-offer">
      <p>{failure || words.due}</p>
      <p class="dialog-ways">
        <button type="button" class="button" onClick={() => void save()}>
          {words.save}
        </button>
        <button type="button" class="quiet" onClick={() => void actions.decline()}>
          {words.notNow}
        </button>
      </p>
    </div>
  );
}
