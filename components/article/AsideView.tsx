import type { ComponentChildren } from 'preact';
import { useTexts } from './TextsContext';

/** What the author asks of the reader: folded, never deleted. */
export function AsideView({ children }: { children: ComponentChildren }) {
  const texts = useTexts();
  return (
    <details class="fold">
      <summary lang={texts.language}>{texts.fromTheAuthor}</summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
