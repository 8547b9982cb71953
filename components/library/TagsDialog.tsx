import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import type { KeptEntry } from '@/core/library/kept-thread';
import { readTags } from '@/core/library/list-kept';
import { useLibraryWords } from './LibraryWords';
import { titleOf } from './title-of';

type TagsDialogProps = {
  entry: KeptEntry;
  /** Tags there are already, to choose from while typing. */
  known: string[];
  save(changes: { tags: string[]; note: string }): void;
  close(): void;
};

/** The reader's own words about a thread. */
export function TagsDialog({ entry, known, save, close }: TagsDialogProps) {
  const texts = useTexts();
  const words = useLibraryWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    save({
      tags: readTags(String(given.get('tags'))),
      note: String(given.get('note')).trim(),
    });
    close();
  };
  return (
    <dialog ref={dialog} class="tags-dialog" aria-label={words.tagsAndNote} onClose={close}>
      <form onSubmit={submit}>
        <p class="tags-title" lang={entry.lang ?? ''} dir="auto">
          {titleOf(entry, texts)}
        </p>
        <label>
          <span>{words.tags}</span>
          <input
            name="tags"
            dir="auto"
            autoComplete="off"
            list="known-tags"
            value={entry.tags.join(', ')}
            aria-describedby="tags-hint"
          />
          <small id="tags-hint">{words.tagsHint}</small>
        </label>
        <datalist id="known-tags">
          {known.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
        <label>
          <span>{words.note}</span>
          <textarea name="note" dir="auto" rows={5} value={entry.note ?? ''} />
        </label>
        <div class="dialog-ways">
          <button type="submit" class="button">
            {words.save}
          </button>
          <button type="button" class="quiet" onClick={close}>
            {words.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
