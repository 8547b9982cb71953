import { useTexts } from '@/components/article/TextsContext';
import { WebLink } from '@/components/article/WebLink';
import { useRestLater } from '@/components/bar/use-rest-later';
import { useWords } from '@/components/words/use-words';
import type { Reading } from '@/core/reading';
import { barWords } from '@/texts/bar/bar-words';
import type { Texts } from '@/texts/texts';
import { NextActionButton } from './NextActionButton';
import type { ReaderActions } from './reader-actions';
import { wayOut } from './way-out';

/** One heading, what is missing and why, one thing to do about it, and the way to X. */
export function WhyMissing({ reading, actions }: { reading: Reading; actions: ReaderActions }) {
  const texts = useTexts();
  const words = useWords(barWords);
  const later = useRestLater(reading.failure, actions.tryAgain);
  if (!words) return null;
  const { failure, thread, url } = reading;
  const missing =
    thread?.completeness.type === 'partial' ? texts.partial(thread.completeness) : undefined;
  const advice = failure && texts.failure(failure).advice;
  const action = wayOut(reading, texts, words, actions, later);
  return (
    <div class="why">
      <h2>{whyTitle(reading, texts)}</h2>
      {advice && <p>{advice}</p>}
      {failure && missing && <p>{missing}</p>}
      <p class="why-ways">
        {action && <NextActionButton action={action} />}
        {url && <WebLink to={thread?.url ?? url}>{words.readRestOnX}</WebLink>}
      </p>
    </div>
  );
}

export function whyTitle({ failure, thread }: Reading, texts: Texts): string {
  if (failure) return texts.failure(failure).title;
  const completeness = thread?.completeness;
  return completeness?.type === 'partial' ? texts.partial(completeness) : texts.getRest;
}
