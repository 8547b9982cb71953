import type { KeptEntry } from '@/core/library/kept-thread';
import type { KeepTexts } from '@/texts/keep/en';

type KeptFieldsProps = {
  entry: Pick<KeptEntry, 'tags' | 'note'>;
  /** Tags there are already, to choose from while typing. */
  known: string[];
  words: KeepTexts;
};

/**
 * Where the reader writes beside a thread; named `tags` and `note` in its form. What is drawn anew as
 * one field is saved does not take away what is being written in the other.
 */
export function KeptFields({ entry, known, words }: KeptFieldsProps) {
  return (
    <>
      <label>
        <span>{words.tags}</span>
        <input
          name="tags"
          dir="auto"
          autoComplete="off"
          list="known-tags"
          defaultValue={entry.tags.join(', ')}
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
        <textarea name="note" dir="auto" rows={4} defaultValue={entry.note ?? ''} />
      </label>
    </>
  );
}
