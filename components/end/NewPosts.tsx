import { useTexts } from '@/components/article/TextsContext';
import { goToBlock } from '@/components/reading/go-to-passage';
import { useWords } from '@/components/words/use-words';
import type { Article } from '@/core/article';
import { passageOfPost } from '@/core/passage-of-post';
import type { Reading } from '@/core/reading';
import { postsOf, type Thread } from '@/core/thread/thread';
import { barWords } from '@/texts/bar/bar-words';
import type { EndTexts } from '@/texts/end/en';

type NewPostsProps = {
  reading: Reading;
  article: Article;
  thread: Thread;
  words: EndTexts;
  look: (() => void) | undefined;
};

/** What came since this was read, and whether there is more; X is asked only when the reader wants to know. */
export function NewPosts({ reading, article, thread, words, look }: NewPostsProps) {
  const texts = useTexts();
  const bar = useWords(barWords);
  const { activity, failure, newPosts = 0, lookedAt } = reading;
  const at = lookedAt === undefined ? undefined : new Date(lookedAt);
  const isWhole = thread.completeness.type === 'whole';
  const mayLook = look && isWhole && activity === 'resting' && failure === undefined;
  const first = newPosts > 0 ? postsOf(thread).at(-newPosts) : undefined;
  const passage = first && passageOfPost(article, first.id);
  if (newPosts === 0) {
    return mayLook ? (
      <div class="end-row">
        <span class="end-words">{(at && bar?.nothingNew({ at })) ?? words.mayGoOn}</span>
        <button type="button" class="outlined" onClick={look}>
          {at ? words.lookAgain : texts.lookForNew}
        </button>
      </div>
    ) : null;
  }
  return (
    <div class="end-row">
      <div class="end-words">
        <b>{texts.newPosts({ count: newPosts })}</b>
        {mayLook && (
          <div class="dotted">
            {at && bar && <span>{bar.lookedAt({ at })}</span>}
            <button type="button" class="quiet" onClick={look}>
              {words.lookAgain}
            </button>
          </div>
        )}
      </div>
      {passage && (
        <button type="button" class="outlined" onClick={() => goTo(passage.block)}>
          {words.readNew}
        </button>
      )}
    </div>
  );
}

function goTo(id: string): void {
  const block = document.getElementById(id);
  if (block) goToBlock(block);
}
