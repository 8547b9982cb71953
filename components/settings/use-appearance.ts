import { useLayoutEffect } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import type { Settings, Surface } from '@/core/settings';

/** What the reader chose, set on the page itself so that its paper goes to the edges. */
export function useAppearance({ theme, typeface, textSize }: Settings, surface: Surface): void {
  const { language, direction } = useTexts();
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.lang = language;
    page.dir = direction;
    page.dataset.theme = theme;
    page.dataset.typeface = typeface;
    page.classList.add(`is-${surface}`);
    page.style.setProperty('--scale', `${textSize / 100}`);
  }, [language, direction, theme, typeface, textSize, surface]);
}
