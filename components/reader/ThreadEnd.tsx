import { PostText } from '@/components/article/PostText';
import { useTexts } from '@/components/article/TextsContext';
import { WebLink } from '@/components/article/WebLink';
import type { Article } from '@/core/article';
import type { Thread } from '@/core/thread/thread';
import { useContinuation } from './use-continuation';

/** After the last word: where the thread stands on X, its second part, the author's side branches. */
export function ThreadEnd({ article, thread }: { article: Article; thread: Thread }) {
  const texts = useTexts();
  const continuation = useContinuation(thread);
  const branches = thread.asides.flatMap(({ posts }) => posts);
  return (
    <footer class="after" lang={texts.language}>
      <p class="dotted">
        <WebLink to={article.url}>{texts.endOfThread}</WebLink>
        {continuation && <WebLink to={continuation}>{texts.continuation}</WebLink>}
      </p>
      {branches.length > 0 && (
        <details class="branches">
          <summary>{texts.sideBranches({ count: branches.length })}</summary>
          {branches.map((post) => (
            <div key={post.id} class="reply">
              <WebLink class="reply-head" to={post.url}>
                {texts.moment(post.createdAt)}
              </WebLink>
              <p lang={post.lang ?? ''} dir="auto">
                <PostText text={post.text} spans={post.spans} />
              </p>
            </div>
          ))}
        </details>
      )}
    </footer>
  );
}
