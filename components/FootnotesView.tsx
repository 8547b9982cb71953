import type { ComponentChildren } from 'preact';
import { useTexts } from './TextsContext';

export function FootnotesView({ children }: { children: ComponentChildren }) {
  const texts = useTexts();
  return (
    <section class="footnotes" aria-label={texts.footnotes}>
      {children}
    </section>
  );
}
