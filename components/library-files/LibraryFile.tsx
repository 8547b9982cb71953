import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import { libraryFileWords } from '@/texts/library-file/library-file-words';
import { loadWords } from '@/texts/word-files';
import type { FileDialogProps } from './FileDialog';
import type { FileActions } from './file-actions';

export type LibraryFileProps = Omit<FileDialogProps, 'words' | 'actions'> & {
  isOpen: boolean;
  /** It is time to offer a file once more. */
  isDue: boolean;
  /** How many threads the browser has lost. */
  lost: number;
  open(): void;
  load(): Promise<FileActions>;
};

type Loaded = Pick<FileDialogProps, 'words' | 'actions'> &
  Pick<typeof import('./FileDialog'), 'FileDialog'> &
  Pick<typeof import('./FileOffer'), 'FileOffer'> &
  Pick<typeof import('./LostNotice'), 'LostNotice'>;

/** The library as one file: what is said and done there is loaded when it is wanted. */
export function LibraryFile({ isOpen, isDue, lost, open, load, ...props }: LibraryFileProps) {
  const { language } = useTexts();
  const [loaded, setLoaded] = useState<Loaded>();
  const isWanted = isOpen || isDue || lost > 0;
  useEffect(() => {
    if (!isWanted) return;
    void Promise.all([
      import('./FileDialog'),
      import('./FileOffer'),
      import('./LostNotice'),
      loadWords(libraryFileWords, language),
      load(),
    ]).then(([{ FileDialog }, { FileOffer }, { LostNotice }, words, actions]) =>
      setLoaded({ FileDialog, FileOffer, LostNotice, words, actions }),
    );
  }, [isWanted, language, load]);
  if (!loaded) return null;
  const { FileDialog, FileOffer, LostNotice, words, actions } = loaded;
  return (
    <>
      {lost > 0 && <LostNotice {...{ words, actions, lost }} openFile={open} />}
      {isDue && <FileOffer words={words} actions={actions} />}
      {isOpen && <FileDialog {...props} words={words} actions={actions} />}
    </>
  );
}
