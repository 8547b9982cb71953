import type { Texts } from '@/texts/texts';
import type { ReaderActions } from './reader-actions';
import type { Tool } from './Toolbar';

export type OpenPanel = 'contents' | 'settings' | 'keys' | 'export' | undefined;

const shapes = {
  contents: 'M4 6.5h12M4 11h8M4 15.5h12',
  appearance: 'm3 16.5 4.5-11 4.5 11M4.6 13h5.8M13 16.5l2.75-6.5 2.75 6.5m-4.6-2h3.7',
  original: 'M3.5 5.5h14v11.5h-14zM10.5 5.5V17M6 8.7h2M6 11.2h2M13 8.7h2M13 11.2h2M13 13.7h2',
  export: 'M10.5 4v9.5m-4-4 4 4 4-4M4 17.5h13',
  tab: 'M9 5H4.5v12.5H17V13M12 4h6v6M18 4l-7.5 7.5',
};

type ToolsGiven = {
  texts: Texts;
  actions: ReaderActions;
  hasArticle: boolean;
  hasContentsMenu: boolean;
  panel: OpenPanel;
  toggle: (panel: OpenPanel) => () => void;
  originals: { areShown: boolean; toggle: () => void };
};

/** The line of tools, in its order; those that would do nothing now are left out. */
export function readerTools(given: ToolsGiven): Tool[] {
  const { texts, panel, toggle, hasArticle, hasContentsMenu } = given;
  const contents: Tool = {
    shape: shapes.contents,
    name: texts.contents,
    key: 'c',
    run: toggle('contents'),
    isOpen: panel === 'contents',
  };
  const settings: Tool = {
    shape: shapes.appearance,
    name: texts.appearance,
    run: toggle('settings'),
    isOpen: panel === 'settings',
  };
  return [
    ...(hasContentsMenu ? [contents] : []),
    settings,
    ...(hasArticle ? articleTools(given) : []),
  ];
}

function articleTools({ texts, actions, originals, panel, toggle }: ToolsGiven): Tool[] {
  const { exports, openInTab } = actions;
  const tools: Tool[] = [
    {
      shape: shapes.original,
      name: texts.original,
      key: 'o',
      run: originals.toggle,
      isOn: originals.areShown,
    },
  ];
  if (exports) {
    tools.push({
      shape: shapes.export,
      name: texts.exports,
      key: 'e',
      run: toggle('export'),
      isOpen: panel === 'export',
    });
  }
  if (openInTab) tools.push({ shape: shapes.tab, name: texts.openInTab, run: openInTab });
  return tools;
}
