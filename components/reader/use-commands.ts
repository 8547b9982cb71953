import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import type { Tool } from '@/components/bar/ToolButton';
import { type Outcome, useOutcome } from '@/components/bar/use-outcome';
import { nextTextSize } from '@/components/settings/text-size';
import { looks, type Settings } from '@/core/settings';
import type { Texts } from '@/texts/texts';
import type { ReaderActions } from './reader-actions';
import { contentsTool, type OpenPanel, readerTools, threadTools } from './reader-tools';
import { type KeyMap, useKeys } from './use-keys';

type CommandContext = {
  page: RefObject<HTMLElement | null>;
  settings: Settings;
  actions: ReaderActions;
  hasArticle: boolean;
  /** Nobody walks before there is something to read: undefined until it is loaded. */
  walking: Walking | undefined;
  /** There is a list of sections, and it does not stand beside the column already. */
  hasContentsMenu: boolean;
};

type Walking = Pick<
  typeof import('@/components/reading/go-to-passage'),
  'currentPassage' | 'goToBlock' | 'goToPassage'
>;

export type Commands = {
  panel: OpenPanel;
  showsOriginals: boolean;
  /** What a command has just done, for those who hear the page. */
  message: string;
  outcome: Outcome | undefined;
  contents: Tool | undefined;
  tools: Tool[];
  /** Those of them that stand at the article's end as well. */
  endTools: Tool[];
  openPanel(panel: OpenPanel): void;
  closePanel(): void;
  toggleOriginals(): void;
  copy(what: 'markdown' | 'link'): void;
  /** What is kept of the thread. */
  forget(): void;
  /** Said under a tool; nothing is said any more without words. */
  tell(outcome: Outcome | undefined): void;
  goTo(id: string): void;
};

/** Everything the tools and the keys can do, so that both do the same. */
export function useCommands(context: CommandContext): Commands {
  const { page, actions, hasArticle, hasContentsMenu, walking } = context;
  const texts = useTexts();
  const [panel, setPanel] = useState<OpenPanel>();
  const [message, setMessage] = useState('');
  const originals = useOriginals(page);
  const toggle = (name: OpenPanel) => () => setPanel(panel === name ? undefined : name);
  const { outcome, tell, copy, forget } = useThreadCommands(actions, setPanel);
  const done = outcome && !outcome.again ? outcome.tool : undefined;
  const keep = actions.keeping?.tool(panel, done, toggle, tell);
  const close = outcome?.again
    ? () => tell(undefined)
    : originals.areShown
      ? originals.toggle
      : undefined;

  useKeys({
    ...appearanceKeys(context, texts, setMessage),
    '?': toggle('keys'),
    a: toggle('settings'),
    ',': actions.openSettings,
    Escape: close,
    ...(hasContentsMenu && { c: toggle('contents') }),
    ...(hasArticle && { ...walkingKeys(page, walking), o: originals.toggle }),
    s: keep?.run,
    ...(actions.exports && {
      e: toggle('export'),
      m: () => copy('markdown'),
      y: () => copy('link'),
    }),
  });
  const given = { texts, actions, hasArticle, panel, toggle, keep, done };
  return {
    panel,
    showsOriginals: originals.areShown,
    message: outcome?.words ?? message,
    outcome,
    contents: hasContentsMenu ? contentsTool(given) : undefined,
    tools: readerTools(given),
    endTools: threadTools(given),
    openPanel: setPanel,
    toggleOriginals: originals.toggle,
    copy,
    forget,
    tell,
    closePanel: () => setPanel(undefined),
    goTo: (id) => {
      setPanel(undefined);
      // The dialog gives the focus back first.
      requestAnimationFrame(() => {
        const block = document.getElementById(id);
        if (block) walking?.goToBlock(block);
      });
    },
  };
}

/** What is done with the thread at a press, each loaded by need, and what came of it. */
function useThreadCommands(
  { exports, forget }: ReaderActions,
  setPanel: (panel: OpenPanel) => void,
) {
  const texts = useTexts();
  const { outcome, tell } = useOutcome();
  return {
    outcome,
    tell,
    copy: async (what: 'markdown' | 'link') => {
      const { copy } = await import('@/components/bar/thread-commands');
      if (exports) await copy(what, { exports, texts, tell, warn: () => setPanel('export') });
    },
    forget: async () => {
      if (!forget) return;
      const { forgetThread } = await import('@/components/bar/thread-commands');
      tell(await forgetThread(forget, texts.language));
    },
  };
}

function appearanceKeys(
  { settings, actions }: CommandContext,
  texts: Texts,
  say: (message: string) => void,
): KeyMap {
  const changeTheme = () => {
    const theme =
      looks.theme[(looks.theme.indexOf(settings.theme) + 1) % looks.theme.length] ?? 'auto';
    actions.change({ theme });
    say(texts.themes[theme]);
  };
  const changeSize = (direction: 1 | -1) => () => {
    const textSize = nextTextSize(settings.textSize, direction);
    actions.change({ textSize });
    say(texts.percent(textSize / 100));
  };
  return { t: changeTheme, '+': changeSize(1), '=': changeSize(1), '-': changeSize(-1) };
}

function walkingKeys(page: RefObject<HTMLElement | null>, walking?: Walking): KeyMap {
  const walk = (kind: 'passage' | 'section', step: 1 | -1) => () => {
    if (page.current) walking?.goToPassage(page.current, kind, step);
  };
  const openOnX = () => {
    const passage = page.current && walking?.currentPassage(page.current);
    passage?.querySelector<HTMLElement>('.passage')?.click();
  };
  return {
    j: walk('passage', 1),
    k: walk('passage', -1),
    n: walk('section', 1),
    p: walk('section', -1),
    x: openOnX,
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
