import { Button } from '@/components/article/Button';
import { useTexts } from '@/components/article/TextsContext';
import { useWords } from '@/components/words/use-words';
import { barWords } from '@/texts/bar/bar-words';
import type { Outcome } from './use-outcome';

type OutcomeBubbleProps = { outcome: Outcome; tell(nothing: undefined): void };

/** Under the tool: what it has just done, for the eye. */
export function OutcomeBubble({ outcome, tell }: OutcomeBubbleProps) {
  const texts = useTexts();
  const words = useWords(barWords);
  const { again } = outcome;
  return (
    <div class="outcome">
      <span aria-hidden="true">{outcome.words}</span>
      {again && (
        <>
          <Button label={texts.tryAgain} run={again} />
          <Button label={words?.close} run={() => tell(undefined)} />
        </>
      )}
    </div>
  );
}
