import { useLayoutEffect, useRef } from 'preact/hooks';
import { GapAction } from '@/components/article/GapNotice';
import { useTexts } from '@/components/article/TextsContext';
import { Bar } from '@/components/bar/Bar';
import { StatusLine } from '@/components/bar/StatusLine';
import type { Tool } from '@/components/bar/ToolButton';
import { type KeptBookmark, useBookmark } from '@/components/reading/use-bookmark';
import { useHeldArticle } from '@/components/reading/use-held-article';
import { useReadingPosition } from '@/components/reading/use-reading-position';
import { useRoomBeside } from '@/components/reading/use-room-beside';
import { useScrollAnchor } from '@/components/reading/use-scroll-anchor';
import { useAppearance } from '@/components/settings/use-appearance';
import type { Article } from '@/core/article';
import type { Gap } from '@/core/gap';
import type { Reading } from '@/core/reading';
import type { Settings, Surface } from '@/core/settings';
import type { Thread } from '@/core/thread/thread';
import { Gathering } from './Gathering';
import { ProgressiveArticle } from './ProgressiveArticle';
import type { ReaderActions } from './reader-actions';
import { TableOfContents } from './TableOfContents';
import { useBeside } from './use-beside';
import { useCommands } from './use-commands';

export type ReaderProps = {
  reading: Reading;
  /** Composed from `reading.thread`; absent as long as there is none. */
  article?: Article | undefined;
  /** That thread, while `reading` knows a newer one already. */
  composedFrom?: Thread | undefined;
  /** It should be there and is not: composing failed. */
  isBroken?: boolean | undefined;
  settings: Settings;
  /** Absent where nothing is kept of where one reads. */
  bookmark?: KeptBookmark;
  surface: Surface;
  actions: ReaderActions;
};

/** The whole page of a popup or a tab: one line of tools, and below it the article or a state. */
export function Reader(props: ReaderProps) {
  const { reading, composedFrom, settings, bookmark, surface, actions } = props;
  const page = useRef<HTMLElement>(null);
  const beside = useBeside();
  const article = useHeldArticle(page, props.article, composedFrom, beside?.holdInView);
  const outline = outlineOf(article);
  const room = useRoomBeside(page, article);
  const side = outline.length > 0 && surface === 'tab' ? room : undefined;
  const hasContentsMenu = outline.length > 0 && !side;
  const hasArticle = article !== undefined;
  const context = { page, settings, actions, hasArticle, hasContentsMenu, walking: beside };
  const commands = useCommands(context);
  const position = useReadingPosition(page, article);
  useAppearance(settings, surface);
  // In this order: what is held in view is where the reader has been brought to.
  useBookmark(page, article, bookmark);
  useScrollAnchor(page, article);
  useLayoutEffect(() => page.current?.focus({ preventScroll: true }), []);

  const { thread } = reading;
  const isRtl = article?.direction === 'rtl';
  const shown = article && thread && { reading, article, thread };
  const contents = { outline, current: position.section, lang: article?.lang };
  return (
    <div class={isRtl ? 'reader is-rtl' : 'reader'} onErrorCapture={markMissing}>
      {side && (
        <div
          class="side"
          style={{ [isRtl ? 'right' : 'left']: `${side.start}px`, width: `${side.width}px` }}
        >
          <TableOfContents {...contents} goTo={commands.goTo} />
        </div>
      )}
      <main class="scroller" ref={page} tabIndex={-1}>
        <Bar
          contents={commands.contents}
          tools={isOpening(props) ? [] : commands.tools}
          isAway={position.isBarAway}
          hasProgress={hasArticle}
        >
          {shown ? (
            <StatusLine
              {...shown}
              position={position}
              unfinished={
                beside && (
                  <beside.Unfinished
                    {...shown}
                    {...actions}
                    showWhy={() => commands.openPanel('why')}
                  />
                )
              }
            />
          ) : (
            !isOpening(props) && 'Unspool'
          )}
        </Bar>
        <Content reader={{ ...props, article }} {...{ beside }} tools={commands.endTools} />
      </main>
      {beside && shown && reading.isAutomatic && (
        <beside.OpenedAutomatically {...{ page, actions }} author={article.author} />
      )}
      {beside && thread && commands.showsOriginals && (
        <beside.OriginalsBeside {...{ page, article, thread }} />
      )}
      {beside && (
        <beside.ReaderPanel
          {...contents}
          {...{ reading, article, commands, settings, surface, actions }}
        />
      )}
      {beside && commands.outcome && (
        <beside.OutcomeBubble outcome={commands.outcome} tell={commands.tell} />
      )}
      <Gathering reading={reading} message={commands.message} />
    </div>
  );
}

type ContentProps = {
  reader: ReaderProps;
  beside: ReturnType<typeof useBeside>;
  tools: Tool[];
};

/** The article, or its posts where it could not be composed, or else why there is neither. */
function Content({ reader, beside, tools }: ContentProps) {
  const { reading, article, isBroken, bookmark, actions, surface } = reader;
  const texts = useTexts();
  const { thread, canAskForRest } = reading;
  const { getRest } = actions;
  const gapAction = (gap: Gap) =>
    canAskForRest && gap.reason === 'not-loaded' ? (
      <button type="button" class="quiet" onClick={getRest}>
        {texts.getRest}
      </button>
    ) : (
      actions.keeping?.deletedPost(gap)
    );
  if (article && thread) {
    return (
      <>
        <GapAction.Provider value={gapAction}>
          <ProgressiveArticle
            article={article}
            bookmark={bookmark?.last}
            isWhole={thread.completeness.type === 'whole' && reading.activity === 'resting'}
          />
        </GapAction.Provider>
        {beside ? (
          <beside.Afterwards {...{ reading, article, thread, tools, actions }} />
        ) : (
          // So that a page that was left near its end can stand there already.
          <div style={{ height: '100vh' }} />
        )}
      </>
    );
  }
  // A thread that is being composed is on its way, whatever else went wrong.
  if (!beside || (thread && !isBroken))
    return <Waiting isBroken={isBroken === true && thread !== undefined} />;
  if (!thread) {
    const readLately = surface === 'popup' && <beside.ReadLately actions={actions} />;
    return <beside.StatePage {...{ reading, actions }} {...(readLately && { readLately })} />;
  }
  return <beside.AsWritten thread={thread} report={actions.openDiagnostics} />;
}

/** Until what says more is loaded, or where that cannot be loaded either. */
function Waiting({ isBroken }: { isBroken: boolean }) {
  const texts = useTexts();
  return (
    <div class="state">
      {isBroken ? <h1>{texts.failure({ type: 'bug' }).title}</h1> : <p>{texts.loading}</p>}
    </div>
  );
}

/** As long as it may still become an article the bar stays empty: nothing has to make way when that comes. */
function isOpening({ reading, article, isBroken }: ReaderProps): boolean {
  const { thread, activity, failure } = reading;
  return !article && !isBroken && (thread !== undefined || (activity !== 'resting' && !failure));
}

/** One section alone needs no list. */
function outlineOf(article: Article | undefined): Article['outline'] {
  return article?.outline[1] ? article.outline : [];
}

/** A picture that does not come: its description is set in its place, and mere decoration goes. */
function markMissing({ target }: Event): void {
  if (target instanceof HTMLImageElement) target.classList.add('is-missing');
}
