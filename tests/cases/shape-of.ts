import type { Article, Block, ListItem } from '@/core/article';
import type { Inline } from '@/core/inline';
import { wordsOf } from '@/core/walk-article';

/** An article's form, a line a block, as an editor would note it: `h2 [1.] Look up`, `ol 1 …`, `p …`. */
export function shapeOf({ title, lead, body }: Article): string[] {
  const lines = title === undefined ? ['no title'] : [`title ${wordsIn(title.children)}`];
  for (const block of lead) addBlock(lines, block, 'lead ');
  for (const block of body) addBlock(lines, block, '');
  return lines;
}

function wordsIn(inlines: Inline[]): string {
  return wordsOf(inlines, ' / ');
}

function addBlock(lines: string[], block: Block, indent: string): void {
  switch (block.type) {
    case 'heading': {
      const marker = block.marker === undefined ? '' : `[${block.marker.value}] `;
      lines.push(`${indent}h${block.depth} ${marker}${wordsIn(block.children)}`);
      return;
    }
    case 'paragraph':
      lines.push(`${indent}${block.isTags ? 'tags' : 'p'} ${wordsIn(block.children)}`);
      return;
    case 'list':
      block.children.forEach((item, index) => {
        const start = block.start ?? 1;
        addItem(
          lines,
          item,
          block.ordered ? `${indent}ol ${start + index}` : `${indent}ul`,
          indent,
        );
      });
      return;
    case 'blockquote':
      for (const child of block.children) addBlock(lines, child, `${indent}> `);
      if (block.attribution) lines.push(`${indent}> — ${wordsIn(block.attribution)}`);
      return;
    case 'aside':
    case 'summary':
    case 'footnotes':
      for (const child of block.children) addBlock(lines, child, `${indent}${block.type}: `);
      return;
    default:
      lines.push(`${indent}${block.type}`);
  }
}

function addItem(lines: string[], item: ListItem, mark: string, indent: string): void {
  const [first, ...rest] = item.children;
  const sign = item.sign === undefined ? '' : ` [${item.sign.value}]`;
  const words = first?.type === 'paragraph' ? wordsIn(first.children) : '';
  lines.push(`${mark}${sign} ${words}`);
  for (const child of first?.type === 'paragraph' ? rest : item.children) {
    addBlock(lines, child, `${indent}  `);
  }
}
