import { useTexts } from '@/components/article/TextsContext';
import { useWords } from '@/components/words/use-words';
import { barWords } from '@/texts/bar/bar-words';
import type { Outcome } from './use-outcome';

/** Under the tool: what it has just done, for the eye. */
export function OutcomeBubble({ outcome, dismiss }: { outcome: Outcome; dismiss: () => void }) {
  const texts = useTexts();
  const words = useWords(barWords);
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
