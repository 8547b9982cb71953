import type { ComponentChildren } from 'preact';
import { type Tool, ToolButton } from './ToolButton';
import { Toolbar } from './Toolbar';

type BarProps = {
  /** Stands first, where the list it opens appears. */
  contents: Tool | undefined;
  tools: Tool[];
  isAway: boolean;
  hasProgress: boolean;
  /** Where one is. */
  children: ComponentChildren;
};

/** One quiet line, and how far one has read as a hairline under it. */
export function Bar({ contents, tools, isAway, hasProgress, children }: BarProps) {
  return (
    <header class={isAway ? 'bar is-away' : 'bar'}>
      {contents && <ToolButton tool={contents} class="is-contents" />}
      <div class="status dotted">{children}</div>
      <Toolbar tools={tools} />
      {hasProgress && <span class="progress" aria-hidden="true" />}
    </header>
  );
}
