import { useState } from 'preact/hooks';
import { handleOf, nameOf } from '@/components/article/author-names';
import { PostText } from '@/components/article/PostText';
import { useTexts } from '@/components/article/TextsContext';
import { WebLink } from '@/components/article/WebLink';
import type { Reply } from '@/core/thread/thread';

type DiscussionProps = {
  replies: Reply[];
  /** Absent where X has been asked often enough, or has no more. */
  getMore: (() => void) | undefined;
};

/** Other people's replies and the author's answers to them: folded, under the article, never in it. */
export function Discussion({ replies, getMore }: DiscussionProps) {
  const texts = useTexts();
  const [isByTime, setIsByTime] = useState(false);
  const count = countOf(replies);
  if (count === 0 && !getMore) return null;
  return (
    <section class="after" lang={texts.language}>
      <details class="discussion">
        <summary>
          <h2>{texts.discussion({ count })}</h2>
        </summary>
        {replies.length > 1 && (
          <label class="check">
            <input
              type="checkbox"
              checked={isByTime}
              onChange={(event) => setIsByTime(event.currentTarget.checked)}
            />
            <span>{texts.repliesByTime}</span>
          </label>
        )}
        <Replies replies={isByTime ? byTime(replies) : replies} />
        {getMore && (
          <button type="button" class="quiet" onClick={getMore}>
            {texts.moreReplies}
          </button>
        )}
      </details>
    </section>
  );
}

/** Oldest first; what X would not show stays behind the rest. */
function byTime(replies: Reply[]): Reply[] {
  const time = ({ post }: Reply) =>
    post.type === 'post' ? post.createdAt : Number.POSITIVE_INFINITY;
  return replies.toSorted((a, b) => (time(a) < time(b) ? -1 : 1));
}

function Replies({ replies }: { replies: Reply[] }) {
  return (
    <ul class="replies">
      {replies.map((reply, index) => (
        <li key={reply.post.id ?? index} class={reply.isByAuthor ? 'is-author' : undefined}>
          <ReplyView reply={reply} />
          {reply.replies.length > 0 && <Replies replies={reply.replies} />}
        </li>
      ))}
    </ul>
  );
}

function ReplyView({ reply: { post, isByAuthor } }: { reply: Reply }) {
  const texts = useTexts();
  if (post.type === 'gap') return <p class="reply reply-head">{texts.gap(post)}</p>;
  const { author, url, createdAt } = post;
  return (
    <div class="reply">
      <div class="reply-head dotted">
        <span>
          <bdi>
            <b>{nameOf(author, texts)}</b>
          </bdi>{' '}
          <bdi>{handleOf(author)}</bdi>
        </span>
        {isByAuthor && <span class="mark">{texts.byTheAuthor}</span>}
        <WebLink to={url}>{texts.moment(createdAt)}</WebLink>
      </div>
      <p lang={post.lang ?? ''} dir="auto">
        <PostText text={post.text} spans={post.spans} />
      </p>
      {post.media.length > 0 && (
        <WebLink class="reply-head" to={url}>
          {texts.readOnX}
        </WebLink>
      )}
    </div>
  );
}

function countOf(replies: Reply[]): number {
  return replies.reduce((sum, reply) => sum + 1 + countOf(reply.replies), 0);
}
