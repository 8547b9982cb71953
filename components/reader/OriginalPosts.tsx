import { useEffect, useRef } from 'preact/hooks';
import { FigureView } from '@/components/article/FigureView';
import { PostText } from '@/components/article/PostText';
import { useTexts } from '@/components/article/TextsContext';
import { WebLink } from '@/components/article/WebLink';
import { useWords } from '@/components/words/use-words';
import type { Block } from '@/core/article';
import type { Post } from '@/core/post';
import { postOfBlock } from '@/core/post-of-block';
import { postsOf, type Thread } from '@/core/thread/thread';
import { sourcesOf } from '@/core/walk-article';
import { barWords } from '@/texts/bar/bar-words';

type OriginalPostsProps = {
  thread: Thread;
  /** The passage under the reader's eyes: where it came from is marked. */
  passage: Block | undefined;
  /** Nothing but the words: where something of a post could not be read, they still stand. */
  isBare?: boolean;
};

/** The posts as they were written, each whole: nothing of them is lost, and one can check. */
export function OriginalPosts({ thread, passage, isBare = false }: OriginalPostsProps) {
  const texts = useTexts();
  const words = useWords(barWords);
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
            {words && (
              <WebLink class="original-head" to={post.url}>
                {words.originalPost({
                  index: index + 1,
                  count: posts.length,
                  at: new Date(post.createdAt),
                })}
              </WebLink>
            )}
            <OriginalText
              post={post}
              highlight={sources.filter((source) => source.post === post.id)}
            />
            {!isBare && <Attached post={post} />}
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

/** What came with the words: pictures and films, whom they quote, where they lead. */
function Attached({ post }: { post: Post }) {
  const { id, url, media, card, quote, isSensitive } = post;
  const quoted = quote?.post?.type === 'post' ? quote.post : undefined;
  return (
    <>
      {media.length > 0 && (
        <FigureView
          figure={{
            type: 'figure',
            id: `${id}:media`,
            direction: 'ltr',
            layout: media.length > 1 ? 'grid' : 'single',
            media: media.map((item) => ({ item, post: id, url })),
            isSensitive,
          }}
        />
      )}
      {quoted && (
        <blockquote cite={quoted.url}>
          <WebLink class="original-head" to={quoted.url}>
            <bdi>{quoted.author.name}</bdi>
          </WebLink>
          <OriginalText post={quoted} highlight={[]} />
        </blockquote>
      )}
      {card && (
        <p class="as-written" lang={post.lang ?? ''} dir="auto">
          <WebLink to={card.url}>{card.title ?? card.site ?? card.url}</WebLink>
        </p>
      )}
    </>
  );
}
