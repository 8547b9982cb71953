import { useTexts } from '@/components/article/TextsContext';
import type { KeptEntry } from '@/core/library/kept-thread';
import { readingState } from '@/core/library/list-kept';
import { useLibraryWords } from './words-context';

/** How much of it is read: a ring and a number, a check, or that it is still to come. */
export function ReadSoFar({ entry }: { entry: KeptEntry }) {
  const texts = useTexts();
  const words = useLibraryWords();
  const state = readingState(entry);
  // Almost read is not read.
  const percent = Math.min(99, Math.max(1, Math.round(entry.progress * 100)));
  return (
    <span class={`kept-progress is-${state}`}>
      {state !== 'unread' && (
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          {state === 'finished' ? (
            <path d="m3 8.5 3.5 3.5 6.5-8" />
          ) : (
            <>
              <circle cx="8" cy="8" r="6" class="kept-ring" />
              <circle cx="8" cy="8" r="6" pathLength="100" stroke-dasharray={`${percent} 100`} />
            </>
          )}
        </svg>
      )}
      {state === 'reading' ? texts.percent(percent / 100) : words.states[state]}
    </span>
  );
}
