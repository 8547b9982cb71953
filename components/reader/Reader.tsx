import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { ArticleView } from '@/components/article/ArticleView';
import { useTexts } from '@/components/article/TextsContext';
import type { Article } from '@/core/article';
import type { Reading } from '@/core/reading';
import type { Settings } from '@/core/settings';
import { postsOf } from '@/core/thread/thread';
import { Bar } from './Bar';
import { Discussion } from './Discussion';
import { GatheringPill } from './GatheringPill';
import { MissingNotice } from './MissingNotice';
import { NewPosts } from './NewPosts';
import type { ReaderActions, Surface } from './reader-actions';
import { StatePage } from './StatePage';
import { StatusLine } from './StatusLine';
import { TableOfContents } from './TableOfContents';
import { ThreadEnd } from './ThreadEnd';
import { useAppearance } from './use-appearance';
import { useBeside } from './use-beside';
import { useCommands } from './use-commands';
import { usePassage } from './use-passage';
import { useProgressiveBlocks } from './use-progressive-blocks';
import { useReadingPosition } from './use-reading-position';
import { useScrollAnchor } from './use-scroll-anchor';
import { useWide } from './use-wide';

export type ReaderProps = {
  reading: Reading;
  /** Composed from `reading.thread`; absent as long as there is none. */
  article?: Article | undefined;
  /** It should be there and is not: composing failed. */
  isBroken?: boolean;
  settings: Settings;
  surface: Surface;
  actions: ReaderActions;
};

/** The whole page of a popup or a tab: one line of tools, and below it the article or a state. */
export function Reader({ reading, article, isBroken, settings, surface, actions }: ReaderProps) {
  const texts = useTexts();
  const beside = useBeside();
  const page = useRef<HTMLElement>(null);
  const isWide = useWide() && surface === 'tab';
  const outline = article !== undefined && article.outline.length >= 2 ? article.outline : [];
  const hasSide = isWide && outline.length > 0;
  const commands = useCommands({
    page,
    settings,
    actions,
    hasArticle: article !== undefined,
    hasContentsMenu: outline.length > 0 && !hasSide,
  });
  const { showsOriginals, message, goTo } = commands;
  const position = useReadingPosition(page, article);
  const passage = usePassage(page, article, showsOriginals);
  const limit = useProgressiveBlocks(article?.body.length ?? 0);
  // Scrolling and the panels say something new all the time; the words stay the same.
  const words = useMemo(
    () => article && <ArticleView article={article} limit={limit} />,
    [article, limit],
  );
  useAppearance(settings, surface);
  useScrollAnchor(page, article);
  useLayoutEffect(() => page.current?.focus({ preventScroll: true }), []);

  const { thread } = reading;
  const shown = thread ? postsOf(thread).length : 0;
  const completeness = thread?.completeness;
  const expected = completeness?.type === 'partial' ? completeness.expected : undefined;
  const getReplies = reading.canAskForReplies ? actions.getReplies : undefined;
  const isGathering = thread !== undefined && reading.activity === 'gathering';

  return (
    <div
      class={article?.direction === 'rtl' ? 'reader is-rtl' : 'reader'}
      onErrorCapture={markMissing}
    >
      <Bar tools={commands.tools} isAway={position.isBarAway} hasProgress={article !== undefined}>
        {article && thread ? (
          <StatusLine
            reading={reading}
            thread={thread}
            article={article}
            position={position}
            hasRoom={isWide}
            getRest={actions.getRest}
          />
        ) : (
          'Unspool'
        )}
      </Bar>
      {hasSide && (
        <div class="side">
          <TableOfContents
            outline={outline}
            current={position.section}
            lang={article?.lang}
            goTo={goTo}
          />
        </div>
      )}
      <main class="scroller" ref={page} tabIndex={-1}>
        {article && thread ? (
          <>
            {words}
            {/* As wide as the article, whatever language our own words are in. */}
            <div class="afterwards column" lang={article.lang ?? ''} dir={article.direction}>
              <MissingNotice reading={reading} thread={thread} actions={actions} />
              <NewPosts reading={reading} thread={thread} look={actions.lookForNew} />
              <ThreadEnd article={article} thread={thread} />
              <Discussion replies={thread.discussion} getMore={getReplies} />
            </div>
          </>
        ) : isBroken && thread && beside ? (
          <beside.AsWritten thread={thread} report={actions.openDiagnostics} />
        ) : (
          <StatePage reading={isBroken && thread ? broken : reading} actions={actions} />
        )}
      </main>
      {showsOriginals && thread && beside && (
        <beside.OriginalPosts thread={thread} passage={passage} />
      )}
      {beside && (
        <beside.ReaderPanel
          commands={commands}
          outline={outline}
          current={position.section}
          lang={article?.lang}
          settings={settings}
          actions={actions}
        />
      )}
      {isGathering && <GatheringPill shown={shown} expected={expected} stop={actions.stop} />}
      <p class="hidden" role="status" aria-live="polite">
        {message || (isGathering && texts.gathering(shown, expected))}
      </p>
    </div>
  );
}

const broken: Reading = {
  activity: 'resting',
  canAskForRest: false,
  sources: [],
  failure: { type: 'bug' },
};

/** A picture that does not come: its description is set in its place, and mere decoration goes. */
function markMissing({ target }: Event): void {
  if (target instanceof HTMLImageElement) target.classList.add('is-missing');
}
