import { handleOf, nameOf } from '@/components/article/author-names';
import { PostText } from '@/components/article/PostText';
import { useTexts } from '@/components/article/TextsContext';
import { WebLink } from '@/components/article/WebLink';
import { countReplies } from '@/core/thread/order-replies';
import type { Reply } from '@/core/thread/thread';

/** The discussion under an article in a file: open, in X's order, with nothing to press. */
export function RepliesSection({ replies }: { replies: Reply[] }) {
  const texts = useTexts();
  if (replies.length === 0) return null;
  return (
    <section class="column replies-of-file" lang={texts.language} dir={texts.direction}>
      <h2>{texts.discussion({ count: countReplies(replies) })}</h2>
      <Replies replies={replies} />
    </section>
  );
}

function Replies({ replies }: { replies: Reply[] }) {
  return (
    <ul>
      {replies.map((reply, index) => (
        <li key={reply.post.id ?? index}>
          <ReplyView reply={reply} />
          {reply.replies.length > 0 && <Replies replies={reply.replies} />}
        </li>
      ))}
    </ul>
  );
}

function ReplyView({ reply: { post } }: { reply: Reply }) {
  const texts = useTexts();
  if (post.type === 'gap') return <p>{texts.gap(post)}</p>;
  return (
    <>
      <p class="dotted">
        <b>
          <bdi>{nameOf(post.author, texts)}</bdi>
        </b>
        <bdi>{handleOf(post.author)}</bdi>
        <WebLink to={post.url}>{texts.moment(post.createdAt)}</WebLink>
      </p>
      <p lang={post.lang ?? ''} dir="auto">
        <PostText text={post.text} spans={post.spans} />
      </p>
    </>
  );
}
