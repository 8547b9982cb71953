import { useId } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import type { Settings } from '@/core/settings';
import type { SettingsTexts } from '@/texts/settings/en';
import { nextTextSize } from './text-size';

type TextSizeProps = {
  words: SettingsTexts;
  letter: string;
  size: number;
  change: (settings: Partial<Settings>) => void;
};

export function TextSize({ words, letter, size, change }: TextSizeProps) {
  const texts = useTexts();
  const id = useId();
  const turn = (direction: 1 | -1) => change({ textSize: nextTextSize(size, direction) });
  return (
    <fieldset class="row" aria-labelledby={id}>
      <span id={id}>{words.textSize}</span>
      <div class="segments is-stepper">
        <button type="button" aria-label={words.smaller} onClick={() => turn(-1)}>
          <span aria-hidden="true">{letter}</span>
        </button>
        <output>{texts.percent(size / 100)}</output>
        <button type="button" class="is-larger" aria-label={words.larger} onClick={() => turn(1)}>
          <span aria-hidden="true">{letter}</span>
        </button>
      </div>
    </fieldset>
  );
}
