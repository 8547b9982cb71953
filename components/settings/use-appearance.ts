import { useLayoutEffect } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import type { Settings, Surface } from '@/core/settings';

/** What the reader chose, set on the page itself so that its paper goes to the edges. */
export function useAppearance(settings: Settings, surface: Surface): void {
  const { language, direction } = useTexts();
  useLayoutEffect(() => {
    const { theme, typeface, textSize, lineHeight, spacing, alignment } = settings;
    const page = document.documentElement;
    // For public/theme.js, which sets it before the first frame: settings are read too late for that.
    localStorage.theme = theme;
    page.lang = language;
    page.dir = direction;
    page.classList.add(`is-${surface}`);
    Object.assign(page.dataset, { theme, typeface, lineHeight, spacing, alignment });
    page.dataset.width = surface === 'popup' ? settings.widthInPopup : settings.widthInTab;
    page.dataset.columns = surface === 'popup' ? 'one' : settings.columns;
    page.dataset.pictures = settings.showsPictures ? 'on' : 'off';
    page.dataset.animations = settings.playsAnimations ? 'on' : 'off';
    page.style.setProperty('--scale', `${textSize / 100}`);
  }, [language, direction, settings, surface]);
}
