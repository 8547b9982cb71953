import type { useUndo } from './use-undo';
import { useLibraryWords } from './words-context';

/** Instead of a question before: what was done can be taken back. */
export function UndoBar({ undo }: { undo: ReturnType<typeof useUndo> }) {
  const words = useLibraryWords();
  const { last, hold } = undo;
  return (
    <div class="undo-bar" role="status">
      {last && (
        <p
          onMouseEnter={() => hold(true)}
          onMouseLeave={() => hold(false)}
          onFocusCapture={() => hold(true)}
          onBlurCapture={() => hold(false)}
        >
          <span>{last.said}</span>
          <button
            type="button"
            onClick={() => {
              hold(false);
              undo.undo();
            }}
          >
            {words.undo}
          </button>
        </p>
      )}
    </div>
  );
}
