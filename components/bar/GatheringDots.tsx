type GatheringDotsProps = { shown: number; expected: number | undefined };

/** More dots than this say nothing to the eye. */
const mostDots = 33;

/** How far gathering is, a dot for each post or a line for many; the words beside it say the same. */
export function GatheringDots({ shown, expected }: GatheringDotsProps) {
  if (expected === undefined || expected <= shown) return null;
  if (expected > mostDots) {
    return (
      <span class="dots is-line" aria-hidden="true">
        <i style={{ inlineSize: `${(100 * shown) / expected}%` }} />
      </span>
    );
  }
  return (
    <span class="dots" aria-hidden="true">
      {Array.from({ length: expected }, (_, index) => (
        <i key={index} class={index < shown ? 'is-here' : undefined} />
      ))}
    </span>
  );
}
