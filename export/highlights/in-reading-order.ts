import type { Highlight } from '@/core/library/highlight';
import type { PostTexts } from '@/core/library/post-texts';

/** As their words stand in the posts, whenever they were marked; those of a post that is gone come first. */
export function inReadingOrder(highlights: Highlight[], posts: PostTexts): Highlight[] {
  const order = [...posts.keys()];
  const rank = ({ runs: [first] }: Highlight) => (first ? order.indexOf(first.post) : -1);
  const start = ({ runs: [first] }: Highlight) => first?.from ?? 0;
  return highlights.toSorted((a, b) => rank(a) - rank(b) || start(a) - start(b));
}
