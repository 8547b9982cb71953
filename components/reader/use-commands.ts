import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import { currentPassage, goToBlock, goToPassage } from '@/components/article/walk-passages';
import type { Settings } from '@/core/settings';
import type { ReaderActions } from './reader-actions';
import type { Tool } from './Toolbar';
import { nextTextSize } from './text-size';
import { useKeys } from './use-keys';

export type OpenPanel = 'contents' | 'settings' | 'keys' | undefined;

type CommandContext = {
  page: RefObject<HTMLElement | null>;
  settings: Settings;
  actions: ReaderActions;
  hasArticle: boolean;
  /** There is a list of sections, and it does not stand beside the column already. */
  hasContentsMenu: boolean;
};

export type Commands = {
  panel: OpenPanel;
  showsOriginals: boolean;
  /** What a command has just done, for those who hear the page. */
  message: string;
  tools: Tool[];
  closePanel(): void;
  goTo(id: string): void;
};

const themes = ['auto', 'light', 'sepia', 'dark', 'contrast'] as const;

/** Everything the tools and the keys can do, so that both do the same. */
export function useCommands({
  page,
  settings,
  actions,
  hasArticle,
  hasContentsMenu,
}: CommandContext): Commands {
  const texts = useTexts();
  const [panel, setPanel] = useState<OpenPanel>();
  const [message, setMessage] = useState('');
  const originals = useOriginals(page);

  const toggle = (name: OpenPanel) => () => setPanel(panel === name ? undefined : name);
  const changeTheme = () => {
    const theme = themes[(themes.indexOf(settings.theme) + 1) % themes.length] ?? 'auto';
    actions.change({ theme });
    setMessage(texts.themes[theme]);
  };
  const changeSize = (direction: 1 | -1) => () => {
    const textSize = nextTextSize(settings.textSize, direction);
    actions.change({ textSize });
    setMessage(texts.percent(textSize / 100));
  };
  const copy = async (copyMarkdown: () => Promise<boolean>) =>
    setMessage((await copyMarkdown()) ? texts.copied : texts.copyFailed);
  const walk = (kind: 'passage' | 'section', step: 1 | -1) => () => {
    if (page.current) goToPassage(page.current, kind, step);
  };

  const openOnX = () => {
    if (page.current) currentPassage(page.current)?.querySelector<HTMLElement>('.passage')?.click();
  };

  useKeys({
    t: changeTheme,
    '+': changeSize(1),
    '=': changeSize(1),
    '-': changeSize(-1),
    '?': toggle('keys'),
    Escape: originals.areShown ? originals.toggle : undefined,
    ...(hasContentsMenu && { c: toggle('contents') }),
    ...(hasArticle && {
      j: walk('passage', 1),
      k: walk('passage', -1),
      n: walk('section', 1),
      p: walk('section', -1),
      o: originals.toggle,
      x: openOnX,
    }),
  });

  const settingsTool: Tool = {
    icon: 'appearance',
    name: texts.appearance,
    run: toggle('settings'),
    isOpen: panel === 'settings',
  };
  const tools: Tool[] = [settingsTool];
  if (hasContentsMenu) {
    tools.unshift({
      icon: 'contents',
      name: texts.contents,
      key: 'c',
      run: toggle('contents'),
      isOpen: panel === 'contents',
    });
  }
  if (hasArticle) {
    tools.push({
      icon: 'original',
      name: texts.original,
      key: 'o',
      run: originals.toggle,
      isOn: originals.areShown,
    });
    const { copyMarkdown } = actions;
    if (copyMarkdown) {
      tools.push({ icon: 'copy', name: texts.copyMarkdown, run: () => void copy(copyMarkdown) });
    }
    if (actions.print) tools.push({ icon: 'print', name: texts.print, run: actions.print });
    if (actions.openInTab)
      tools.push({ icon: 'tab', name: texts.openInTab, run: actions.openInTab });
  }

  return {
    panel,
    showsOriginals: originals.areShown,
    message,
    tools,
    closePanel: () => setPanel(undefined),
    goTo: (id) => {
      setPanel(undefined);
      // The dialog gives the focus back first.
      requestAnimationFrame(() => {
        const block = document.getElementById(id);
        if (block) goToBlock(block);
      });
    },
  };
}

/** Original posts stand beside the article or in its place; back in the article, one is where one was. */
function useOriginals(page: RefObject<HTMLElement | null>) {
  const [areShown, setAreShown] = useState(false);
  const top = useRef(0);
  useLayoutEffect(() => {
    if (!areShown && page.current && top.current > 0) page.current.scrollTop = top.current;
  }, [areShown, page]);
  return {
    areShown,
    toggle: () => {
      if (!areShown) top.current = page.current?.scrollTop ?? 0;
      setAreShown(!areShown);
    },
  };
}
