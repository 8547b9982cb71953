import { useCallback, useState } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import type { KeptEntry } from '@/core/library/kept-thread';
import type { LibraryActions } from './library-actions';
import { titleOf } from './title-of';
import { useUndo } from './use-undo';
import { useLibraryWords } from './words-context';

/** What fails is said; what is removed can be had back for a while. */
export function useEdits(actions: LibraryActions) {
  const texts = useTexts();
  const words = useLibraryWords();
  const [failure, setFailure] = useState('');
  const undo = useUndo();
  const attempt = useCallback(
    async (work: Promise<void>) => {
      setFailure(
        await work.then(
          () => '',
          () => words.notSaved,
        ),
      );
    },
    [words],
  );
  const remove = async (entries: KeptEntry[]) => {
    const removed = await actions.remove(entries.map(({ id }) => id));
    const [only] = entries;
    undo.offer({
      said:
        only && entries.length === 1
          ? words.removed({ title: titleOf(only, texts) })
          : words.removedSome({ count: entries.length }),
      undo: () => void attempt(actions.keepAgain(removed)),
    });
  };
  return { failure, undo, attempt, remove };
}
