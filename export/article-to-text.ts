import { descriptionOf, goesOnNotice, mediaSource } from '@/components/article/notice-words';
import type { Article, Block, List, ListItem } from '@/core/article';
import type { Inline } from '@/core/inline';
import type { Media } from '@/core/media';
import type { Reply } from '@/core/thread/thread';
import { repliesTexts } from '@/export/replies/text-replies';
import type { Texts } from '@/texts/texts';
import { by, gapText, grokText, labelsText, noteText, pollText, quoted } from './text-notices';

/** The article as plain text: for e-mail, for notes, for reading aloud; `replies` follow it. */
export function articleToText(article: Article, texts: Texts, replies: Reply[] = []): string {
  const { title, author, publishedAt, url, lead, body } = article;
  const printing: Printing = { texts, printed: new Set<string>([url]) };
  const byline = `${by(author, texts)} · ${texts.date(publishedAt)}\n${url}`;
  const parts = [
    ...(title ? [words(title.children, printing)] : []),
    byline,
    ...blockTexts([...lead, ...body], printing),
    ...repliesTexts(replies, texts),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** `printed`: where links lead is told once. */
type Printing = { texts: Texts; printed: Set<string> };

function blockTexts(blocks: Block[], printing: Printing): string[] {
  return blocks
    .flatMap((block) => [blockText(block, printing), restText(block, printing)])
    .filter((text) => text !== '');
}

/** Where a post goes on. */
function restText({ restAt, isForSubscribers }: Block, { texts }: Printing): string {
  if (!restAt) return '';
  return `[${goesOnNotice(isForSubscribers, texts)}] ${restAt}`;
}

function blockText(block: Block, printing: Printing): string {
  const { texts } = printing;
  switch (block.type) {
    case 'heading':
      return `\n${block.marker ? `${block.marker.value} ` : ''}${words(block.children, printing)}`;
    case 'paragraph':
      return words(block.children, printing);
    case 'list':
      return listText(block, printing);
    case 'blockquote': {
      const source = block.attribution ? [`— ${words(block.attribution, printing)}`] : [];
      return quoted([...blockTexts(block.children, printing), ...source].join('\n\n'));
    }
    case 'code':
      return block.value;
    case 'table':
      return block.children
        .map((row) => row.children.map((cell) => words(cell.children, printing)).join('\t'))
        .join('\n');
    case 'thematicBreak':
      return '* * *';
    case 'figure':
      return figureText(block, printing);
    case 'quotedPost':
      return quotedText(block, printing);
    case 'linkCard':
      return cardText(block, printing);
    case 'poll':
      return pollText(block.poll, texts);
    case 'gap':
      return gapText(block.gap, block.gap.url, texts);
    case 'grok':
      return grokText(block.grok, texts);
    case 'labels':
      return labelsText(block, texts);
    case 'note':
    case 'readerNote':
      return noteText(block, texts);
    case 'update':
      return `[${texts.update({ at: new Date(block.at) })}]`;
    case 'aside':
      return `${texts.fromTheAuthor}:\n\n${blockTexts(block.children, printing).join('\n\n')}`;
    case 'summary':
    case 'footnotes':
      return blockTexts(block.children, printing).join('\n\n');
    default:
      return block satisfies never;
  }
}

function listText({ children, ordered, start = 1 }: List, printing: Printing): string {
  return children
    .map((item, index) => itemText(item, ordered ? `${start + index}. ` : '- ', printing))
    .join('\n');
}

function itemText(
  { sign, isDone, children }: ListItem,
  marker: string,
  printing: Printing,
): string {
  const box = isDone === undefined ? '' : isDone ? '[x] ' : '[ ] ';
  const start = `${marker}${box}${sign === undefined ? '' : `${sign.value} `}`;
  const lines = blockTexts(children, printing).join('\n').split('\n');
  return lines.map((line, index) => (index === 0 ? start : '  ') + line).join('\n');
}

function figureText({ media, caption }: BlockOf<'figure'>, printing: Printing): string {
  const { texts } = printing;
  const lines = media.map(({ item, url }, index) => {
    const kind = {
      photo: texts.imageOf({ index: index + 1, count: media.length }),
      video: texts.video,
      gif: texts.animation,
      withheld: item.type === 'withheld' ? texts.withheldMedia[item.because] : '',
    }[item.type];
    const described = descriptionOf(item, texts);
    const name =
      item.type === 'withheld' ? [kind, ...(item.alt ? [item.alt] : [])].join(' ') : described;
    return `[${name ?? kind}] ${item.type === 'photo' ? item.url : url}${sourceOfMedia(item, texts)}`;
  });
  return [...lines, ...(caption ? [words(caption, printing)] : [])].join('\n');
}

function sourceOfMedia({ from }: Media, texts: Texts): string {
  if (!from) return '';
  return `\n${mediaSource(from, texts)}: ${from.url}`;
}

function cardText(
  { card: { url, title, site } }: BlockOf<'linkCard'>,
  { printed }: Printing,
): string {
  printed.add(url);
  return [title ?? site, url].filter((line) => line !== undefined).join('\n');
}

function quotedText(block: BlockOf<'quotedPost'>, printing: Printing): string {
  const { texts } = printing;
  const { post, url, children, seeAbove } = block;
  if (seeAbove !== undefined) return `[${texts.seeAbove}]`;
  if (post.type === 'gap') return quoted(gapText(post, url, texts));
  const source = `${by(post.author, texts)} · ${texts.date(post.createdAt)}${url ? `\n${url}` : ''}`;
  const rest = goesOnNotice(post.isCutShort === 'for subscribers', texts);
  const more = post.isCutShort ? [`[${rest}]`] : [];
  return quoted([source, ...blockTexts(children, printing), ...more].join('\n\n'));
}

function words(inlines: Inline[], printing: Printing): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text' || inline.type === 'inlineCode') return inline.value;
      if (inline.type === 'break') return '\n';
      const inside = words(inline.children, printing);
      // As in Markdown: whoever takes highlights along looks for them.
      if (inline.type === 'mark') return inside.replace(/\S(?:.*\S)?/su, '==$&==');
      return inline.type === 'link' ? inside + addressAfter(inside, inline, printing) : inside;
    })
    .join('');
}

/** Names and tags say where they lead; of other links the address, unless it is what one reads. */
function addressAfter(
  shown: string,
  { url, kind }: Extract<Inline, { type: 'link' }>,
  { printed }: Printing,
): string {
  if (kind !== 'link' || printed.has(url)) return '';
  printed.add(url);
  const plain = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  const isShown = shown.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '') === plain;
  return isShown ? '' : ` (${url})`;
}

type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;
