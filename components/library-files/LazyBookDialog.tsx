import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import { collectionWords } from '@/texts/collection/collection-words';
import { loadWords } from '@/texts/word-files';
import type { BookDialogProps } from './BookDialog';
import type { SaveBook } from './book-actions';

type LazyBookDialogProps = Omit<BookDialogProps, 'words' | 'saveBook'> & {
  load(): Promise<SaveBook>;
};

type Loaded = Pick<BookDialogProps, 'words' | 'saveBook'> &
  Pick<typeof import('./BookDialog'), 'BookDialog'>;

/** Loaded when several threads are to become a book. */
export function LazyBookDialog({ load, ...props }: LazyBookDialogProps) {
  const { language } = useTexts();
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    void Promise.all([import('./BookDialog'), loadWords(collectionWords, language), load()]).then(
      ([{ BookDialog }, words, saveBook]) => setLoaded({ BookDialog, words, saveBook }),
    );
  }, [language, load]);
  if (!loaded) return null;
  const { BookDialog, words, saveBook } = loaded;
  return <BookDialog {...props} words={words} saveBook={saveBook} />;
}
