import { useTexts } from '@/components/article/TextsContext';
import type { Tool } from '@/components/bar/ToolButton';
import { Discussion } from '@/components/discussion/Discussion';
import { EndActions } from '@/components/end/EndActions';
import { NewPosts } from '@/components/end/NewPosts';
import { SideBranches } from '@/components/end/SideBranches';
import { useContinuation } from '@/components/end/use-continuation';
import { Writer } from '@/components/end/Writer';
import { useWords } from '@/components/words/use-words';
import type { Article } from '@/core/article';
import type { Reading } from '@/core/reading';
import type { Thread } from '@/core/thread/thread';
import type { EndTexts } from '@/texts/end/en';
import { endWords } from '@/texts/end/end-words';
import { MissingNotice } from './MissingNotice';
import { OverTheArticle } from './OverTheArticle';
import type { ReaderActions } from './reader-actions';

type AfterwardsProps = {
  reading: Reading;
  article: Article;
  thread: Thread;
  tools: Tool[];
  actions: ReaderActions;
};

/** What one may want to know or do after the last word; as wide as the article, whatever language our own words are in. */
export function Afterwards(given: AfterwardsProps) {
  const { reading, article, thread, actions } = given;
  const words = useWords(endWords);
  return (
    <div class="afterwards column" lang={article.lang ?? ''} dir={article.direction}>
      <MissingNotice reading={reading} thread={thread} actions={actions} />
      {words && <Ending {...given} words={words} />}
      <OverTheArticle actions={actions} />
    </div>
  );
}

function Ending(props: AfterwardsProps & { words: EndTexts }) {
  const { reading, article, thread, tools, actions, words } = props;
  const texts = useTexts();
  const continuation = useContinuation(thread);
  const { exports, openInTab } = actions;
  const getReplies = reading.canAskForReplies ? actions.getReplies : undefined;
  return (
    <>
      <footer class="after" lang={texts.language}>
        <div class="end">
          <Writer article={article} words={words} continuation={continuation} />
          <NewPosts {...{ reading, article, thread, words }} look={actions.lookForNew} />
          <EndActions
            words={words}
            tools={tools}
            // A popup closes as soon as the browser asks what to print on.
            print={openInTab ? undefined : exports && (async () => (await exports()).print?.())}
            address={article.url}
          />
        </div>
        <SideBranches thread={thread} words={words} />
      </footer>
      <Discussion {...{ thread, article, words }} getMore={getReplies} />
    </>
  );
}
