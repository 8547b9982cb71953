import type { ComponentChildren } from 'preact';
import { useTexts } from './TextsContext';

type FootnotesViewProps = { lang: string | undefined; children: ComponentChildren };

/** A region of its own, so that one can pass it by; its name is ours, its words are the author's. */
export function FootnotesView({ lang, children }: FootnotesViewProps) {
  const texts = useTexts();
  return (
    <section class="footnotes" lang={texts.language} aria-label={texts.footnotes}>
      <div lang={lang ?? ''}>{children}</div>
    </section>
  );
}
