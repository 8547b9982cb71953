import type { Line, PostDraft } from '@/core/compose/draft/draft';
import { isSpace, lineOf } from '@/core/compose/draft/line';
import type { Range } from '@/core/post';

/** In UTF-16, without the spaces at its ends. */
export function rangeOf(postDraft: PostDraft, range: Range): Range {
  let from = postDraft.codePoints.toUtf16(range.from);
  let to = postDraft.codePoints.toUtf16(range.to);
  while (from < to && isSpace(postDraft.text.charCodeAt(from))) from++;
  while (to > from && isSpace(postDraft.text.charCodeAt(to - 1))) to--;
  return { from, to };
}

export function lineIn(postDraft: PostDraft, range: Range): Line | undefined {
  const { from, to } = rangeOf(postDraft, range);
  return lineOf(postDraft, from, to, true);
}
