import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/article/Button';
import { useTexts } from '@/components/article/TextsContext';
import type { KeptEntry } from '@/core/library/kept-thread';
import { KeptFields } from './KeptFields';
import { type FieldValues, readFields } from './read-fields';
import { titleOf } from './title-of';
import { useLibraryWords } from './words-context';

type TagsDialogProps = {
  entry: KeptEntry;
  known: string[];
  save(changes: Partial<FieldValues>): void;
  close(): void;
};

/** The reader's own words about a thread. */
export function TagsDialog({ entry, known, save, close }: TagsDialogProps) {
  const texts = useTexts();
  const words = useLibraryWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="tags-dialog" aria-label={words.tagsAndNote} onClose={close}>
      <form
        class="kept-fields"
        onSubmit={(event) => {
          event.preventDefault();
          save(readFields(event.currentTarget));
          // So the browser gives the focus back.
          dialog.current?.close();
        }}
      >
        <p class="tags-title" lang={entry.lang ?? ''} dir="auto">
          {titleOf(entry, texts)}
        </p>
        <KeptFields entry={entry} known={known} words={words} />
        <div class="dialog-ways">
          <button type="submit" class="button">
            {words.save}
          </button>
          <Button class="quiet" label={words.cancel} run={close} />
        </div>
      </form>
    </dialog>
  );
}
