import type { Article, Remainder, Source } from '@/core/article';
import type { Because, Draft, Line, PostDraft } from '@/core/compose/draft/draft';
import { isSpace } from '@/core/compose/draft/line';
import { sourcesOf } from '@/core/walk-article';

/** What stands nowhere in the tree, and why; nothing is left out without a word about it. */
export function remainderOf(article: Pick<Article, 'title' | 'lead' | 'body'>, draft: Draft) {
  const shown = new Map<string, Source[]>();
  for (const source of sourcesOf(article)) {
    const own = shown.get(source.post);
    if (own === undefined) shown.set(source.post, [source]);
    else own.push(source);
  }
  const remainder: Remainder[] = [];
  for (const postDraft of draft.postDrafts)
    addRemainder(remainder, postDraft, shown.get(postDraft.post.id) ?? []);
  return remainder;
}

function addRemainder(remainder: Remainder[], postDraft: PostDraft, shown: Source[]): void {
  const { fromUtf16, toUtf16, length } = postDraft.codePoints;
  if (shown.length > 1) shown.sort((one, other) => one.from - other.from);
  let at = 0;
  for (const { from, to } of shown) {
    if (from > at) addReasons(remainder, postDraft, toUtf16(at), toUtf16(from), fromUtf16);
    at = Math.max(at, to);
  }
  if (length > at) addReasons(remainder, postDraft, toUtf16(at), toUtf16(length), fromUtf16);
}

function addReasons(
  remainder: Remainder[],
  postDraft: PostDraft,
  from: number,
  to: number,
  offset: (position: number) => number,
): void {
  const post = postDraft.post.id;
  const cards = cardsOf(postDraft);
  let start = from;
  while (start < to) {
    const because = reasonAt(postDraft, start, cards);
    let end = start + 1;
    while (end < to && reasonAt(postDraft, end, cards) === because) end++;
    const range = { post, from: offset(start), to: offset(end), because };
    if (range.to > range.from) remainder.push(range);
    start = end;
  }
}

function reasonAt({ text, cuts }: PostDraft, at: number, cards: Line[]): Because {
  const because = cuts?.reasons[at];
  if (because !== undefined) return because;
  if (cards.some(({ from, to }) => from <= at && at < to)) return 'own link';
  return isSpace(text.charCodeAt(at)) ? 'space' : 'markup';
}

/** The one line, if any, in whose place a card stands. */
function cardsOf({ cardIsPlaced, lines }: PostDraft): Line[] {
  return cardIsPlaced ? lines.filter(({ role }) => role.type === 'card') : [];
}
