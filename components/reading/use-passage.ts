import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Article, Block, BlockId } from '@/core/article';

/** The passage the reader points at or has reached. */
export function usePassage(
  page: RefObject<HTMLElement | null>,
  article: Article | undefined,
): Block | undefined {
  const [id, setId] = useState<BlockId>();
  useEffect(() => {
    const element = page.current;
    if (element === null) return;
    const point = ({ target }: Event) => {
      const block = target instanceof Element ? target.closest('.block') : null;
      if (block) setId(block.id);
    };
    const reach = () => {
      const { left, width, top, height } = element.getBoundingClientRect();
      const block = document
        .elementFromPoint(left + width / 2, top + height / 3)
        ?.closest('.block');
      if (block) setId(block.id);
    };
    reach();
    element.addEventListener('mouseover', point);
    element.addEventListener('focusin', point);
    element.addEventListener('scroll', reach, { passive: true });
    return () => {
      element.removeEventListener('mouseover', point);
      element.removeEventListener('focusin', point);
      element.removeEventListener('scroll', reach);
    };
  }, [page]);
  return article && [...article.lead, ...article.body].find((block) => block.id === id);
}
