import type { ComponentChildren } from 'preact';
import { type Tool, Toolbar } from './Toolbar';

type BarProps = {
  tools: Tool[];
  isAway: boolean;
  hasProgress: boolean;
  /** Where one is. */
  children: ComponentChildren;
};

/** One quiet line, and how far one has read as a hairline under it. */
export function Bar({ tools, isAway, hasProgress, children }: BarProps) {
  return (
    <header class={isAway ? 'bar is-away' : 'bar'}>
      <div class="status dotted">{children}</div>
      <Toolbar tools={tools} />
      {hasProgress && <span class="progress" aria-hidden="true" />}
    </header>
  );
}
