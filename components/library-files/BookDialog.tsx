import { useEffect, useRef, useState } from 'preact/hooks';
import { nameOf } from '@/components/article/author-names';
import { Button } from '@/components/article/Button';
import { useTexts } from '@/components/article/TextsContext';
import type { KeptEntry } from '@/core/library/kept-thread';
import type { CollectionTexts } from '@/texts/collection/en';
import { type BookKind, bookKinds, type SaveBook } from './book-actions';

export type BookDialogProps = {
  words: CollectionTexts;
  saveBook: SaveBook;
  /** In the order of the book. */
  entries: KeptEntry[];
  close(): void;
};

/** Several threads as one book: what it is called, and what kind of file it is. */
export function BookDialog({ words, saveBook, entries, close }: BookDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const count = entries.length;
  const hidden = entries.filter(({ author }) => author.isProtected).length;
  const firstTitle = useFirstTitle(words, entries);
  const { said, isSaving, save, stop } = useSaving(words, saveBook);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="tags-dialog book-dialog"
      aria-label={words.heading({ count })}
      onClose={close}
    >
      <form
        class="kept-fields"
        onSubmit={(event) => {
          event.preventDefault();
          const given = new FormData(event.currentTarget);
          save({
            ids: entries.map(({ id }) => id),
            title: String(given.get('title')).trim() || firstTitle,
            threads: words.titleByMany({ count }),
            kind: given.get('kind') as BookKind,
            pictures: given.has('pictures'),
            highlights: given.has('highlights'),
          });
        }}
      >
        <h2>{words.heading({ count })}</h2>
        <p>{words.hint}</p>
        <label>
          <span>{words.title}</span>
          <input name="title" dir="auto" autoComplete="off" defaultValue={firstTitle} />
        </label>
        <fieldset class="choices">
          <legend>{words.kind}</legend>
          {bookKinds.map((kind, index) => (
            <label key={kind} class="choice">
              <input type="radio" name="kind" value={kind} defaultChecked={index === 0} />
              {words.kinds[kind]}
            </label>
          ))}
        </fieldset>
        <label class="check">
          <input type="checkbox" name="pictures" />
          {words.pictures}
        </label>
        {entries.some(({ highlights }) => highlights?.length) && (
          <label class="check">
            <input type="checkbox" name="highlights" defaultChecked />
            {words.highlights}
          </label>
        )}
        {hidden > 0 && <p>{words.protectedHint({ count: hidden })}</p>}
        <p class="file-said" role="status">
          {said}
        </p>
        <div class="dialog-ways">
          <button type="submit" class="button" disabled={isSaving}>
            {words.save}
          </button>
          {isSaving && <Button class="quiet" label={words.stop} run={stop} />}
          <Button class="quiet" label={words.close} run={close} />
        </div>
      </form>
    </dialog>
  );
}

/** By their one author, or how many they are. */
function useFirstTitle(words: CollectionTexts, entries: KeptEntry[]): string {
  const texts = useTexts();
  const names = new Set(entries.map(({ author }) => nameOf(author, texts)));
  const [only = ''] = names;
  return names.size === 1
    ? words.titleByOne({ name: only })
    : words.titleByMany({ count: entries.length });
}

/** One at a time; who closes the dialog stops it. */
function useSaving(words: CollectionTexts, saveBook: SaveBook) {
  const [said, say] = useState('');
  const [isSaving, setIsSaving] = useState(false);
  const running = useRef<AbortController>(undefined);
  const stop = () => running.current?.abort();
  useEffect(() => stop, []);
  const save = async (wish: Parameters<SaveBook>[0]) => {
    const controller = new AbortController();
    running.current = controller;
    setIsSaving(true);
    say(words.making);
    const done = await saveBook(wish, {
      signal: controller.signal,
      progress: (done, count) => say(words.loading({ done, count })),
    });
    setIsSaving(false);
    if (done.type !== 'saved') say(done.type === 'stopped' ? words.stopped : words.failed);
    else if (done.missing === 0) say(words.saved({ name: done.name }));
    else say(words.savedBut({ name: done.name, count: done.missing }));
  };
  return { said, isSaving, stop, save: (wish: Parameters<SaveBook>[0]) => void save(wish) };
}
