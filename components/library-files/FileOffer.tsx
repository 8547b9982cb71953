import { useState } from 'preact/hooks';
import type { LibraryFileTexts } from '@/texts/library-file/en';
import { FileNotice } from './FileNotice';
import type { FileActions } from './file-actions';

type FileOfferProps = { words: LibraryFileTexts; actions: FileActions };

/** Once a month, where the reader wished so. */
export function FileOffer({ words, actions }: FileOfferProps) {
  const [failure, setFailure] = useState('');
  const save = () => actions.save().catch(() => setFailure(words.notSaved));
  return (
    <FileNotice
      said={failure || words.due}
      ways={{
        wanted: { label: words.save, run: () => void save() },
        other: { label: words.notNow, run: () => void actions.decline() },
      }}
    />
  );
}
