import { useTexts } from '@/components/article/TextsContext';

type GatheringPillProps = { shown: number; expected: number | undefined; stop: () => void };

/** More dots than this say nothing to the eye. */
const mostDots = 30;

/** While posts still flow in below: how far, and one word to stop. */
export function GatheringPill({ shown, expected, stop }: GatheringPillProps) {
  const texts = useTexts();
  return (
    <aside class="pill" aria-label={texts.gatheringRest}>
      {expected !== undefined && expected <= mostDots && (
        <span class="dots" aria-hidden="true">
          {Array.from({ length: expected }, (_, index) => (
            <i key={index} class={index < shown ? 'is-here' : undefined} />
          ))}
        </span>
      )}
      <span>{texts.gathering(shown, expected)}</span>
      <button type="button" onClick={stop}>
        {texts.stop}
      </button>
    </aside>
  );
}
