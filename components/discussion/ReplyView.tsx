import type { ComponentChildren } from 'preact';
import { handleOf, nameOf } from '@/components/article/author-names';
import { PostText } from '@/components/article/PostText';
import { useTexts } from '@/components/article/TextsContext';
import { WebLink } from '@/components/article/WebLink';
import { Avatar } from '@/components/end/Avatar';
import type { Article } from '@/core/article';
import type { Post } from '@/core/post';
import type { Reply } from '@/core/thread/thread';
import type { EndTexts } from '@/texts/end/en';

type ReplyViewProps = {
  reply: Reply;
  article: Article;
  words: EndTexts;
  /** Between who says it and what is said: what it answers. */
  children: ComponentChildren;
};

export function ReplyView({ reply, article, words, children }: ReplyViewProps) {
  const { post, isByAuthor } = reply;
  const texts = useTexts();
  if (post.type === 'gap') return <p class="reply reply-head">{texts.gap(post)}</p>;
  const { author, url, createdAt } = post;
  const isOfItsYear = yearOf(createdAt) === yearOf(article.publishedAt);
  const day = isOfItsYear ? words.day({ at: new Date(createdAt) }) : texts.date(createdAt);
  return (
    <div class={isByAuthor ? 'reply is-author' : 'reply'}>
      <Avatar author={author} />
      <div class="reply-head">
        <span>
          <bdi>
            <b>{nameOf(author, texts)}</b>
          </bdi>{' '}
          {isByAuthor ? (
            <span class="mark">{words.byTheAuthor}</span>
          ) : (
            <bdi>{handleOf(author)}</bdi>
          )}
        </span>
        <WebLink to={url}>{day}</WebLink>
      </div>
      {children}
      <p lang={post.lang ?? ''} dir="auto">
        <PostText text={post.text} spans={post.spans} />
      </p>
      <Quoted post={post} />
      {post.media.length > 0 && (
        <WebLink class="reply-more" to={url}>
          {texts.readOnX}
        </WebLink>
      )}
    </div>
  );
}

function yearOf(at: number): number {
  return new Date(at).getFullYear();
}

function Quoted({ post: { quote } }: { post: Post }) {
  const texts = useTexts();
  const quoted = quote?.post;
  if (quoted?.type !== 'post') return null;
  return (
    <blockquote cite={quoted.url}>
      <p lang={quoted.lang ?? ''} dir="auto">
        <PostText text={quoted.text} spans={quoted.spans} />
      </p>
      <cite class="dotted">
        <bdi>{nameOf(quoted.author, texts)}</bdi>
        <WebLink to={quoted.url}>{texts.date(quoted.createdAt)}</WebLink>
      </cite>
    </blockquote>
  );
}
