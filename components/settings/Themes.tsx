import { useTexts } from '@/components/article/TextsContext';
import type { Settings } from '@/core/settings';
import { namesOf } from './Segments';

type Theme = Settings['theme'];

type ThemesProps = {
  /** What the group is called. */
  name: string;
  /** A letter or two of the language that is read, and how it is written. */
  letters: string;
  lang: string | undefined;
  value: Theme;
  choose: (theme: Theme) => void;
};

/** Each theme as a piece of its own paper with its own ink. */
export function Themes({ name, letters, lang, value, choose }: ThemesProps) {
  const { themes } = useTexts();
  return (
    <div class="themes" role="radiogroup" aria-label={name}>
      {namesOf(themes).map((theme) => (
        <label key={theme}>
          <input
            type="radio"
            name="theme"
            checked={theme === value}
            onChange={() => choose(theme)}
          />
          {theme === 'auto' ? (
            <i aria-hidden="true" data-theme="light">
              <i data-theme="dark" />
            </i>
          ) : (
            <i aria-hidden="true" data-theme={theme} lang={lang}>
              {letters}
            </i>
          )}
          {themes[theme]}
        </label>
      ))}
    </div>
  );
}
