import { useLater } from '@/components/article/use-later';
import type { ExportOptions } from '@/core/export/export-options';
import type { ExportTexts } from '@/texts/export/en';
import type { ExportActions } from './export-actions';

export type OptionsProps = {
  words: ExportTexts;
  exports: ExportActions;
  options: ExportOptions;
  change(changes: Partial<ExportOptions>): void;
};

/** What goes along, remembered for all exports; each is there where the thread has such a thing. */
export function ExportSwitches({ words, exports, options, change }: OptionsProps) {
  const { replyCount, repliesOnX = 0, hasNumbering, highlightCount, countPictures } = exports;
  const pictures = useLater(countPictures, [countPictures]) ?? 0;
  const chosen = (name: 'pictures' | 'discussion' | 'highlights' | 'numbering') => ({
    isOn: options[name],
    turn: (isOn: boolean) => change({ [name]: isOn }),
  });
  return (
    <ul class="export-options">
      {pictures > 0 && (
        <Switch
          name={words.pictures}
          hint={words.picturesHint({ count: pictures })}
          {...chosen('pictures')}
        />
      )}
      {replyCount > 0 && (
        <Switch
          name={words.discussion}
          hint={
            repliesOnX > replyCount
              ? words.repliesOfHint({ count: replyCount, all: repliesOnX })
              : words.repliesHint({ count: replyCount })
          }
          {...chosen('discussion')}
        />
      )}
      {highlightCount > 0 && <Switch name={words.highlights} {...chosen('highlights')} />}
      {hasNumbering && <Switch name={words.numbering} {...chosen('numbering')} />}
    </ul>
  );
}

type SwitchProps = { name: string; hint?: string; isOn: boolean; turn(isOn: boolean): void };

export function Switch({ name, hint, isOn, turn }: SwitchProps) {
  return (
    <li>
      <label class="export-option">
        <span>{name}</span>
        <span class="hint">{hint}</span>
        <input
          type="checkbox"
          role="switch"
          class="switch"
          aria-checked={isOn}
          checked={isOn}
          onChange={({ currentTarget }) => turn(currentTarget.checked)}
        />
      </label>
    </li>
  );
}
