import type { Texts } from '@/texts/texts';
import type { ReaderActions } from './reader-actions';
import type { Tool } from './Toolbar';
import type { OpenPanel } from './use-commands';

type ToolsGiven = {
  texts: Texts;
  actions: ReaderActions;
  hasArticle: boolean;
  hasContentsMenu: boolean;
  panel: OpenPanel;
  toggle: (panel: OpenPanel) => () => void;
  originals: { areShown: boolean; toggle: () => void };
  copy: (copyMarkdown: () => Promise<boolean>) => Promise<void>;
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

function articleTools({ texts, actions, originals, copy }: ToolsGiven): Tool[] {
  const { copyMarkdown, print, openInTab } = actions;
  const tools: Tool[] = [
    {
      icon: 'original',
      name: texts.original,
      key: 'o',
      run: originals.toggle,
      isOn: originals.areShown,
    },
  ];
  if (copyMarkdown)
    tools.push({ icon: 'copy', name: texts.copyMarkdown, run: () => void copy(copyMarkdown) });
  if (print) tools.push({ icon: 'print', name: texts.print, run: print });
  if (openInTab) tools.push({ icon: 'tab', name: texts.openInTab, run: openInTab });
  return tools;
}
