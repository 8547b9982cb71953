import type { Tool } from '@/components/bar/ToolButton';
import type { Keeping, MakeTool } from '@/components/library/keeping';

const bookmark = 'M6 4h9v14l-4.5-3.5L6 18z';
/** Icons are drawn by line: so close, lines fill it. */
const filled = `${bookmark}M7 4.5v12.5M8 4.5v11.5M9 4.5v11M10 4.5v10M11 4.5v10M12 4.5v11M13 4.5v11.5M14 4.5v12.5`;

/** The mark in the bar; filled where the thread is kept. */
export function keepTool(
  { name, entry, isProtected, keep }: Keeping,
  ...[open, done, toggle, tell]: Parameters<MakeTool>
): Tool {
  const opensPanel = entry !== undefined || isProtected;
  const press = async (): Promise<void> => {
    const { words, isFailed } = await keep();
    tell({ tool: 'keep', words, ...(isFailed && { again: () => void press() }) });
  };
  return {
    shape: entry ? filled : bookmark,
    name,
    key: 's',
    isDone: done === 'keep',
    ...(opensPanel && { isOpen: open === 'keep' }),
    run: opensPanel ? toggle('keep') : () => void press(),
  };
}
