import type { RestLater } from '@/components/bar/use-rest-later';
import type { Reading } from '@/core/reading';
import type { BarTexts } from '@/texts/bar/en';
import type { Texts } from '@/texts/texts';
import { type NextAction, nextAction } from './next-action';
import type { ReaderActions } from './reader-actions';

/** What can be done about posts that are missing: now, or once X may be asked again. */
export function wayOut(
  reading: Reading,
  texts: Texts,
  words: BarTexts | undefined,
  actions: ReaderActions,
  later: RestLater,
): NextAction | undefined {
  const { failure, canAskForRest } = reading;
  if (words && later.isWaiting) return { label: words.cancel, run: later.cancel };
  if (words && later.at !== undefined) {
    return { label: words.getRestAt({ at: new Date(later.at) }), run: later.wait };
  }
  if (failure) return nextAction(failure, reading, texts, actions);
  return canAskForRest
    ? { label: texts.getRest, run: actions.getRest }
    : { label: texts.tryAgain, run: actions.tryAgain };
}
