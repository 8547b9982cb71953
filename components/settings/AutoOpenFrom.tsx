import { behaviour } from '@/core/settings';
import type { SettingsTexts } from '@/texts/settings/en';
import type { SettingsActions } from './settings-actions';

type AutoOpenFromProps = { words: SettingsTexts; from: number; change: SettingsActions['change'] };

const { least, most } = behaviour.openingFrom;

/** From how many posts on a thread opens by itself; a number out of bounds is not taken. */
export function AutoOpenFrom({ words, from, change }: AutoOpenFromProps) {
  return (
    <label class="number-setting">
      <span>{words.autoOpenFrom}</span>
      <input
        type="number"
        min={least}
        max={most}
        step={1}
        value={from}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.valueAsNumber;
          const isPossible = Number.isInteger(chosen) && chosen >= least && chosen <= most;
          if (isPossible) change({ openingFrom: chosen });
          else currentTarget.value = `${from}`;
        }}
      />
    </label>
  );
}
