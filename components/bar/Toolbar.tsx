import { useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import { type Tool, ToolButton } from './ToolButton';

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
      {tools.map((tool, index) => (
        <ToolButton
          key={tool.shape}
          tool={tool}
          isStop={index === stop}
          onFocus={() => setActive(index)}
        />
      ))}
    </div>
  );
}
