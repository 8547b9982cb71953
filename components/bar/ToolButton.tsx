import { Icon } from '@/components/article/Icon';
import { useTexts } from '@/components/article/TextsContext';

export type Tool = {
  /** What its icon is drawn with. */
  shape: string;
  name: string;
  key?: string;
  run: () => void;
  /** Opens a panel that is open or not. */
  isOpen?: boolean;
  /** It has just done what it is for. */
  isDone?: boolean;
};

type ToolButtonProps = {
  tool: Tool;
  class?: string;
  /** Whether the Tab key stops here. */
  isStop?: boolean;
  onFocus?: () => void;
};

/** Drawn instead of its own shape once a tool has done what it is for. */
export const doneShape = 'm4 11.5 4.5 4.5 8.5-10';

export function ToolButton({ tool, class: kind, isStop = true, onFocus }: ToolButtonProps) {
  const texts = useTexts();
  const { shape, name, key, run, isOpen, isDone } = tool;
  return (
    <button
      type="button"
      class={['tool', kind, isDone && 'is-done'].filter(Boolean).join(' ')}
      tabIndex={isStop ? 0 : -1}
      aria-label={name}
      data-tip={key ? texts.withKey({ name, key }) : name}
      aria-keyshortcuts={key}
      aria-haspopup={isOpen === undefined ? undefined : 'dialog'}
      aria-expanded={isOpen}
      onFocus={onFocus}
      onClick={run}
    >
      <Icon shape={isDone ? doneShape : shape} />
    </button>
  );
}
