import { Button } from '@/components/article/Button';
import { behaviour } from '@/core/settings';
import { AuthorList } from './AuthorList';
import { chosenIn } from './chosen-in';
import { KeysPanel } from './KeysPanel';
import { Row } from './Row';
import { Section } from './Section';
import { Segments } from './Segments';
import type { SettingsPageProps } from './settings-page-props';

/** When the reader opens by itself, and the keys that open it and work in it. */
export function OpeningSection(props: SettingsPageProps) {
  const { words, settings, change, shortcut, changeShortcut } = props;
  const chosen = chosenIn(props);
  return (
    <Section id="opening" name={words.sections.opening}>
      <Segments
        name={words.opening}
        hint={words.openingHint}
        choices={words.openingChoices}
        {...chosen('opening')}
      />
      <OpeningFrom {...props} />
      <AuthorList
        words={words}
        authors={settings.neverOpens}
        change={(neverOpens) => change({ neverOpens })}
      />
      <Row name={words.shortcut} hint={words.shortcutHint}>
        {shortcut.length > 0 ? (
          <span>
            {shortcut.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </span>
        ) : (
          words.noShortcut
        )}
        <Button class="choice" label={words.change} run={changeShortcut} />
      </Row>
      <KeysPanel words={words} />
    </Section>
  );
}

const { least, most } = behaviour.openingFrom;

/** A number out of bounds is not taken. */
function OpeningFrom({ words, settings, change }: SettingsPageProps) {
  const { opening, openingFrom } = settings;
  return (
    <label class="row is-beneath">
      <span>{words.openingFrom}</span>
      <input
        type="number"
        min={least}
        max={most}
        step={1}
        value={openingFrom}
        disabled={opening !== 'long'}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.valueAsNumber;
          const isPossible = Number.isInteger(chosen) && chosen >= least && chosen <= most;
          if (isPossible) change({ openingFrom: chosen });
          else currentTarget.value = `${openingFrom}`;
        }}
      />
    </label>
  );
}
