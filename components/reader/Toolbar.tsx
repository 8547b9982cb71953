import { useRef, useState } from 'preact/hooks';
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
  /** Switches something that is on or off. */
  isOn?: boolean;
};

/** One stop for the Tab key; the arrow keys go from tool to tool. */
export function Toolbar({ tools }: { tools: Tool[] }) {
  const texts = useTexts();
  const bar = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const stop = Math.min(active, tools.length - 1);

  const move = (event: KeyboardEvent) => {
    const isRightToLeft = bar.current?.closest('[dir="rtl"]') != null;
    const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
    const last = tools.length - 1;
    const next: Record<string, number> = {
      [forward]: stop === last ? 0 : stop + 1,
      [back]: stop === 0 ? last : stop - 1,
      Home: 0,
      End: last,
    };
    const index = next[event.key];
    if (index === undefined) return;
    event.preventDefault();
    setActive(index);
    bar.current?.querySelectorAll('button')[index]?.focus();
  };

  return (
    <div ref={bar} class="tools" role="toolbar" aria-label={texts.toolbar} onKeyDown={move}>
      {tools.map(({ shape, name, key, run, isOpen, isOn }, index) => (
        <button
          key={shape}
          type="button"
          class="tool"
          tabIndex={index === stop ? 0 : -1}
          aria-label={name}
          data-tip={key ? texts.withKey({ name, key }) : name}
          aria-keyshortcuts={key}
          aria-haspopup={isOpen === undefined ? undefined : 'dialog'}
          aria-expanded={isOpen}
          aria-pressed={isOn}
          onFocus={() => setActive(index)}
          onClick={run}
        >
          <Icon shape={shape} />
        </button>
      ))}
    </div>
  );
}
