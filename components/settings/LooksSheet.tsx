import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/article/Button';
import { defaultSettings, type Settings } from '@/core/settings';
import { chosenIn } from './chosen-in';
import { FinerLooks } from './FinerLooks';
import type { LooksProps } from './looks-props';
import { TextSize } from './TextSize';
import { Themes } from './Themes';
import { Typefaces } from './Typefaces';
import { lettersOf } from './written-languages';

/** How the article looks, from what is changed most often to what is changed least; all at once. */
export function LooksSheet(props: LooksProps) {
  const { words, settings, lang, change } = props;
  const chosen = chosenIn(props);
  const form = useRef<HTMLFormElement>(null);
  const letters = lettersOf(lang);
  useEffect(() => form.current?.querySelector<HTMLElement>(':checked')?.focus(), []);
  return (
    <form class="looks" ref={form} onSubmit={(event) => event.preventDefault()}>
      <Themes
        name={words.theme}
        letters={letters === 'Aa' ? letters : letters.slice(0, 1)}
        lang={lang}
        {...chosen('theme')}
      />
      <TextSize
        words={words}
        letter={letters.slice(0, 1)}
        size={settings.textSize}
        change={change}
      />
      <Typefaces words={words} letters={letters} lang={lang} {...chosen('typeface')} />
      <FinerLooks {...props} />
      <LooksEnd {...props} />
    </form>
  );
}

function LooksEnd({ words, change, openSettings }: LooksProps) {
  return (
    <div class="looks-end">
      <Button label={words.reset} run={() => change(usual)} />
      {openSettings && <Button label={words.openSettings} run={openSettings} />}
    </div>
  );
}

const { theme, textSize, typeface, lineHeight, widthInPopup, widthInTab } = defaultSettings;
const { spacing, alignment, lineFocus, columns, showsPictures } = defaultSettings;
const usual: Partial<Settings> = {
  ...{ theme, textSize, typeface, lineHeight, widthInPopup, widthInTab },
  ...{ spacing, alignment, lineFocus, columns, showsPictures },
};
