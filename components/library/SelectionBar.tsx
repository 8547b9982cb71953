import { useLibraryWords } from './words-context';

type SelectionBarProps = {
  count: number;
  asBook(): void;
  /** Absent where the library is only read. */
  remove: (() => void) | undefined;
  end(): void;
};

/** What one can do with all that are selected. */
export function SelectionBar({ count, asBook, remove, end }: SelectionBarProps) {
  const words = useLibraryWords();
  return (
    <div class="selection-bar foot-bar">
      <p role="status">{words.selected({ count })}</p>
      <button type="button" disabled={count === 0} onClick={asBook}>
        {words.asBook}
      </button>
      {remove && (
        <button type="button" disabled={count === 0} onClick={remove}>
          {words.remove}
        </button>
      )}
      <button type="button" onClick={end}>
        {words.endSelecting}
      </button>
    </div>
  );
}
