import type { PostDraft } from '@/core/compose/draft/draft';
import { isSpace } from '@/core/compose/draft/line';

/** The first place from there on that is shown and no space; `to` where there is none. */
export function afterSpaces(postDraft: PostDraft, from: number, to: number): number {
  let at = from;
  while (at < to && isBetween(postDraft, at)) at++;
  return at;
}

function isBetween({ text, cuts }: PostDraft, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || isVariation(text, at) || cuts?.reasons[at] !== undefined;
}

/** Half of an emoji whose other half the marker took. */
function isVariation(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0xfe0f || code === 0xfe0e;
}
