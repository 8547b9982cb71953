import type { ComponentChildren } from 'preact';

/** The author's own short form of the thread, where the author put it, with the author's own label. */
export function SummaryView({ children }: { children: ComponentChildren }) {
  return <div class="summary">{children}</div>;
}
