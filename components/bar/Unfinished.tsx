import { Button } from '@/components/article/Button';
import { useTexts } from '@/components/article/TextsContext';
import { useWords } from '@/components/words/use-words';
import type { Reading } from '@/core/reading';
import type { Thread } from '@/core/thread/thread';
import { barWords } from '@/texts/bar/bar-words';
import { GatheringDots } from './GatheringDots';
import { progressOf } from './gathering-progress';
import { useRestLater } from './use-rest-later';

type UnfinishedProps = {
  reading: Reading;
  thread: Thread;
  getRest: () => void;
  tryAgain: () => void;
  stop: () => void;
  showWhy: () => void;
};

/** In the bar after "9 of 33 posts": how far gathering is, or the reason why posts are missing, in four words. */
export function Unfinished(props: UnfinishedProps) {
  const { reading, thread, getRest, tryAgain, stop, showWhy } = props;
  const texts = useTexts();
  const words = useWords(barWords);
  const { activity, failure, canAskForRest } = reading;
  const later = useRestLater(failure, tryAgain);
  if (!words) return null;
  if (activity === 'gathering') {
    return (
      <>
        <span>{words.gatheringRest}</span>
        <GatheringDots {...progressOf(thread)} />
        <Button class="quiet" label={words.stop} run={stop} />
      </>
    );
  }
  if (canAskForRest) {
    return <Button class="quiet" label={texts.getRest} run={getRest} />;
  }
  if (later.isWaiting && later.at !== undefined) {
    return (
      <>
        <span>{words.waitingUntil({ at: new Date(later.at) })}</span>
        <Button class="quiet" label={words.cancel} run={later.cancel} />
      </>
    );
  }
  return (
    <>
      <span>{failure ? words.reasons[failure.type] : words.someMissing}</span>
      <Button class="quiet" label={words.why} run={showWhy} />
    </>
  );
}
