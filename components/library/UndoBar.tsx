import { Button } from '@/components/article/Button';
import type { useUndo } from './use-undo';

/** Instead of a question before: what was done can be taken back. */
export function UndoBar({ undo, name }: { undo: ReturnType<typeof useUndo>; name: string }) {
  const { last, hold } = undo;
  return (
    <div class="undo-bar" role="status">
      {last && (
        <p
          class="foot-bar"
          onMouseEnter={() => hold(true)}
          onMouseLeave={() => hold(false)}
          onFocusCapture={() => hold(true)}
          onBlurCapture={() => hold(false)}
        >
          <span>{last.said}</span>
          {last.undo && (
            <Button
              label={name}
              run={() => {
                hold(false);
                undo.undo();
              }}
            />
          )}
        </p>
      )}
    </div>
  );
}
