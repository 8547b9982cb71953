import { PostText } from '@/components/article/PostText';
import { useTexts } from '@/components/article/TextsContext';
import { WebLink } from '@/components/article/WebLink';
import type { Thread } from '@/core/thread/thread';
import type { EndTexts } from '@/texts/end/en';

/** What the author wrote beside the thread: folded, as it answers posts in the middle of it. */
export function SideBranches({ thread, words }: { thread: Thread; words: EndTexts }) {
  const texts = useTexts();
  const posts = thread.asides.flatMap((aside) => aside.posts);
  if (posts.length === 0) return null;
  return (
    <details class="branches">
      <summary>{words.sideBranches({ count: posts.length })}</summary>
      {posts.map((post) => (
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
  );
}
