import type { Block, BlockId, Figure, QuotedPost } from '@/core/article';
import type { Line, PostDraft } from '@/core/compose/draft/draft';
import { makePostDraft } from '@/core/compose/draft/make-post-draft';
import type { Media } from '@/core/media';
import type { LinkCard, Post, Quote } from '@/core/post';
import { directionOfLanguage } from './block-base';
import type { Piece } from './inlines';
import { longFormBlocks } from './long-form-blocks';
import { paragraphOf } from './open-blocks';

/** What a post carries besides its words. Media comes after them, as on X, unless it has a place. */
export type Attachments = {
  /** Figures whose place in the text is just before a line. */
  before: Map<Line, Figure[]>;
  card?: Block[];
  after: Block[];
};

export function attachmentsOf(
  postDraft: PostDraft,
  blockOf: (post: string) => BlockId | undefined,
): Attachments {
  const { post } = postDraft;
  const { before, after } = placedFigures(postDraft);
  const rest = restOfMedia(postDraft);
  const figure = figureOf(post, rest, 'media');
  if (figure !== undefined) after.push(figure);
  if (post.quote !== undefined) after.push(quotedPostOf(post, post.quote, blockOf));
  const card = post.card && cardBlocks(post, post.card, 'card');
  if (card !== undefined && !postDraft.cardIsPlaced) after.push(...card);
  addRarer(after, post);
  const attachments: Attachments = { before, after };
  if (card !== undefined && postDraft.cardIsPlaced) attachments.card = card;
  return attachments;
}

function addRarer(blocks: Block[], post: Post): void {
  const { poll, grok, note, labels, isTranslated } = post;
  if (poll) blocks.push({ type: 'poll', ...baseOfPart(post, 'poll'), poll, post: post.id });
  if (grok) blocks.push({ type: 'grok', ...baseOfPart(post, 'grok'), grok });
  if (note) blocks.push({ type: 'note', ...baseOfPart(post, 'note'), note, post: post.id });
  if (labels || isTranslated) {
    const notes = { labels: labels ?? [], ...(isTranslated && { isTranslated }) };
    blocks.push({ type: 'labels', ...baseOfPart(post, 'labels'), ...notes });
  }
}

/** What can be looked at in a card stands above it. */
export function cardBlocks(post: Post, card: LinkCard, part: string): Block[] {
  const block: Block = { type: 'linkCard', ...baseOfPart(post, part), card };
  const figure = card.media && figureOf(post, card.media, `${part}-media`);
  return figure ? [figure, block] : [block];
}

function placedFigures(postDraft: PostDraft): Pick<Attachments, 'before' | 'after'> {
  if (postDraft.placedMedia.length === 0) return { before: noFigures, after: [] };
  const before = new Map<Line, Figure[]>();
  const after: Block[] = [];
  const { post, lines } = postDraft;
  let index = 0;
  for (const [at, media] of mediaByPlace(postDraft)) {
    const figure = figureOf(post, media, `media${at}`);
    if (figure === undefined) continue;
    while ((lines[index]?.from ?? at) < at) index++;
    const line = lines[index];
    const others = line && before.get(line);
    if (line === undefined) after.push(figure);
    else if (others === undefined) before.set(line, [figure]);
    else others.push(figure);
  }
  return { before, after };
}

const noFigures: Attachments['before'] = new Map();

/** By their positions in the text, first to last; a long-form article places its own. */
function mediaByPlace({ post, placedMedia }: PostDraft): Map<number, Media[]> {
  const standing = new Map<number, Media[]>();
  if (post.longForm !== undefined) return standing;
  for (const { at, media } of placedMedia) {
    const item = post.media[media];
    if (item === undefined) continue;
    const others = standing.get(at);
    if (others === undefined) standing.set(at, [item]);
    else others.push(item);
  }
  return standing;
}

function restOfMedia({ post, placedMedia }: PostDraft): Media[] {
  if (post.longForm !== undefined) {
    const { cover, blocks } = post.longForm;
    const shown = blocks.flatMap((block) => (block.type === 'media' ? block.media : []));
    if (cover !== undefined) shown.push(cover);
    const ids = new Set(shown.map(({ id }) => id));
    return post.media.filter(({ id }) => !ids.has(id));
  }
  if (placedMedia.length === 0) return post.media;
  const placed = new Set(placedMedia.map(({ media }) => media));
  return post.media.filter((_, index) => !placed.has(index));
}

export function figureOf(post: Post, media: Media[], part: string): Figure | undefined {
  if (media.length === 0) return undefined;
  const { id, direction } = baseOfPart(post, part);
  return {
    type: 'figure',
    id,
    direction,
    media: media.map((item) => ({ item, post: post.id, url: post.url })),
    layout: media.length === 1 ? 'single' : 'grid',
    isSensitive: post.isSensitive,
  };
}

export function baseOfPart(post: Post, part: string) {
  return { id: `${post.id}:${part}`, direction: directionOfLanguage(post.lang) };
}

export function quotedPostOf(
  post: Post,
  quote: Quote,
  blockOf: (post: string) => BlockId | undefined,
): QuotedPost {
  const quoted: QuotedPost = {
    type: 'quotedPost',
    ...baseOfPart(post, `quote${quote.id}`),
    post: quote.post ?? { type: 'gap', id: quote.id, url: quote.url, reason: 'not-loaded' },
    url: quote.url,
    children: [],
  };
  const known = quote.post?.type === 'post' ? quote.post : undefined;
  const above = blockOf(quote.id);
  if (above !== undefined) quoted.seeAbove = above;
  else if (known !== undefined) quoted.children = blocksOfQuoted(known);
  return quoted;
}

/** A quoted post as it was written: nothing is inferred in somebody else's words. */
export function blocksOfQuoted(post: Post): Block[] {
  const postDraft = makePostDraft(post);
  const cover = post.longForm?.cover && figureOf(post, [post.longForm.cover], 'cover');
  const blocks: Block[] = longFormBlocks(postDraft, undefined, { withTitle: true });
  if (cover) blocks.splice(1, 0, cover);
  const attachments = attachmentsOf(postDraft, () => undefined);
  let pieces: Piece[] = [];
  const close = () => {
    const paragraph = paragraphOf(pieces);
    if (paragraph !== undefined) blocks.push(paragraph);
    pieces = [];
  };
  for (const line of postDraft.lines) {
    const figures = attachments.before.get(line) ?? [];
    if (line.isAfterBlank || figures.length > 0) close();
    blocks.push(...figures);
    pieces.push({ postDraft, from: line.from, to: line.to, before: 'break' });
  }
  close();
  return [...blocks, ...attachments.after];
}
