import { useTexts } from '@/components/article/TextsContext';
import { goToBlock } from '@/components/reading/go-to-passage';
import type { Article } from '@/core/article';
import { passageOfPost } from '@/core/passage-of-post';
import type { Reading } from '@/core/reading';
import { postsOf, type Thread } from '@/core/thread/thread';
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
  const { activity, failure, newPosts = 0 } = reading;
  const isWhole = thread.completeness.type === 'whole';
  const mayLook = look && isWhole && activity === 'resting' && failure === undefined;
  const first = newPosts > 0 ? postsOf(thread).at(-newPosts) : undefined;
  const passage = first && passageOfPost(article, first.id);
  if (newPosts === 0) {
    return mayLook ? (
      <div class="end-row">
        <span class="end-words">{words.mayGoOn}</span>
        <button type="button" class="outlined" onClick={look}>
          {texts.lookForNew}
        </button>
      </div>
    ) : null;
  }
  return (
    <div class="end-row">
      <div class="end-words">
        <b>{texts.newPosts({ count: newPosts })}</b>
        {mayLook && (
          <div>
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
