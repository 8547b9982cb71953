import { useTexts } from '@/components/article/TextsContext';
import type { Reading } from '@/core/reading';
import { postsOf } from '@/core/thread/thread';
import { GatheringPill } from './GatheringPill';

type GatheringProps = {
  reading: Reading;
  stop: () => void;
  /** What a command has just done comes first. */
  message: string;
};

/** What goes on, for the eye in a pill and for the ear. */
export function Gathering({ reading: { thread, activity }, stop, message }: GatheringProps) {
  const texts = useTexts();
  const isGathering = thread !== undefined && activity === 'gathering';
  const shown = thread ? postsOf(thread).length : 0;
  const completeness = thread?.completeness;
  const expected = completeness?.type === 'partial' ? completeness.expected : undefined;
  return (
    <>
      {isGathering && <GatheringPill shown={shown} expected={expected} stop={stop} />}
      <p class="hidden" role="status" aria-live="polite">
        {message || (isGathering && texts.gathering(shown, expected))}
      </p>
    </>
  );
}
