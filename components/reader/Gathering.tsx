import { useTexts } from '@/components/article/TextsContext';
import { progressOf } from '@/components/bar/gathering-progress';
import type { Reading } from '@/core/reading';

type GatheringProps = {
  reading: Reading;
  /** What a command has just done comes first. */
  message: string;
};

/** What goes on, for those who hear the page. */
export function Gathering({ reading: { thread, activity }, message }: GatheringProps) {
  const texts = useTexts();
  const progress = thread && activity === 'gathering' ? progressOf(thread) : undefined;
  return (
    <p class="hidden" role="status" aria-live="polite">
      {message || (progress && texts.gathering(progress.shown, progress.expected))}
    </p>
  );
}
