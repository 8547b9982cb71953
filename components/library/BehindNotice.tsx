import { useState } from 'preact/hooks';
import { PostText } from '@/components/article/PostText';
import { useWords } from '@/components/words/use-words';
import type { Post } from '@/core/post';
import { changesWords } from '@/texts/changes/changes-words';

type BehindNoticeProps = {
  /** As it is kept. */
  post: Post;
  /** Absent where the reader has chosen already. */
  choose?: ((takes: boolean) => void) | undefined;
};

/** In the place of a post that its author deleted: a press shows its words, another removes them for good. */
export function BehindNotice({ post, choose }: BehindNoticeProps) {
  const words = useWords(changesWords);
  const [isShown, setIsShown] = useState(false);
  const id = `behind-${post.id}`;
  if (!words) return null;
  return (
    <>
      <button
        type="button"
        class="quiet"
        aria-expanded={isShown}
        aria-controls={id}
        onClick={() => setIsShown(!isShown)}
      >
        {isShown ? words.hideKept : words.showKept}
      </button>
      {choose && (
        <button type="button" class="quiet" onClick={() => choose(true)}>
          {words.removeForGood}
        </button>
      )}
      <span id={id} class="behind as-written" lang={post.lang ?? ''} dir="auto" hidden={!isShown}>
        {isShown && <PostText text={post.text} spans={post.spans} />}
      </span>
    </>
  );
}
