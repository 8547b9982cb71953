import { download, onX } from '@/components/article/Icon';
import type { Tool } from '@/components/bar/ToolButton';
import type { Texts } from '@/texts/texts';
import type { ReaderActions } from './reader-actions';

export type OpenPanel =
  | 'contents'
  | 'settings'
  | 'keys'
  | 'keep'
  | 'highlights'
  | 'export'
  | 'more'
  | 'why'
  | undefined;

const shapes = {
  contents: 'M4 6.5h12M4 11h8M4 15.5h12',
  appearance: 'm3 16.5 4.5-11 4.5 11M4.6 13h5.8M13 16.5l2.75-6.5 2.75 6.5m-4.6-2h3.7',
  export: download,
  tab: onX,
  more: 'M4 11a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0m6 0a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0m6 0a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0',
};

type ToolsGiven = {
  texts: Texts;
  actions: ReaderActions;
  hasArticle: boolean;
  panel: OpenPanel;
  toggle: (panel: OpenPanel) => () => void;
  keep: Tool | undefined;
  /** The tool that has just done what it is for. */
  done: OpenPanel;
};

export function contentsTool(given: ToolsGiven): Tool {
  const { contents: name } = given.texts;
  return panelTool(given, 'contents', { shape: shapes.contents, name, key: 'c' });
}

/** The line of tools, in its order; those that would do nothing now are left out. */
export function readerTools(given: ToolsGiven): Tool[] {
  const { texts, hasArticle } = given;
  const appearance = { shape: shapes.appearance, name: texts.appearance, key: 'a' };
  const settings = panelTool(given, 'settings', appearance);
  const more = panelTool(given, 'more', { shape: shapes.more, name: texts.more });
  return [settings, ...(hasArticle ? [...threadTools(given), more] : [])];
}

/** What one does with the whole thread: at the article's end as well. */
export function threadTools(given: ToolsGiven): Tool[] {
  const { texts, actions, keep } = given;
  const { exports, openInTab } = actions;
  const tools: Tool[] = keep ? [keep] : [];
  if (exports) {
    const tool = { shape: shapes.export, name: texts.exports, key: 'e' };
    tools.push(panelTool(given, 'export', tool));
  }
  if (openInTab) tools.push({ shape: shapes.tab, name: texts.openInTab, run: openInTab });
  return tools;
}

function panelTool(
  { panel, toggle, done }: ToolsGiven,
  opens: OpenPanel,
  tool: Pick<Tool, 'shape' | 'name' | 'key'>,
): Tool {
  return { ...tool, run: toggle(opens), isOpen: panel === opens, isDone: done === opens };
}
