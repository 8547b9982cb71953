import { useState } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import { LooksSheet } from './LooksSheet';
import { Row } from './Row';
import { Section } from './Section';
import { Switch } from './Switch';
import type { SettingsPageProps } from './settings-page-props';

/** How an article looks, on a few words of ours, and how much is made of the posts. */
export function ReadingSection({ words, settings, change }: SettingsPageProps) {
  const texts = useTexts();
  const { language } = texts;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section id="reading" name={words.sections.reading}>
      <Row name={texts.appearance} hint={words.textAndThemeHint}>
        <button
          type="button"
          class="choice"
          aria-expanded={isOpen}
          aria-controls="looks"
          onClick={() => setIsOpen(!isOpen)}
        >
          {words.change}
        </button>
      </Row>
      <div class="sample">
        <div class="article" lang={language} dir={texts.direction}>
          <div class="block">
            <h3>{words.sampleTitle}</h3>
            <p>{words.sampleText}</p>
          </div>
        </div>
        <div id="looks" hidden={!isOpen}>
          {isOpen && (
            <LooksSheet
              words={words}
              settings={settings}
              surface="tab"
              lang={language}
              change={change}
            />
          )}
        </div>
      </div>
      <Switch
        name={words.plain}
        hint={words.plainHint}
        isOn={settings.isPlain}
        turn={(isPlain) => change({ isPlain })}
      />
      <Switch
        name={words.playsAnimations}
        hint={words.playsAnimationsHint}
        isOn={settings.playsAnimations}
        turn={(playsAnimations) => change({ playsAnimations })}
      />
    </Section>
  );
}
