import { widthOf } from '@/core/compose/language/script';
import type { Draft } from './draft';

/** Too short to need headings: under five posts and some 150 words. */
export function isSmall(draft: Draft): boolean {
  return draft.postDrafts.length < 5 && isNoWiderThan(draft, 900);
}

/** All of it is so short that it is read at one glance, as a single post is. */
export function isGlance(draft: Draft): boolean {
  return (
    draft.thread.completeness.type === 'whole' &&
    draft.postDrafts.length < 5 &&
    isNoWiderThan(draft, 600)
  );
}

function isNoWiderThan({ postDrafts }: Draft, limit: number): boolean {
  let width = 0;
  for (const { text } of postDrafts) {
    width += widthOf(text);
    if (width > limit) return false;
  }
  return true;
}
