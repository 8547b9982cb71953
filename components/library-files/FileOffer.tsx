import { useState } from 'preact/hooks';
import { Button } from '@/components/article/Button';
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
        <Button class="button" label={words.save} run={() => void save()} />
        <Button class="quiet" label={words.notNow} run={() => void actions.decline()} />
      </p>
    </div>
  );
}
