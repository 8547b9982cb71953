import { widthOf } from '@/core/compose/language/script';
import type { Draft } from './draft';

/** Too short to need headings: under five posts and some 150 words. */
export function isSmall(draft: Draft): boolean {
  if (draft.postDrafts.length >= 5) return false;
  let width = 0;
  for (const { text } of draft.postDrafts) {
    width += widthOf(text);
    if (width > 900) return false;
  }
  return true;
}
