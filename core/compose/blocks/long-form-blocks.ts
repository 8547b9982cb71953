import type { Block } from '@/core/article';
import type { PostDraft } from '@/core/compose/draft/draft';
import { isNewline, lineOf } from '@/core/compose/draft/line';
import type { LongFormBlock } from '@/core/long-form';
import type { Post, Range } from '@/core/post';
import { baseOfPart, cardBlocks, figureOf, quotedPostOf } from './attachments';
import { baseOf, blockWith } from './block-base';
import { inlinesOf, type Piece, sourceOf } from './inlines';
import { headingOf, planHeadings } from './long-form-headings';
import { listsOf } from './long-form-lists';
import { rangeOf } from './long-form-ranges';
import { paragraphOf } from './open-blocks';

/** Blocks of a stretch of Markdown, in UTF-16; given by who composes, core has no parser of its own. */
export type ReadMarkdown = (postDraft: PostDraft, range: Range) => Block[];

/** X's own long-form article: its blocks are what its author set, so little is inferred. */
export function longFormBlocks(
  postDraft: PostDraft,
  readMarkdown: ReadMarkdown | undefined,
  { withTitle }: { withTitle: boolean } = { withTitle: postDraft.index > 0 },
): Block[] {
  const { longForm } = postDraft.post;
  if (longForm === undefined) return [];
  const blocks: Block[] = [];
  if (withTitle) {
    blocks.push(...headingOf(postDraft, longForm.title, { depth: 2, isNumbered: false }));
  }
  const headings = planHeadings(postDraft, longForm.blocks);
  for (let index = 0; index < longForm.blocks.length; ) {
    const run = runFrom(longForm.blocks, index);
    index += run.length;
    const [block] = run;
    const heading = block && headings.get(block);
    if (block === undefined) continue;
    if (heading && 'from' in block) blocks.push(...headingOf(postDraft, block, heading));
    else blocks.push(...blocksOfRun(postDraft, block, run, index, readMarkdown));
  }
  return blocks;
}

function blocksOfRun(
  postDraft: PostDraft,
  block: LongFormBlock,
  run: LongFormBlock[],
  index: number,
  readMarkdown: ReadMarkdown | undefined,
): Block[] {
  const { post } = postDraft;
  switch (block.type) {
    case 'listItem':
      return listsOf(postDraft, run);
    case 'heading':
    case 'paragraph':
      return paragraphs(postDraft, block);
    case 'quote':
      return quotation(postDraft, block, run);
    case 'code':
      return codeBlocks(postDraft, run, undefined);
    case 'latex':
      return codeBlocks(postDraft, run, 'latex');
    case 'markdown':
      return (
        readMarkdown?.(postDraft, rangeOf(postDraft, block)) ??
        codeBlocks(postDraft, run, undefined)
      );
    case 'media':
      return mediaBlocks(postDraft, block, index);
    case 'post':
      return [quotedPostOf(post, embeddedIn(post, block), () => undefined)];
    case 'card':
      return cardBlocks(post, block.card, `block${index}`);
    case 'poll': {
      const { poll } = block;
      return [{ type: 'poll', ...baseOfPart(post, `block${index}`), poll, post: post.id }];
    }
    case 'grok':
      return [{ type: 'grok', ...baseOfPart(post, `block${index}`), grok: block.grok }];
    case 'divider':
      return [{ type: 'thematicBreak', id: `${post.id}:rule${index}`, direction: 'ltr' }];
    default:
      return block satisfies never;
  }
}

/** Neighbours that are one block for the reader: items of a list, lines of code, a quotation. */
function runFrom(blocks: LongFormBlock[], start: number): LongFormBlock[] {
  const type = blocks[start]?.type;
  const joins = type === 'listItem' || type === 'quote' || type === 'code';
  let end = start + 1;
  while (joins && blocks[end]?.type === type) end++;
  return blocks.slice(start, end);
}

function quotation(postDraft: PostDraft, first: Range, run: LongFormBlock[]): Block[] {
  const { from, to } = rangeOf(postDraft, first);
  const children = run.flatMap((item) => ('from' in item ? paragraphs(postDraft, item) : []));
  const base = baseOf(postDraft, from, to, 'quote');
  return children.length > 0 ? [blockWith('blockquote', base, children)] : [];
}

function mediaBlocks(
  postDraft: PostDraft,
  block: Extract<LongFormBlock, { type: 'media' }>,
  index: number,
): Block[] {
  const figure = figureOf(postDraft.post, block.media, `block${index}`);
  if (figure === undefined) return paragraphs(postDraft, block);
  const { from, to } = rangeOf(postDraft, block);
  if (to > from) figure.caption = inlinesOf([{ postDraft, from, to }]);
  return [figure];
}

/** X names an embedded post by its number alone: the post itself came some other way, or not. */
function embeddedIn({ quote }: Post, { id, url, post }: Extract<LongFormBlock, { type: 'post' }>) {
  return quote?.id === id ? quote : { id, url, ...(post && { post }) };
}

function paragraphs(postDraft: PostDraft, range: Range): Block[] {
  const { from, to } = rangeOf(postDraft, range);
  const pieces: Piece[] = [];
  for (let start = from, at = from; at <= to; at++) {
    if (at < to && !isNewline(postDraft.text.charCodeAt(at))) continue;
    const line = lineOf(postDraft, start, at, false);
    if (line !== undefined) {
      pieces.push({ postDraft, from: line.from, to: line.to, before: 'break' });
    }
    start = at + 1;
  }
  const paragraph = paragraphOf(pieces);
  return paragraph === undefined ? [] : [paragraph];
}

function codeBlocks(
  postDraft: PostDraft,
  run: LongFormBlock[],
  codeLang: string | undefined,
): Block[] {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined || !('from' in first) || !('to' in last)) return [];
  const from = postDraft.codePoints.toUtf16(first.from);
  const to = postDraft.codePoints.toUtf16(last.to);
  const value = postDraft.text.slice(from, to);
  if (value.trim() === '') return [];
  const base = { ...baseOf(postDraft, from, to), direction: 'ltr' as const };
  const source = sourceOf(postDraft, from, to);
  return [{ type: 'code', ...base, value, source, ...(codeLang && { codeLang }) }];
}
