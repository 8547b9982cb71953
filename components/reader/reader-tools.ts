import type { Texts } from '@/texts/texts';
import type { ReaderActions } from './reader-actions';
import type { Tool } from './Toolbar';

export type OpenPanel = 'contents' | 'settings' | 'keys' | 'export' | undefined;

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
    icon: 'contents',
    name: texts.contents,
    key: 'c',
    run: toggle('contents'),
    isOpen: panel === 'contents',
  };
  const settings: Tool = {
    icon: 'appearance',
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
      icon: 'original',
      name: texts.original,
      key: 'o',
      run: originals.toggle,
      isOn: originals.areShown,
    },
  ];
  if (exports) {
    tools.push({
      icon: 'export',
      name: texts.exports,
      key: 'e',
      run: toggle('export'),
      isOpen: panel === 'export',
    });
  }
  if (openInTab) tools.push({ icon: 'tab', name: texts.openInTab, run: openInTab });
  return tools;
}
