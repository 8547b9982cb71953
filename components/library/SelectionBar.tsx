import { Button } from '@/components/article/Button';
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
      <Button disabled={count === 0} label={words.asBook} run={asBook} />
      {remove && <Button disabled={count === 0} label={words.remove} run={remove} />}
      <Button label={words.endSelecting} run={end} />
    </div>
  );
}
