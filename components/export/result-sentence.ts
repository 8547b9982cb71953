import type { ExportTexts } from '@/texts/export/en';
import type { ExportState } from './use-export';

/** What is said of an export where all went well; nothing of a sheet of the system's own. */
export function wholeSentence(
  state: ExportState,
  words: ExportTexts,
  count: number,
): string | undefined {
  if (state.type === 'copied') return words.copied[state.kind]({ count });
  return state.type === 'saved' ? words.saved({ name: state.name }) : undefined;
}

/** What is said in the menu of the last export; empty where there is nothing to say. */
export function resultSentence(state: ExportState, words: ExportTexts, copyFailed: string): string {
  switch (state.type) {
    case 'not copied':
      return copyFailed;
    case 'saved':
      return words.savedWithout({ name: state.name, count: state.missing });
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
