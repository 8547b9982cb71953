import { useTexts } from '@/components/article/TextsContext';
import type { Reading } from '@/core/reading';
import type { Thread } from '@/core/thread/thread';

type NewPostsProps = { reading: Reading; thread: Thread; look: (() => void) | undefined };

/** A thread that is whole may have gone on since; X is asked only when the reader wants to know. */
export function NewPosts({ reading, thread, look }: NewPostsProps) {
  const texts = useTexts();
  const isAtRest = reading.activity === 'resting' && reading.failure === undefined;
  if (!look || !isAtRest || thread.completeness.type !== 'whole') return null;
  return (
    <div class="after" lang={texts.language}>
      <button type="button" class="quiet" onClick={look}>
        {texts.lookForNew}
      </button>
    </div>
  );
}
