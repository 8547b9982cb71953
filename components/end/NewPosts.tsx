import { Button } from '@/components/article/Button';
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

type Press = { 'aria-disabled': boolean; onClick: (() => void) | undefined };

/** What came since this was read, and whether there is more; X is asked only when the reader wants to know. */
export function NewPosts({ reading, article, thread, words, look }: NewPostsProps) {
  const { activity, failure, newPosts, lookedAt } = reading;
  const isWhole = thread.completeness.type === 'whole';
  const isAsking = activity !== 'resting';
  const at = lookedAt === undefined ? undefined : new Date(lookedAt);
  // Its button stays while X is asked, so that the focus does.
  const press =
    look && isWhole && failure === undefined
      ? { 'aria-disabled': isAsking, onClick: isAsking ? undefined : look }
      : undefined;
  if (!newPosts)
    return press ? <NoneKnown {...{ words, at, press }} isSure={newPosts === 0} /> : null;
  const first = postsOf(thread).at(-newPosts);
  const passage = first && passageOfPost(article, first.id);
  return <SomeNew {...{ words, at, press }} count={newPosts} block={passage?.block} />;
}

type LookProps = { words: EndTexts; at: Date | undefined };

/** `isSure`: it is known what there was before, so that nothing is new. */
function NoneKnown({ words, at, press, isSure }: LookProps & { press: Press; isSure: boolean }) {
  const texts = useTexts();
  const bar = useWords(barWords);
  return (
    <div class="end-row">
      <span class="end-words">
        {(at && bar?.[isSure ? 'nothingNew' : 'lookedAt']({ at })) ?? words.mayGoOn}
      </span>
      <button type="button" class="outlined" {...press}>
        {at ? words.lookAgain : texts.lookForNew}
      </button>
    </div>
  );
}

type SomeNewProps = LookProps & {
  count: number;
  press: Press | undefined;
  /** Where the first of them begins, if it stands in the article. */
  block: string | undefined;
};

function SomeNew({ words, at, press, count, block }: SomeNewProps) {
  const texts = useTexts();
  const bar = useWords(barWords);
  return (
    <div class="end-row">
      <div class="end-words">
        <b>{texts.newPosts({ count })}</b>
        {press && (
          <div class="dotted">
            {at && bar && <span>{bar.lookedAt({ at })}</span>}
            <button type="button" class="quiet" {...press}>
              {words.lookAgain}
            </button>
          </div>
        )}
      </div>
      {block && <Button class="outlined" label={words.readNew} run={() => goTo(block)} />}
    </div>
  );
}

function goTo(id: string): void {
  const block = document.getElementById(id);
  if (block) goToBlock(block);
}
