import { useTexts } from '@/components/article/TextsContext';
import type { Settings } from '@/core/settings';
import type { SettingsTexts } from '@/texts/settings/en';
import { AutoOpenFrom } from './AutoOpenFrom';
import { StoredData } from './StoredData';
import type { SettingsActions } from './settings-actions';
import { nextTextSize } from './text-size';

type SettingsPanelProps = { words: SettingsTexts; settings: Settings; actions: SettingsActions };

/** What the reader may choose, and what this browser keeps. */
export function SettingsPanel({ words, settings, actions }: SettingsPanelProps) {
  const texts = useTexts();
  const { change } = actions;
  return (
    <form class="settings" onSubmit={(event) => event.preventDefault()}>
      <Choices
        legend={words.theme}
        names={texts.themes}
        value={settings.theme}
        choose={(theme) => change({ theme })}
      />
      <TextSize words={words} size={settings.textSize} change={change} />
      <Choices
        legend={words.typeface}
        names={words.typefaces}
        value={settings.typeface}
        choose={(typeface) => change({ typeface })}
      />
      <Choices
        legend={words.languageName}
        names={words.languages}
        value={settings.language}
        choose={(language) => change({ language })}
      />
      <Check
        name={words.plain}
        hint={words.plainHint}
        isOn={settings.isPlain}
        turn={(isPlain) => change({ isPlain })}
      />
      <Check
        name={words.autoOpen}
        hint={words.autoOpenHint({ count: settings.openingFrom })}
        isOn={settings.opening !== 'off'}
        turn={(isOn) => change({ opening: isOn ? 'long' : 'off' })}
      />
      <AutoOpenFrom words={words} from={settings.openingFrom} change={change} />
      <Check
        name={words.mayAskX}
        hint={words.mayAskXHint}
        isOn={settings.mayAskX}
        turn={(mayAskX) => change({ mayAskX })}
      />
      <Check
        name={words.readsOnlyVisible}
        hint={words.readsOnlyVisibleHint}
        isOn={settings.readsOnlyVisible}
        turn={(readsOnlyVisible) => change({ readsOnlyVisible })}
      />
      <StoredData words={words} {...actions} />
      {actions.openDiagnostics && (
        <div>
          <button type="button" class="choice" onClick={actions.openDiagnostics}>
            {texts.diagnostics}
          </button>
        </div>
      )}
      <a class="quiet" href="/licences.txt" target="_blank" rel="noopener">
        {words.licences}
      </a>
    </form>
  );
}

type ChoicesProps<Name extends string> = {
  legend: string;
  names: Record<Name, string>;
  value: Name;
  choose: (name: Name) => void;
};

function Choices<Name extends string>({ legend, names, value, choose }: ChoicesProps<Name>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="choices">
        {keysOf(names).map((name) => (
          <label key={name} class="choice">
            <input
              type="radio"
              name={legend}
              checked={name === value}
              onChange={() => choose(name)}
            />
            {names[name]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function keysOf<Name extends string>(names: Record<Name, string>): Name[] {
  const keys: Name[] = [];
  for (const name in names) keys.push(name);
  return keys;
}

type TextSizeProps = { words: SettingsTexts; size: number; change: SettingsActions['change'] };

function TextSize({ words, size, change }: TextSizeProps) {
  const texts = useTexts();
  const turn = (direction: 1 | -1) => change({ textSize: nextTextSize(size, direction) });
  return (
    <fieldset>
      <legend>{words.textSize}</legend>
      <div class="stepper">
        <button type="button" aria-label={words.smaller} onClick={() => turn(-1)}>
          −
        </button>
        <output>{texts.percent(size / 100)}</output>
        <button type="button" aria-label={words.larger} onClick={() => turn(1)}>
          +
        </button>
      </div>
    </fieldset>
  );
}

type CheckProps = { name: string; hint: string; isOn: boolean; turn: (isOn: boolean) => void };

function Check({ name, hint, isOn, turn }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => turn(event.currentTarget.checked)}
      />
      <span>{name}</span>
      <small>{hint}</small>
    </label>
  );
}
