import { useTexts } from '@/components/article/TextsContext';
import { useLater } from '@/components/article/use-later';
import { exportWords } from '@/texts/export/export-words';
import { loadWords } from '@/texts/word-files';
import type { ExportMenuProps } from './ExportMenu';
import type { ExportActions } from './export-actions';

type LazyExportMenuProps = Pick<ExportMenuProps, 'finish'> & {
  load: () => Promise<ExportActions>;
};

/** The export menu, its words and what it does are loaded when it is opened. */
export function LazyExportMenu({ load, finish }: LazyExportMenuProps) {
  const { language } = useTexts();
  const loaded = useLater(
    () => Promise.all([import('./ExportMenu'), loadWords(exportWords, language), load()]),
    // What is exported is the thread as it was when the menu was opened.
    [language],
  );
  if (!loaded) return null;
  const [{ ExportMenu }, words, exports] = loaded;
  return <ExportMenu {...{ words, exports, finish }} />;
}
