import type { ComponentChildren } from 'preact';
import { useTexts } from './TextsContext';

/** The author's own short form of the thread, where the author put it. */
export function SummaryView({ children }: { children: ComponentChildren }) {
  const texts = useTexts();
  return (
    <section class="summary" aria-label={texts.summary}>
      {children}
    </section>
  );
}
