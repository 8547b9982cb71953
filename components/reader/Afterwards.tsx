import { LazyGallery } from '@/components/gallery/LazyGallery';
import type { Article } from '@/core/article';
import type { Reading } from '@/core/reading';
import type { Thread } from '@/core/thread/thread';
import { Discussion } from './Discussion';
import { MissingNotice } from './MissingNotice';
import { NewPosts } from './NewPosts';
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
  const { exports } = actions;
  const save = exports && (async (address: string) => (await exports()).savePicture(address));
  return (
    <div class="afterwards column" lang={article.lang ?? ''} dir={article.direction}>
      <MissingNotice reading={reading} thread={thread} actions={actions} />
      <NewPosts reading={reading} thread={thread} look={actions.lookForNew} />
      <ThreadEnd article={article} thread={thread} />
      <Discussion replies={thread.discussion} getMore={getReplies} />
      <LazyGallery save={save} />
    </div>
  );
}
