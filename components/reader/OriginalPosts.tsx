import { useEffect, useRef } from 'preact/hooks';
import { PostText } from '@/components/article/PostText';
import { postOfBlock } from '@/components/article/post-of-block';
import { useTexts } from '@/components/article/TextsContext';
import { WebLink } from '@/components/article/WebLink';
import type { Block } from '@/core/article';
import type { Post } from '@/core/post';
import { postsOf, type Thread } from '@/core/thread/thread';
import { sourcesOf } from '@/core/walk-article';

type OriginalPostsProps = {
  thread: Thread;
  /** The passage under the reader's eyes: where it came from is marked. */
  passage: Block | undefined;
};

/** The posts as they were written, each whole: nothing of them is lost, and one can check. */
export function OriginalPosts({ thread, passage }: OriginalPostsProps) {
  const texts = useTexts();
  const list = useRef<HTMLOListElement>(null);
  const posts = postsOf(thread);
  const sources = sourcesOf({ lead: [], body: passage ? [passage] : [] });
  const current = sources[0]?.post ?? (passage && postOfBlock(passage.id));
  useEffect(() => {
    list.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <section class="originals" aria-label={texts.original}>
      <h2>{texts.original}</h2>
      <ol ref={list}>
        {posts.map((post, index) => (
          <li key={post.id} {...(post.id === current && { 'data-current': true })}>
            <WebLink class="original-head" to={post.url}>
              {texts.originalPost({
                index: index + 1,
                count: posts.length,
                at: new Date(post.createdAt),
              })}
            </WebLink>
            <OriginalText
              post={post}
              highlight={sources.filter((source) => source.post === post.id)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

function OriginalText({
  post,
  highlight,
}: {
  post: Post;
  highlight: { from: number; to: number }[];
}) {
  return (
    <p class="as-written" lang={post.lang ?? ''} dir="auto">
      <PostText text={post.text} spans={post.spans} highlight={highlight} showOmitted />
    </p>
  );
}
