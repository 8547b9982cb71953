import { useTexts } from '@/components/article/TextsContext';
import { LazyExportMenu } from '@/components/export/LazyExportMenu';
import { LazyKeys, LazySettings } from '@/components/settings/LazySettings';
import type { OutlineItem } from '@/core/article';
import type { Settings } from '@/core/settings';
import { Panel } from './Panel';
import type { ReaderActions } from './reader-actions';
import { TableOfContents } from './TableOfContents';
import type { Commands } from './use-commands';

export type ReaderPanelProps = {
  commands: Commands;
  outline: OutlineItem[];
  current: string | undefined;
  lang: string | undefined;
  settings: Settings;
  actions: ReaderActions;
};

export function ReaderPanel({
  commands,
  outline,
  current,
  lang,
  settings,
  actions,
}: ReaderPanelProps) {
  const texts = useTexts();
  const { panel, closePanel, goTo } = commands;
  switch (panel) {
    case undefined:
      return null;
    case 'contents':
      return (
        <Panel name={texts.contents} close={closePanel}>
          <TableOfContents outline={outline} current={current} lang={lang} goTo={goTo} />
        </Panel>
      );
    case 'settings':
      return (
        <Panel name={texts.appearance} close={closePanel}>
          <LazySettings settings={settings} actions={actions} />
        </Panel>
      );
    case 'keys':
      return (
        <Panel name={texts.keys} close={closePanel}>
          <LazyKeys />
        </Panel>
      );
    case 'export':
      return (
        actions.exports && (
          <Panel name={texts.exports} close={closePanel}>
            <LazyExportMenu load={actions.exports} />
          </Panel>
        )
      );
    default:
      return panel satisfies never;
  }
}
