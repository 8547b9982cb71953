import type { Article } from '@/core/article';
import type { Reading } from '@/core/reading';
import type { Thread } from '@/core/thread/thread';
import { Discussion } from './Discussion';
import { MissingNotice } from './MissingNotice';
import { NewPosts } from './NewPosts';
import { OverTheArticle } from './OverTheArticle';
import type { ReaderActions } from './reader-actions';
import { ThreadEnd } from './ThreadEnd';

type AfterwardsProps = {
  reading: Reading;
  article: Article;
  thread: Thread;
  actions: ReaderActions;
};

/** What one may want to know or do after the last word; as wide as the article, whatever language our own words are in. */
export function Afterwards({ reading, article, thread, actions }: AfterwardsProps) {
  const getReplies = reading.canAskForReplies ? actions.getReplies : undefined;
  return (
    <div class="afterwards column" lang={article.lang ?? ''} dir={article.direction}>
      <MissingNotice reading={reading} thread={thread} actions={actions} />
      <NewPosts reading={reading} thread={thread} look={actions.lookForNew} />
      <ThreadEnd article={article} thread={thread} />
      <Discussion replies={thread.discussion} getMore={getReplies} />
      <OverTheArticle actions={actions} />
    </div>
  );
}
