import type { Article, Remainder } from '@/core/article';
import type { Because, Draft, Line, PostDraft } from '@/core/compose/draft/draft';
import { isSpace } from '@/core/compose/draft/line';
import type { Source } from '@/core/inline';
import { sourcesOf } from '@/core/walk-article';

/** What stands nowhere in the tree, and why; nothing is left out without a word about it. */
export function remainderOf(article: Pick<Article, 'title' | 'lead' | 'body'>, draft: Draft) {
  const shown = Map.groupBy(sourcesOf(article), ({ post }) => post);
  const remainder: Remainder[] = [];
  for (const postDraft of draft.postDrafts)
    addRemainder(remainder, postDraft, shown.get(postDraft.post.id) ?? []);
  return remainder;
}

function addRemainder(remainder: Remainder[], postDraft: PostDraft, shown: Source[]): void {
  const { toUtf16, length } = postDraft.codePoints;
  // Nearly always they stand in order.
  if (shown.some(({ from }, index) => from < (shown[index - 1]?.from ?? 0)))
    shown.sort((one, other) => one.from - other.from);
  let at = 0;
  for (const { from, to } of shown) {
    if (from > at) addReasons(remainder, postDraft, toUtf16(at), toUtf16(from));
    at = Math.max(at, to);
  }
  if (length > at) addReasons(remainder, postDraft, toUtf16(at), toUtf16(length));
}

function addReasons(remainder: Remainder[], postDraft: PostDraft, from: number, to: number): void {
  const post = postDraft.post.id;
  const { fromUtf16 } = postDraft.codePoints;
  const card = cardLineOf(postDraft);
  let start = from;
  while (start < to) {
    const because = reasonAt(postDraft, start, card);
    let end = start + 1;
    while (end < to && reasonAt(postDraft, end, card) === because) end++;
    const range = { post, from: fromUtf16(start), to: fromUtf16(end), because };
    if (range.to > range.from) remainder.push(range);
    start = end;
  }
}

function reasonAt({ text, cuts }: PostDraft, at: number, card: Line | undefined): Because {
  const because = cuts?.reasons[at];
  if (because !== undefined) return because;
  if (card !== undefined && card.from <= at && at < card.to) return 'own link';
  return isSpace(text.charCodeAt(at)) ? 'space' : 'markup';
}

/** In its place the card stands. */
function cardLineOf({ cardIsPlaced, lines }: PostDraft): Line | undefined {
  return cardIsPlaced ? lines.find(({ role }) => role.type === 'card') : undefined;
}
