import { handleOf, nameOf } from '@/components/article/author-names';
import type { Article, Block, ListItem } from '@/core/article';
import type { Gap } from '@/core/gap';
import type { Author, Post } from '@/core/post';
import { wordsOf } from '@/core/walk-article';
import type { Texts } from '@/texts/texts';

/** The article as plain text: for e-mail, for notes, for reading aloud. */
export function articleToText(article: Article, texts: Texts): string {
  const { title, author, publishedAt, url } = article;
  const byline = `${by(author, texts)} · ${texts.date(publishedAt)}\n${url}`;
  const parts = [
    ...(title ? [wordsOf(title.children)] : []),
    byline,
    ...blockTexts([...article.lead, ...article.body], texts),
  ];
  return `${parts.join('\n\n')}\n`;
}

function by(author: Author, texts: Texts): string {
  const name = nameOf(author, texts);
  return author.handle ? `${name} (${handleOf(author)})` : name;
}

function blockTexts(blocks: Block[], texts: Texts): string[] {
  return blocks
    .flatMap((block) => [
      blockText(block, texts),
      block.restAt ? `[${texts.cutShort}] ${block.restAt}` : '',
    ])
    .filter((text) => text !== '');
}

function blockText(block: Block, texts: Texts): string {
  switch (block.type) {
    case 'heading':
      return `\n${block.marker ? `${block.marker.value} ` : ''}${wordsOf(block.children)}`;
    case 'paragraph':
      return wordsOf(block.children);
    case 'list':
      return block.children
        .map((item, index) => {
          const number = `${(block.start ?? 1) + index}. `;
          return itemText(item, block.ordered ? number : '- ', texts);
        })
        .join('\n');
    case 'blockquote': {
      const source = block.attribution ? [`— ${wordsOf(block.attribution)}`] : [];
      return quoted([...blockTexts(block.children, texts), ...source].join('\n\n'));
    }
    case 'code':
      return block.value;
    case 'table':
      return block.children
        .map((row) => row.children.map((cell) => wordsOf(cell.children)).join('\t'))
        .join('\n');
    case 'thematicBreak':
      return '* * *';
    case 'figure':
      return figureText(block, texts);
    case 'quotedPost':
      return quotedText(block, texts);
    case 'linkCard':
      return `${block.card.title ?? block.card.site ?? ''}\n${block.card.url}`;
    case 'poll':
      return pollText(block, texts);
    case 'gap':
      return `[${texts.gap(block.gap)}]`;
    case 'note':
      return quoted(`${texts.communityNote}\n\n${block.note.text}`);
    case 'update':
      return `[${texts.update({ at: new Date(block.at) })}]`;
    case 'aside':
      return `${texts.fromTheAuthor}:\n\n${blockTexts(block.children, texts).join('\n\n')}`;
    case 'summary':
    case 'footnotes':
      return blockTexts(block.children, texts).join('\n\n');
    default:
      return block satisfies never;
  }
}

function itemText({ sign, children }: ListItem, marker: string, texts: Texts): string {
  const start = sign === undefined ? marker : `${marker}${sign.value} `;
  const lines = blockTexts(children, texts).join('\n').split('\n');
  return lines.map((line, index) => (index === 0 ? start : '  ') + line).join('\n');
}

function figureText(block: Extract<Block, { type: 'figure' }>, texts: Texts): string {
  const lines = block.media.map(({ item, url }, index) => {
    const kind = {
      photo: texts.imageOf({ index: index + 1, count: block.media.length }),
      video: texts.video,
      gif: texts.animation,
    };
    const name = item.alt ?? kind[item.type];
    const address = item.type === 'photo' ? item.url : url;
    return `[${name}] ${address}`;
  });
  return [...lines, ...(block.caption ? [wordsOf(block.caption)] : [])].join('\n');
}

function quotedText(block: Extract<Block, { type: 'quotedPost' }>, texts: Texts): string {
  if (block.seeAbove !== undefined) return `[${texts.seeAbove}]`;
  const source = sourceOf(block.post, texts);
  return quoted([source, ...blockTexts(block.children, texts)].join('\n\n'));
}

function sourceOf(post: Post | Gap, texts: Texts): string {
  if (post.type === 'gap') return `[${texts.gap(post)}]`;
  return `${by(post.author, texts)} · ${texts.date(post.createdAt)}`;
}

function pollText({ poll }: Extract<Block, { type: 'poll' }>, texts: Texts): string {
  const total = poll.choices.reduce((sum, { votes }) => sum + votes, 0);
  const lines = poll.choices.map(
    ({ label, votes }) => `- ${label}: ${texts.percent(total === 0 ? 0 : votes / total)}`,
  );
  return [texts.poll, ...lines, texts.pollVotes({ count: total })].join('\n');
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
