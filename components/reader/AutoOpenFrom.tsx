import { useTexts } from '@/components/article/TextsContext';
import { autoOpenBounds } from '@/core/settings';
import type { ReaderActions } from './reader-actions';

type AutoOpenFromProps = { from: number; change: ReaderActions['change'] };

const { fewest, most } = autoOpenBounds;

/** From how many posts on a thread opens by itself; a number out of bounds is not taken. */
export function AutoOpenFrom({ from, change }: AutoOpenFromProps) {
  const texts = useTexts();
  return (
    <label class="number-setting">
      <span>{texts.autoOpenFrom}</span>
      <input
        type="number"
        min={fewest}
        max={most}
        step={1}
        value={from}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.valueAsNumber;
          const isPossible = Number.isInteger(chosen) && chosen >= fewest && chosen <= most;
          if (isPossible) change({ autoOpenFrom: chosen });
          else currentTarget.value = `${from}`;
        }}
      />
    </label>
  );
}
