import type { ComponentChildren } from 'preact';
import { useTexts } from './TextsContext';

/** What the author asks of the reader: in full and quiet, so that one reads or skips it with the eye. */
export function AsideView({ children }: { children: ComponentChildren }) {
  const texts = useTexts();
  return (
    <aside class="from-author">
      <p class="label" lang={texts.language}>
        {texts.fromTheAuthor}
      </p>
      {children}
    </aside>
  );
}
