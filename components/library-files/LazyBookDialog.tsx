import { useTexts } from '@/components/article/TextsContext';
import { useLater } from '@/components/article/use-later';
import { collectionWords } from '@/texts/collection/collection-words';
import { loadWords } from '@/texts/word-files';
import type { BookDialogProps } from './BookDialog';
import type { SaveBook } from './book-actions';

type LazyBookDialogProps = Omit<BookDialogProps, 'words' | 'saveBook'> & {
  load(): Promise<SaveBook>;
};

/** Loaded when several threads are to become a book. */
export function LazyBookDialog({ load, ...props }: LazyBookDialogProps) {
  const { language } = useTexts();
  const loaded = useLater(
    () => Promise.all([import('./BookDialog'), loadWords(collectionWords, language), load()]),
    [language, load],
  );
  if (!loaded) return null;
  const [{ BookDialog }, words, saveBook] = loaded;
  return <BookDialog {...props} words={words} saveBook={saveBook} />;
}
