import type { Article, Block } from '@/core/article';
import type { Inline, Source } from '@/core/inline';
import { postsOf, type Thread } from '@/core/thread/thread';
import { walkBlocks, wordsOf } from '@/core/walk-article';
import { checkFidelity } from './check-fidelity';

/** What must hold for every article of every thread; returns what does not, in words. */
export function brokenInvariants(article: Article, thread: Thread): string[] {
  const broken = [
    ...checkFidelity(article, thread),
    ...lostAttachments(article, thread),
    ...wrongHeadings(article),
    ...wrongOrder(article, thread),
    ...wrongNames(article),
  ];
  return broken;
}

function everyBlock(article: Article): Block[] {
  const found: Block[] = [];
  const block = (block: Block) => {
    found.push(block);
  };
  walkBlocks([...article.lead, ...article.body], { block });
  return found;
}

/** Every picture, quotation, card, poll and note once; every gap in its place. */
function lostAttachments(article: Article, thread: Thread): string[] {
  const posts = postsOf(thread).filter(({ longForm }) => longForm === undefined);
  const ids = new Set<string>(posts.map(({ id }) => id));
  const blocks = everyBlock(article);
  const media = blocks.flatMap((block) =>
    block.type === 'figure'
      ? block.media
          .filter(({ post }) => ids.has(post))
          .map(({ item, post }) => `${post} ${item.id}`)
      : [],
  );
  const expected = posts.flatMap((post) => post.media.map(({ id }) => `${post.id} ${id}`));
  const count = (type: Block['type']) =>
    blocks.filter((block) => block.type === type && ids.has(block.id.split(':')[0] ?? '')).length;
  const wrong: string[] = [];
  const compare = (what: string, found: unknown, wanted: unknown) => {
    if (JSON.stringify(found) !== JSON.stringify(wanted)) {
      wrong.push(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
    }
  };
  compare('media', media.toSorted(), expected.toSorted());
  compare('cards', count('linkCard'), posts.filter(({ card }) => card).length);
  compare('polls', count('poll'), posts.filter(({ poll }) => poll).length);
  compare('notes', count('note'), posts.filter(({ note }) => note).length);
  compare('quotes', count('quotedPost'), posts.filter(({ quote }) => quote).length);
  const gaps = thread.parts.filter((part) => part.type === 'gap').length;
  const shown = blocks.filter((block) => block.type === 'gap' && !block.id.endsWith(':missing'));
  compare('gaps', shown.length, gaps);
  return wrong;
}

/** Levels without a skip, words in every heading, and the outline tells the same. */
function wrongHeadings(article: Article): string[] {
  const wrong: string[] = [];
  const headings = everyBlock(article).filter((block) => block.type === 'heading');
  let depth = 1;
  for (const heading of headings) {
    if (heading.depth > depth + 1) wrong.push(`${heading.id} skips a level.`);
    if (wordsOf(heading.children).trim() === '') wrong.push(`${heading.id} has no words.`);
    depth = heading.depth;
  }
  const outline = article.outline.map(({ id }) => id).join();
  if (outline !== headings.map(({ id }) => id).join()) wrong.push('The outline differs.');
  return wrong;
}

/** Posts in thread order, each one's words in their order; hashtags alone move to the end. */
function wrongOrder(article: Article, thread: Thread): string[] {
  const places = new Map(postsOf(thread).map((post, place) => [post.id as string, place]));
  let last = -1;
  const wrong: string[] = [];
  const visit = (post: string, from: number) => {
    const place = (places.get(post) ?? 0) * 1e7 + from;
    if (place < last) wrong.push(`${post}:${from} comes too late.`);
    last = place;
  };
  const visitInlines = (inlines: Inline[]) => {
    for (const inline of inlines) {
      if (inline.source !== undefined) visit(inline.source.post, inline.source.from);
      else visitInlines(inline.children);
    }
  };
  for (const block of everyBlock(article)) {
    if (block.type === 'heading') visitInlines(block.children);
    if (block.type === 'paragraph' && !block.isTags) visitInlines(block.children);
    if (block.type === 'code') visit(block.source.post, block.source.from);
  }
  return wrong;
}

/** A block is named by its first character, so that posts which arrive late rename nothing. */
function wrongNames(article: Article): string[] {
  return everyBlock(article).flatMap((block) => {
    const source = firstSource(block);
    const name = source && `${source.post}:${source.from}`;
    return name === undefined || name === block.id ? [] : [`${block.id} begins at ${name}.`];
  });
}

function firstSource(block: Block): Source | undefined {
  if (block.type === 'code') return block.source;
  if (block.type === 'heading' && block.marker) return block.marker.source;
  if (block.type !== 'heading' && (block.type !== 'paragraph' || block.isTags)) return undefined;
  return firstIn(block.children);
}

function firstIn([first]: Inline[]): Source | undefined {
  if (first === undefined || first.source !== undefined) return first?.source;
  return firstIn(first.children);
}
