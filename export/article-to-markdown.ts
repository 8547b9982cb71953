import type { BlockContent, DefinitionContent, Root, RootContent } from 'mdast';
import { handleOf, nameOf } from '@/components/article/author-names';
import { goesOnNotice } from '@/components/article/notice-words';
import type { Article, Block, List, ListItem, Table } from '@/core/article';
import type { Reply } from '@/core/thread/thread';
import type { WebUrl } from '@/core/web-url';
import { codeBlock } from '@/export/markdown/code';
import {
  cardParagraph,
  gapParagraph,
  grokQuote,
  labelsQuote,
  mediaParagraphs,
  noteQuote,
  pollBlocks,
  postParagraph,
} from '@/export/markdown/media';
import { emphasized, linkTo, paragraph, plain, strong } from '@/export/markdown/nodes';
import { onOneLine, phrasing } from '@/export/markdown/phrasing';
import { printMarkdown } from '@/export/markdown/print-markdown';
import { repliesNodes } from '@/export/replies/markdown-replies';
import type { Texts } from '@/texts/texts';

/**
 * The article as GitHub-flavoured Markdown; what the tree lacks (dates, names) comes from `texts`.
 * `replies` follow it, where the reader wants them.
 */
export function articleToMarkdown(article: Article, texts: Texts, replies: Reply[] = []): string {
  return printMarkdown(articleToTree(article, texts, replies));
}

/** What is printed, as Markdown's own tree. */
export function articleToTree(article: Article, texts: Texts, replies: Reply[] = []): Root {
  const children: RootContent[] = [
    ...titleOf(article),
    byline(article, texts),
    ...blocks([...article.lead, ...article.body], texts),
    ...repliesNodes(replies, texts),
  ];
  return { type: 'root', children };
}

/** None where the author gave none: the byline says the rest. */
function titleOf({ title }: Article): RootContent[] {
  if (title === undefined) return [];
  return [{ type: 'heading', depth: 1, children: phrasing(onOneLine(title.children)) }];
}

function byline({ author, publishedAt, url }: Article, texts: Texts): RootContent {
  const handleLink = author.url
    ? [plain(' ('), linkTo(author.url, handleOf(author)), plain(')')]
    : [];
  return paragraph(
    plain(nameOf(author, texts)),
    ...handleLink,
    plain(` · ${texts.date(publishedAt)} · `),
    linkTo(url, texts.endOfThread),
  );
}

type Flow = BlockContent | DefinitionContent;

function blocks(list: Block[], texts: Texts): Flow[] {
  return list.flatMap((block) => [...blockNodes(block, texts), ...goesOn(block, texts)]);
}

function goesOn(
  block: { restAt?: WebUrl | undefined; isForSubscribers?: boolean },
  texts: Texts,
): Flow[] {
  if (!block.restAt) return [];
  const words = emphasized(plain(goesOnNotice(block.isForSubscribers, texts)));
  return [paragraph(words, plain(' '), linkTo(block.restAt, texts.readOnX))];
}

function blockNodes(block: Block, texts: Texts): Flow[] {
  switch (block.type) {
    case 'heading': {
      const marker = block.marker ? [plain(spaced(block.marker.value))] : [];
      const children = [...marker, ...phrasing(onOneLine(block.children))];
      return [{ type: 'heading', depth: block.depth, children }];
    }
    case 'paragraph':
      return [paragraph(...phrasing(block.children))];
    case 'list':
      return [listNode(block, texts)];
    case 'blockquote': {
      const source = block.attribution
        ? [paragraph(plain('— '), ...phrasing(block.attribution))]
        : [];
      return [{ type: 'blockquote', children: [...blocks(block.children, texts), ...source] }];
    }
    case 'code':
      return codeBlock(block.value, block.codeLang);
    case 'table':
      return [tableNode(block)];
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'figure': {
      const caption = block.caption
        ? [paragraph(emphasized(...phrasing(block.caption, 'emphasis')))]
        : [];
      return [...mediaParagraphs(block, texts), ...caption];
    }
    case 'quotedPost':
      return quotedPost(block, texts);
    case 'linkCard':
      return [cardParagraph(block.card)];
    case 'grok':
      return [grokQuote(block.grok, texts)];
    case 'labels':
      return [labelsQuote(block, texts)];
    case 'poll':
      return pollBlocks(block.poll, texts);
    case 'gap':
      return [gapParagraph(block.gap, block.gap.url, texts)];
    case 'note':
    case 'readerNote':
      return [noteQuote(block, texts)];
    case 'update':
      return [paragraph(emphasized(plain(texts.update({ at: new Date(block.at) }))))];
    case 'aside': {
      const label = paragraph(strong(plain(texts.fromTheAuthor)));
      return [{ type: 'blockquote', children: [label, ...blocks(block.children, texts)] }];
    }
    case 'summary':
      return [{ type: 'blockquote', children: blocks(block.children, texts) }];
    case 'footnotes':
      return [{ type: 'thematicBreak' }, ...blocks(block.children, texts)];
    default:
      return block satisfies never;
  }
}

function quotedPost(block: Extract<Block, { type: 'quotedPost' }>, texts: Texts): Flow[] {
  if (block.seeAbove !== undefined) return [paragraph(emphasized(plain(texts.seeAbove)))];
  const { post } = block;
  if (post.type === 'gap') {
    return [{ type: 'blockquote', children: [gapParagraph(post, block.url, texts)] }];
  }
  const source = postParagraph(post, block.url, texts);
  const rest = { restAt: block.url, isForSubscribers: post.isCutShort === 'for subscribers' };
  const more = post.isCutShort ? goesOn(rest, texts) : [];
  return [{ type: 'blockquote', children: [source, ...blocks(block.children, texts), ...more] }];
}

function listNode(list: List, texts: Texts): Flow {
  const spread = list.children.some(({ children }) =>
    children.some((child, index) => index > 0 && child.type !== 'list'),
  );
  return {
    type: 'list',
    ordered: list.ordered,
    start: list.ordered ? (list.start ?? 1) : null,
    spread,
    children: list.children.map((item) => ({
      type: 'listItem',
      spread,
      checked: item.isDone ?? null,
      children: itemContent(item, texts),
    })),
  };
}

function itemContent({ sign, children }: ListItem, texts: Texts): Flow[] {
  const content = blocks(children, texts);
  const first = content[0];
  if (sign === undefined) return content;
  if (first?.type !== 'paragraph') return [paragraph(plain(sign.value)), ...content];
  return [paragraph(plain(spaced(sign.value)), ...first.children), ...content.slice(1)];
}

/** Before its words; 一、 and its like bring their own space. */
function spaced(numeral: string): string {
  return /[、。．，]$/.test(numeral) ? numeral : `${numeral} `;
}

function tableNode({ align, children }: Table): Flow {
  return {
    type: 'table',
    align,
    children: children.map((row, index) => ({
      type: 'tableRow',
      children: row.children.map((cell) => ({
        type: 'tableCell',
        children: phrasing(cell.children, index === 0 ? 'head' : 'marks'),
      })),
    })),
  };
}
