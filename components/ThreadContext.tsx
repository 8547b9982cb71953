import type { Gap } from '@/core/gap';
import type { Post } from '@/core/post';
import { PostText } from './PostText';
import { postAddress } from './post-address';
import { useTexts } from './TextsContext';
import { WebLink } from './WebLink';

/** Somebody else's post that the thread answers: before the article, and clearly not part of it. */
export function ThreadContext({ post }: { post: Post | Gap }) {
  const texts = useTexts();
  if (post.type === 'gap') return null;
  return (
    <aside class="block context">
      <p class="quoted-head" lang={texts.language}>
        <WebLink to={postAddress(post.id, post.author.handle)}>
          {texts.inAnswerTo(post.author.name)}
        </WebLink>
      </p>
      <p class="as-written" lang={post.lang} dir="auto">
        <PostText text={post.text} spans={post.spans} />
      </p>
    </aside>
  );
}
