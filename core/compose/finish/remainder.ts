import type { Article, Block, Inline, Remainder, Source } from '@/core/article';
import type { Because, Draft, Line, PostDraft } from '@/core/compose/draft/draft';
import { isSpace } from '@/core/compose/draft/line';

/** Every leaf's source, in reading order; those inside quoted posts only if asked for. */
export function sourcesOf(article: Pick<Article, 'title' | 'lead' | 'body'>): Source[] {
  const sources: Source[] = [];
  if (article.title !== undefined) {
    addInlines(sources, article.title.children);
  }
  addBlocks(sources, article.lead);
  addBlocks(sources, article.body);
  return sources;
}

export function addBlocks(sources: Source[], blocks: Block[]): void {
  for (const block of blocks) addBlock(sources, block);
}

function addBlock(sources: Source[], block: Block): void {
  switch (block.type) {
    case 'heading':
      if (block.marker !== undefined) sources.push(block.marker.source);
      addInlines(sources, block.children);
      break;
    case 'paragraph':
      addInlines(sources, block.children);
      break;
    case 'code':
      sources.push(block.source);
      return;
    case 'list':
      for (const { sign, children } of block.children) {
        if (sign !== undefined) sources.push(sign.source);
        addBlocks(sources, children);
      }
      return;
    case 'blockquote':
      addBlocks(sources, block.children);
      if (block.attribution !== undefined) addInlines(sources, block.attribution);
      return;
    case 'table':
      for (const row of block.children) {
        for (const cell of row.children) addInlines(sources, cell.children);
      }
      return;
    case 'figure':
      if (block.caption !== undefined) addInlines(sources, block.caption);
      return;
    case 'aside':
    case 'summary':
    case 'footnotes':
      addBlocks(sources, block.children);
      break;
    default:
      return;
  }
}

function addInlines(sources: Source[], inlines: Inline[]): void {
  for (const inline of inlines) {
    if (inline.source !== undefined) sources.push(inline.source);
    else addInlines(sources, inline.children);
  }
}

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
