import { useTexts } from '@/components/article/TextsContext';
import { chosenIn } from './chosen-in';
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
  const { words, settings } = props;
  const chosen = chosenIn(props);
  useAppearance(settings, 'tab');
  return (
    <main class="reader settings">
      <header>
        <h1>{words.settings}</h1>
        <SectionList words={words} />
      </header>
      <div class="settings-sections">
        <ReadingSection {...props} />
        <OpeningSection {...props} />
        <AskingSection {...props} />
        <Section id="language" name={words.sections.language}>
          <Select name={words.languageName} choices={words.languages} {...chosen('language')} />
        </Section>
        <KeptSection {...props} />
        <ReportSection {...props} />
        <AboutSection {...props} />
      </div>
    </main>
  );
}

function SectionList({ words }: Pick<SettingsPageProps, 'words'>) {
  const ids = namesOf(words.sections);
  const current = useSectionInView(ids);
  return (
    <nav aria-label={words.settings}>
      <ol class="contents">
        {ids.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {words.sections[id]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function AskingSection(props: SettingsPageProps) {
  const { words } = props;
  const chosen = chosenIn(props);
  return (
    <Section id="asking" name={words.sections.asking}>
      <Switch name={words.mayAskX} hint={words.mayAskXHint} {...chosen('mayAskX')} />
      <Switch
        name={words.mayAskForReplies}
        hint={words.mayAskForRepliesHint}
        {...chosen('mayAskForReplies')}
      />
      <Switch
        name={words.readsOnlyVisible}
        hint={words.readsOnlyVisibleHint}
        {...chosen('readsOnlyVisible')}
      />
    </Section>
  );
}

function ReportSection({ words }: SettingsPageProps) {
  return (
    <Section id="report" name={words.sections.report}>
      <Row name={useTexts().diagnostics} hint={words.reportHint}>
        <a class="choice" href="/diagnostics.html">
          {words.look}
        </a>
      </Row>
    </Section>
  );
}

function AboutSection({ words, version }: SettingsPageProps) {
  return (
    <Section id="about" name={words.sections.about}>
      <Row name={words.version({ version })} hint={words.licence}>
        <a class="choice" href="/licences.txt" target="_blank" rel="noopener">
          {words.licences}
        </a>
      </Row>
    </Section>
  );
}
