import type { Settings } from '@/core/settings';
import type { SettingsTexts } from '@/texts/settings/en';
import { namesOf } from './Segments';
import { hasEasyLetters, usualTypeface } from './written-languages';

type TypefacesProps = {
  words: SettingsTexts;
  letters: string;
  lang: string | undefined;
  value: Settings['typeface'];
  choose: (typeface: Settings['typeface']) => void;
};

/** Each typeface as letters of its own; what suits the language is chosen until the reader chooses. */
export function Typefaces({ words, letters, lang, value, choose }: TypefacesProps) {
  const chosen = value === 'auto' ? usualTypeface(lang) : value;
  const hint = hasEasyLetters(lang) ? undefined : words.easyHint;
  return (
    <div class="typefaces" role="radiogroup" aria-label={words.typeface}>
      {namesOf(words.typefaces).map((typeface) => (
        <label key={typeface} title={typeface === 'easy' ? hint : undefined}>
          <input
            type="radio"
            name="typeface"
            checked={typeface === chosen}
            onChange={() => choose(typeface)}
          />
          <b data-face={typeface} aria-hidden="true" lang={lang}>
            {letters}
          </b>
          {words.typefaces[typeface]}
        </label>
      ))}
    </div>
  );
}
