import { Button } from '@/components/article/Button';
import { useTexts } from '@/components/article/TextsContext';
import type { ExportOptions } from '@/core/export/export-options';
import type { ExportTexts } from '@/texts/export/en';
import type { CopyKind, FileKind } from './export-actions';
import { resultSentence } from './result-sentence';
import type { Running } from './use-export';

type ExportResultProps = {
  words: ExportTexts;
  options: ExportOptions;
  running: Running;
  change(changes: Partial<ExportOptions>): void;
};

/** What came of the last export, and something smaller to do where nothing did. */
export function ExportResult(props: ExportResultProps) {
  const { words, running } = props;
  const texts = useTexts();
  const smaller = somethingSmaller(props);
  return (
    <div class="export-result">
      <p role="status">{resultSentence(running.state, words, texts.copyFailed)}</p>
      {smaller && <Button class="button" label={smaller.name} run={smaller.run} />}
    </div>
  );
}

function somethingSmaller({ words, options, running, change }: ExportResultProps) {
  const { state, save, copy } = running;
  if (state.type === 'not copied') {
    return { name: words.saveInstead, run: () => save(files[state.kind]) };
  }
  if (state.type !== 'failed') return undefined;
  const { kind } = state;
  const withoutPictures = () => {
    change({ pictures: false });
    save(kind);
  };
  if ((kind === 'html' || kind === 'epub') && options.pictures) {
    return { name: words.saveWithoutPictures, run: withoutPictures };
  }
  return kind === 'txt'
    ? { name: words.copyText, run: () => copy('text') }
    : { name: words.copyMarkdown, run: () => copy('md') };
}

/** Where the clipboard is not to be had. */
const files: Record<CopyKind, FileKind> = { text: 'txt', md: 'md', rich: 'html' };
