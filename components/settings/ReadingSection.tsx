import { useState } from 'preact/hooks';
import { Button } from '@/components/article/Button';
import { useTexts } from '@/components/article/TextsContext';
import { chosenIn } from './chosen-in';
import { LooksSheet } from './LooksSheet';
import { Row } from './Row';
import { Section } from './Section';
import { Switch } from './Switch';
import type { SettingsPageProps } from './settings-page-props';

/** How an article looks, on a few words of ours, and how much is made of the posts. */
export function ReadingSection(props: SettingsPageProps) {
  const { words } = props;
  const chosen = chosenIn(props);
  return (
    <Section id="reading" name={words.sections.reading}>
      <Looks {...props} />
      <Switch name={words.plain} hint={words.plainHint} {...chosen('isPlain')} />
      <Switch
        name={words.playsAnimations}
        hint={words.playsAnimationsHint}
        {...chosen('playsAnimations')}
      />
    </Section>
  );
}

/** What is chosen shows at once in a few words beside it. */
function Looks({ words, settings, change }: SettingsPageProps) {
  const { appearance, language } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Row name={appearance} hint={words.textAndThemeHint}>
        <Button
          class="choice"
          aria-expanded={isOpen}
          aria-controls="looks"
          label={words.change}
          run={() => setIsOpen(!isOpen)}
        />
      </Row>
      <div class="sample">
        <SampleArticle words={words} />
        <div id="looks" hidden={!isOpen}>
          {isOpen && <LooksSheet {...{ words, settings, change }} surface="tab" lang={language} />}
        </div>
      </div>
    </>
  );
}

function SampleArticle({ words }: Pick<SettingsPageProps, 'words'>) {
  const { language, direction } = useTexts();
  return (
    <div class="article" lang={language} dir={direction}>
      <div class="block">
        <h3>{words.sampleTitle}</h3>
        <p>{words.sampleText}</p>
      </div>
    </div>
  );
}
