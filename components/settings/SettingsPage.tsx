import { useTexts } from '@/components/article/TextsContext';
import { KeptSection } from './KeptSection';
import { OpeningSection } from './OpeningSection';
import { ReadingSection } from './ReadingSection';
import { Row } from './Row';
import { Section } from './Section';
import { namesOf } from './Segments';
import { Select } from './Select';
import { Switch } from './Switch';
import type { SettingsPageProps } from './settings-page-props';
import { useAppearance } from './use-appearance';
import { useSectionInView } from './use-section-in-view';

/** Everything that is behaviour, in one column, and a list of its sections that follows. */
export function SettingsPage(props: SettingsPageProps) {
  const { words, settings, change, version } = props;
  const texts = useTexts();
  useAppearance(settings, 'tab');
  const current = useSectionInView(namesOf(words.sections));
  return (
    <main class="reader settings">
      <header>
        <h1>{words.settings}</h1>
        <nav aria-label={words.settings}>
          <ol class="contents">
            {namesOf(words.sections).map((id) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
                  {words.sections[id]}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      <div class="settings-sections">
        <ReadingSection {...props} />
        <OpeningSection {...props} />
        <AskingSection {...props} />
        <Section id="language" name={words.sections.language}>
          <Select
            name={words.languageName}
            choices={words.languages}
            value={settings.language}
            choose={(language) => change({ language })}
          />
        </Section>
        <KeptSection {...props} />
        <Section id="report" name={words.sections.report}>
          <Row name={texts.diagnostics} hint={words.reportHint}>
            <a class="choice" href="/diagnostics.html">
              {words.look}
            </a>
          </Row>
        </Section>
        <Section id="about" name={words.sections.about}>
          <Row name={words.version({ version })} hint={words.licence}>
            <a class="choice" href="/licences.txt" target="_blank" rel="noopener">
              {words.licences}
            </a>
          </Row>
        </Section>
      </div>
    </main>
  );
}

function AskingSection({ words, settings, change }: SettingsPageProps) {
  return (
    <Section id="asking" name={words.sections.asking}>
      <Switch
        name={words.mayAskX}
        hint={words.mayAskXHint}
        isOn={settings.mayAskX}
        turn={(mayAskX) => change({ mayAskX })}
      />
      <Switch
        name={words.mayAskForReplies}
        hint={words.mayAskForRepliesHint}
        isOn={settings.mayAskForReplies}
        turn={(mayAskForReplies) => change({ mayAskForReplies })}
      />
      <Switch
        name={words.readsOnlyVisible}
        hint={words.readsOnlyVisibleHint}
        isOn={settings.readsOnlyVisible}
        turn={(readsOnlyVisible) => change({ readsOnlyVisible })}
      />
    </Section>
  );
}
