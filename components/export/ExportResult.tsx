import { useTexts } from '@/components/article/TextsContext';
import type { ExportOptions } from '@/core/export-options';
import type { ExportTexts } from '@/texts/export/en';
import type { FileKind } from './export-actions';
import type { ExportState } from './use-export';

type ExportResultProps = {
  words: ExportTexts;
  state: ExportState;
  /** Posts of the thread. */
  count: number;
  save(kind: FileKind): void;
  change(changes: Partial<ExportOptions>): void;
};

/** What came of the last export, and something smaller to do where nothing did. */
export function ExportResult({ words, state, count, save, change }: ExportResultProps) {
  const texts = useTexts();
  const sentence = sentenceOf(state, words, texts.copyFailed, count);
  const withoutPictures = (kind: FileKind) => () => {
    change({ pictures: false });
    save(kind);
  };
  return (
    <div class="export-result">
      <p role="status">{sentence}</p>
      {state.type === 'not copied' && (
        <button
          type="button"
          class="button"
          onClick={() => save(state.kind === 'text' ? 'txt' : state.kind === 'md' ? 'md' : 'html')}
        >
          {words.saveInstead}
        </button>
      )}
      {state.type === 'failed' && (state.kind === 'html' || state.kind === 'epub') && (
        <button type="button" class="button" onClick={withoutPictures(state.kind)}>
          {words.saveWithoutPictures}
        </button>
      )}
    </div>
  );
}

function sentenceOf(
  state: ExportState,
  words: ExportTexts,
  copyFailed: string,
  count: number,
): string {
  switch (state.type) {
    case 'copied':
      return words.copied[state.kind]({ count });
    case 'not copied':
      return copyFailed;
    case 'saved':
      return state.missing > 0
        ? words.savedWithout({ name: state.name, count: state.missing })
        : words.saved({ name: state.name });
    case 'stopped':
      return words.stopped;
    case 'failed':
      return words.notSaved;
    case 'sent':
      return words.sentToObsidian;
    case 'not shared':
      return words.notShared;
    default:
      return '';
  }
}
