import { useTexts } from '@/components/article/TextsContext';
import { useLater } from '@/components/article/use-later';
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

/** The library as one file: what is said and done there is loaded when it is wanted. */
export function LibraryFile(props: LibraryFileProps) {
  const { isOpen, isDue, lost } = props;
  return isOpen || isDue || lost > 0 ? <Wanted {...props} /> : null;
}

function Wanted({ isOpen, isDue, lost, open, load, ...props }: LibraryFileProps) {
  const { language } = useTexts();
  const loaded = useLater(
    () =>
      Promise.all([
        import('./FileDialog'),
        import('./LibraryNotices'),
        loadWords(libraryFileWords, language),
        load(),
      ]),
    [language, load],
  );
  if (!loaded) return null;
  const [{ FileDialog }, { FileOffer, LostNotice }, words, actions] = loaded;
  return (
    <>
      {lost > 0 && <LostNotice {...{ words, actions, lost }} openFile={open} />}
      {isDue && <FileOffer words={words} actions={actions} />}
      {isOpen && <FileDialog {...props} words={words} actions={actions} />}
    </>
  );
}
