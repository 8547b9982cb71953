import { useTexts } from '@/components/article/TextsContext';
import { Panel } from '@/components/bar/Panel';
import { LazyExportMenu } from '@/components/export/LazyExportMenu';
import { ChangesNotice } from '@/components/library/ChangesNotice';
import { KeepPanel } from '@/components/library/KeepPanel';
import { LazyLineFocus } from '@/components/reading/LazyLineFocus';
import { LazyKeys, LazyLooks } from '@/components/settings/LazySettings';
import { useWords } from '@/components/words/use-words';
import type { Article, OutlineItem } from '@/core/article';
import type { Reading } from '@/core/reading';
import type { Settings, Surface } from '@/core/settings';
import { barWords } from '@/texts/bar/bar-words';
import { MoreMenu } from './MoreMenu';
import type { ReaderActions } from './reader-actions';
import { SelectionWatcher } from './SelectionWatcher';
import { TableOfContents } from './TableOfContents';
import type { Commands } from './use-commands';
import { useLookOutcome } from './use-look-outcome';
import { WhyMissing, whyTitle } from './WhyMissing';

export type ReaderPanelProps = {
  reading: Reading;
  article: Article | undefined;
  commands: Commands;
  outline: OutlineItem[];
  current: string | undefined;
  lang: string | undefined;
  settings: Settings;
  surface: Surface;
  actions: ReaderActions;
};

/** What opens over the article: a panel by its tool, and tools over words that are selected. */
export function ReaderPanel(props: ReaderPanelProps) {
  const { article, reading, settings, actions, commands } = props;
  const { exports, keeping } = actions;
  const { thread } = reading;
  useLookOutcome(reading, commands);
  const marked = article && thread && keeping && { article, thread, keeping };
  return (
    <>
      <OpenPanel {...props} />
      {keeping && <ChangesNotice keeping={keeping} show={() => commands.openPanel('keep')} />}
      {article && settings.lineFocus !== 'off' && (
        <LazyLineFocus article={article} lineFocus={settings.lineFocus} />
      )}
      {exports && (
        <SelectionWatcher
          load={exports}
          marked={marked}
          isListed={commands.panel === 'highlights'}
          closeList={commands.closePanel}
          goTo={commands.goTo}
        />
      )}
    </>
  );
}

function OpenPanel(props: ReaderPanelProps) {
  const { reading, article, commands, outline, current, lang, settings, surface, actions } = props;
  const texts = useTexts();
  const words = useWords(barWords);
  const { panel, closePanel, goTo } = commands;
  switch (panel) {
    case undefined:
    // It is where highlights are.
    case 'highlights':
      return null;
    case 'contents':
      return (
        <Panel name={texts.contents} class="is-contents" close={closePanel}>
          <TableOfContents {...{ outline, current, lang, goTo }} notes={words} />
        </Panel>
      );
    case 'settings':
      return (
        <Panel name={texts.appearance} class="is-looks" close={closePanel}>
          <LazyLooks
            {...{ settings, surface, lang }}
            change={actions.change}
            openSettings={actions.openSettings}
          />
        </Panel>
      );
    case 'keys':
      return (
        <Panel name={texts.keys} close={closePanel}>
          <LazyKeys />
        </Panel>
      );
    case 'keep':
      return (
        actions.keeping && (
          <Panel name={actions.keeping.name} close={closePanel}>
            <KeepPanel keeping={actions.keeping} settings={settings} change={actions.change} />
          </Panel>
        )
      );
    case 'export':
      return (
        actions.exports && (
          <Panel name={texts.exports} class="is-export" close={closePanel}>
            <LazyExportMenu
              load={actions.exports}
              finish={(words) => {
                closePanel();
                if (words) commands.tell({ tool: 'export', words });
              }}
            />
          </Panel>
        )
      );
    case 'more':
      return (
        article && (
          <Panel name={texts.more} class="is-menu" close={closePanel}>
            <MoreMenu {...{ reading, article, commands, actions }} />
          </Panel>
        )
      );
    case 'why':
      return (
        <Panel name={whyTitle(reading, texts)} class="is-at-start" close={closePanel}>
          <WhyMissing {...{ reading, actions }} />
        </Panel>
      );
    default:
      return panel satisfies never;
  }
}
