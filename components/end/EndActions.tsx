import { Icon } from '@/components/article/Icon';
import { doneShape, type Tool } from '@/components/bar/ToolButton';
import { printer } from '@/components/menus/shapes';
import type { WebUrl } from '@/core/web-url';
import type { EndTexts } from '@/texts/end/en';

type EndActionsProps = {
  /** As the bar has them. */
  tools: Tool[];
  print: (() => void) | undefined;
  address: WebUrl;
  words: EndTexts;
};

const shapes = {
  print: printer,
  onX: 'M8.5 12.5 12.5 8.5M9.5 7l1.7-1.7a3 3 0 0 1 4.3 4.3L13.8 11.3M11.5 14l-1.7 1.7a3 3 0 0 1-4.3-4.3l1.7-1.7',
};

/** What one does with a thread that one has read, each as good as the other. */
export function EndActions({ words, tools, print, address }: EndActionsProps) {
  return (
    <ul class="end-actions" aria-label={words.whatNow}>
      {tools.map((tool) => (
        <Action key={tool.key} {...tool} />
      ))}
      {print && <Action shape={shapes.print} name={words.print} run={print} />}
      <li>
        <a href={address} target="_blank" rel="noopener noreferrer">
          <Icon shape={shapes.onX} />
          {words.threadOnX}
        </a>
      </li>
    </ul>
  );
}

function Action({ shape, name, run, isOpen, isDone }: Omit<Tool, 'key'>) {
  return (
    <li>
      <button
        type="button"
        aria-haspopup={isOpen === undefined ? undefined : 'dialog'}
        aria-expanded={isOpen}
        onClick={run}
      >
        <Icon shape={isDone ? doneShape : shape} />
        {name}
      </button>
    </li>
  );
}
