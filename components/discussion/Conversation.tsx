import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { nameOf } from '@/components/article/author-names';
import { Button } from '@/components/article/Button';
import { useTexts } from '@/components/article/TextsContext';
import type { Article } from '@/core/article';
import { passageOfPost } from '@/core/passage-of-post';
import { type Turn, turnsOf } from '@/core/thread/order-replies';
import type { Reply } from '@/core/thread/thread';
import type { EndTexts } from '@/texts/end/en';
import { PassageLink } from './PassageLink';
import { ReplyView } from './ReplyView';

type ConversationProps = { claim: Reply; article: Article; words: EndTexts };

/** What is read of each at first: a claim and what came of it. */
const manyAtOnce = 5;

/** A claim, the answers to it and to those: one after another, with at most two indents. */
export function Conversation({ claim, article, words }: ConversationProps) {
  const [isWhole, setIsWhole] = useState(false);
  const turns = turnsOf(claim);
  const shown = isWhole || turns.length <= manyAtOnce + 1 ? turns : turns.slice(0, manyAtOnce);
  const rest = turns.length - shown.length;
  return (
    <>
      {shown.map((turn, index) => (
        <TurnView key={turn.reply.post.id ?? index} {...{ turn, article, words }}>
          {index === 0 && <PassageOf claim={claim} article={article} words={words} />}
        </TurnView>
      ))}
      {rest > 0 && (
        <Button
          class="quiet is-depth-1"
          label={words.showMore({ count: rest })}
          run={() => setIsWhole(true)}
        />
      )}
    </>
  );
}

type TurnViewProps = {
  turn: Turn;
  article: Article;
  words: EndTexts;
  children: ComponentChildren;
};

function TurnView({ turn: { reply, depth, to }, article, words, children }: TurnViewProps) {
  const texts = useTexts();
  return (
    <div class={classOf(depth)}>
      <ReplyView {...{ reply, article, words }}>
        {children}
        {to && <p class="reply-to">{`↳ ${words.to({ name: nameOf(to.author, texts) })}`}</p>}
      </ReplyView>
    </div>
  );
}

function classOf(depth: Turn['depth']): string {
  if (depth === 0) return 'turn';
  return depth === 1 ? 'turn is-depth-1' : 'turn is-depth-2';
}

/** Most answer the thread as a whole, by its first post; what answers another says which. */
function PassageOf({ claim: { post }, article, words }: ConversationProps) {
  const answered = post.type === 'post' ? post.replyTo?.post : undefined;
  const isFirst = answered === Object.keys(article.postUrls)[0];
  const passage = answered && !isFirst ? passageOfPost(article, answered) : undefined;
  return passage ? <PassageLink passage={passage} words={words} /> : null;
}
