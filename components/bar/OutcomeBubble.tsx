import { useTexts } from '@/components/article/TextsContext';
import { useBarWords } from './use-bar-words';
import type { Outcome } from './use-outcome';

/** Under the tool: what it has just done, for the eye. */
export function OutcomeBubble({ outcome, dismiss }: { outcome: Outcome; dismiss: () => void }) {
  const texts = useTexts();
  const words = useBarWords();
  const { again } = outcome;
  return (
    <div class="outcome">
      <span aria-hidden="true">{outcome.words}</span>
      {again && (
        <>
          <button type="button" onClick={again}>
            {texts.tryAgain}
          </button>
          <button type="button" onClick={dismiss}>
            {words?.close}
          </button>
        </>
      )}
    </div>
  );
}
