import type { Article } from '@/core/article';
import { firstBelow } from './bookmark-in-view';
import { type Held, holdBlocks } from './hold-blocks';

/** The newer article, but what is in view of this page stands there as it stood. */
export function holdInView(page: HTMLElement, shown: Article, next: Article): Held {
  const { top, bottom } = page.getBoundingClientRect();
  const blocks = page.querySelectorAll('.article .block');
  const inView = new Set<string>();
  let block = firstBelow(top, blocks);
  for (let at = block ? [...blocks].indexOf(block) : -1; block; block = blocks[++at]) {
    if (block.getBoundingClientRect().top >= bottom) break;
    inView.add(block.id);
  }
  const title = page.querySelector('.masthead')?.getBoundingClientRect();
  return holdBlocks(shown, next, { title: (title?.bottom ?? top) > top, blocks: inView });
}
