import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { handleOf } from '@/components/article/author-names';
import { Button } from '@/components/article/Button';
import { useWords } from '@/components/words/use-words';
import type { Author } from '@/core/post';
import { barWords } from '@/texts/bar/bar-words';
import type { ReaderActions } from './reader-actions';

type OpenedAutomaticallyProps = {
  page: RefObject<HTMLElement | null>;
  author: Author;
  actions: ReaderActions;
};

/** Nobody asked for this window: how to be left alone, until its reader reads on. */
export function OpenedAutomatically({ page, author, actions }: OpenedAutomaticallyProps) {
  const words = useWords(barWords);
  const [isWanted, setIsWanted] = useState(false);
  useEffect(() => {
    const look = () => setIsWanted((page.current?.scrollTop ?? 0) > 0);
    page.current?.addEventListener('scroll', look, { once: true, passive: true });
    return () => page.current?.removeEventListener('scroll', look);
  }, [page]);
  const { notNow, neverOpen } = actions;
  if (!words || isWanted || !notNow) return null;
  const handle = handleOf(author);
  return (
    <aside class="automatic" aria-label={words.openedAutomatically}>
      <span>{words.openedAutomatically}</span>
      <Button class="quiet" label={words.notNow} run={notNow} />
      {handle && (
        <Button
          class="quiet"
          label={words.neverOf({ name: handle })}
          run={() => neverOpen?.(author.handle)}
        />
      )}
    </aside>
  );
}
