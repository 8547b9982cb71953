import { useTexts } from '@/components/article/TextsContext';
import type { Outcome } from './use-outcome';

/** Under the tool: what it has just done, for the eye. */
export function OutcomeBubble({ outcome, dismiss }: { outcome: Outcome; dismiss: () => void }) {
  const texts = useTexts();
  const { words, again } = outcome;
  return (
    <div class="outcome">
      <span aria-hidden="true">{words}</span>
      {again && (
        <>
          <button type="button" onClick={again}>
            {texts.tryAgain}
          </button>
          <button type="button" onClick={dismiss}>
            {texts.close}
          </button>
        </>
      )}
    </div>
  );
}
