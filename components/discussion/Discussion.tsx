import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/article/Button';
import { useTexts } from '@/components/article/TextsContext';
import type { Article } from '@/core/article';
import { countReplies, orderReplies, type ReplyOrder } from '@/core/thread/order-replies';
import { repliesOnX } from '@/core/thread/replies-on-x';
import type { Thread } from '@/core/thread/thread';
import type { EndTexts } from '@/texts/end/en';
import { Conversation } from './Conversation';
import { OrderChoice } from './OrderChoice';

type DiscussionProps = {
  thread: Thread;
  article: Article;
  words: EndTexts;
  /** Absent where X has been asked often enough, or has no more. */
  getMore: (() => void) | undefined;
};

/** Conversations that are drawn before one wants them all. */
const manyAtOnce = 12;

/**
 * Other people's replies and the author's answers to them: folded, under the article, never in it. X
 * is asked for them only when somebody opens it.
 */
export function Discussion({ thread, article, words, getMore }: DiscussionProps) {
  const texts = useTexts();
  const [order, setOrder] = useState<ReplyOrder>('with author');
  const [shown, setShown] = useState(manyAtOnce);
  const hasAsked = useRef(false);
  const replies = thread.discussion;
  const count = countReplies(replies);
  if (count === 0 && !getMore) return null;
  const showAll = () => setShown(Number.POSITIVE_INFINITY);
  const load = () => {
    showAll();
    getMore?.();
  };
  const rest = replies.length - shown;
  const askAtFirst = (isOpen: boolean) => {
    if (!isOpen || count > 0 || hasAsked.current) return;
    hasAsked.current = true;
    getMore?.();
  };
  return (
    <section class="after" lang={texts.language}>
      <details class="discussion" onToggle={({ currentTarget }) => askAtFirst(currentTarget.open)}>
        <summary>
          <h2>{words.discussion}</h2>
          <HowMany {...{ count, words }} onX={repliesOnX(thread) ?? 0} />
        </summary>
        {replies.length > 1 && <OrderChoice words={words} order={order} choose={setOrder} />}
        <ul class="replies">
          {orderReplies(replies, order)
            .slice(0, shown)
            .map((reply, index) => (
              <li key={reply.post.id ?? index}>
                <Conversation claim={reply} article={article} words={words} />
              </li>
            ))}
        </ul>
        <More {...{ words, rest, showAll, load: getMore && load }} hasSome={count > 0} />
      </details>
    </section>
  );
}

type HowManyProps = { count: number; onX: number; words: EndTexts };

/** Those that are here, and of how many, where X has more. */
function HowMany({ count, onX, words }: HowManyProps) {
  if (count === 0 && onX === 0) return null;
  if (count === 0) return <bdi class="soft">{words.repliesOnX({ count: onX })}</bdi>;
  const said = onX > count ? words.repliesOf({ count, all: onX }) : words.replies({ count });
  return <bdi class="soft">{said}</bdi>;
}

type MoreProps = {
  words: EndTexts;
  /** Conversations that are there and not shown. */
  rest: number;
  hasSome: boolean;
  showAll: () => void;
  load: (() => void) | undefined;
};

/** First what is there already, then what X has besides. */
function More({ words, rest, hasSome, showAll, load }: MoreProps) {
  const press = rest > 0 ? showAll : load;
  if (!press) return null;
  return (
    <Button
      class="quiet"
      label={
        rest > 0 ? words.showMore({ count: rest }) : hasSome ? words.loadMore : words.loadReplies
      }
      run={press}
    />
  );
}
