import { useState } from 'preact/hooks';
import { Button } from '@/components/article/Button';
import { PostText } from '@/components/article/PostText';
import { useWords } from '@/components/words/use-words';
import type { Post } from '@/core/post';
import { changesWords } from '@/texts/changes/changes-words';

type DeletedPostProps = {
  /** As it is kept. */
  post: Post;
  /** Absent where the reader has chosen already. */
  choose?: ((takes: boolean) => void) | undefined;
};

/** In the place of a post that its author deleted: a press shows its words, another removes them for good. */
export function DeletedPost({ post, choose }: DeletedPostProps) {
  const words = useWords(changesWords);
  const [isShown, setIsShown] = useState(false);
  const id = `deleted-${post.id}`;
  if (!words) return null;
  return (
    <>
      <Button
        class="quiet"
        aria-expanded={isShown}
        aria-controls={id}
        label={isShown ? words.hideKept : words.showKept}
        run={() => setIsShown(!isShown)}
      />
      {choose && <Button class="quiet" label={words.removeForGood} run={() => choose(true)} />}
      <span
        id={id}
        class="deleted-words as-written"
        lang={post.lang ?? ''}
        dir="auto"
        hidden={!isShown}
      >
        {isShown && <PostText text={post.text} spans={post.spans} />}
      </span>
    </>
  );
}
