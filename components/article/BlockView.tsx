import type { ComponentChildren } from 'preact';
import type { Block } from '@/core/article';
import { AsideView } from './AsideView';
import { BlockquoteView } from './BlockquoteView';
import { CodeView } from './CodeView';
import { FigureView } from './FigureView';
import { FootnotesView } from './FootnotesView';
import { GapNotice } from './GapNotice';
import { GrokView } from './GrokView';
import { HeadingView } from './HeadingView';
import { renderInlines } from './InlinesView';
import { LabelsView } from './LabelsView';
import { LinkCardView } from './LinkCardView';
import { ListView } from './ListView';
import { NoteView } from './NoteView';
import { PollView } from './PollView';
import { QuotedPostView } from './QuotedPostView';
import { TableView } from './TableView';
import { UpdateDivider } from './UpdateDivider';

/** Blocks inside blocks hand their own blocks back here, so that no part needs to know the others. */
export function renderBlocks(blocks: Block[]): ComponentChildren {
  return blocks.map((block) => <BlockView key={block.id} block={block} />);
}

export function BlockView({ block }: { block: Block }) {
  return renderBlock(block);
}

/** `isFramed`: what stands around a paragraph already says its language and direction. */
export function renderBlock(block: Block, isFramed = false) {
  switch (block.type) {
    case 'heading':
      return <HeadingView heading={block} isFramed={isFramed} />;
    case 'paragraph':
      return isFramed ? (
        <p class={block.isTags ? 'tags' : undefined}>{renderInlines(block.children)}</p>
      ) : (
        <p lang={block.lang} dir={block.direction} class={block.isTags ? 'tags' : undefined}>
          {renderInlines(block.children)}
        </p>
      );
    case 'list':
      return <ListView list={block} renderBlocks={renderBlocks} />;
    case 'blockquote':
      return <BlockquoteView quote={block}>{renderBlocks(block.children)}</BlockquoteView>;
    case 'code':
      return <CodeView code={block} />;
    case 'table':
      return <TableView table={block} />;
    case 'thematicBreak':
      return <hr />;
    case 'figure':
      return <FigureView figure={block} />;
    case 'quotedPost':
      return <QuotedPostView quoted={block}>{renderBlocks(block.children)}</QuotedPostView>;
    case 'linkCard':
      return <LinkCardView card={block.card} lang={block.lang} />;
    case 'poll':
      return <PollView poll={block.poll} lang={block.lang} />;
    case 'grok':
      return <GrokView grok={block.grok} />;
    case 'labels':
      return <LabelsView block={block} />;
    case 'gap':
      return <GapNotice gap={block.gap} />;
    case 'note':
    case 'readerNote':
      return <NoteView block={block} />;
    case 'aside':
      return <AsideView>{renderBlocks(block.children)}</AsideView>;
    case 'summary':
      // The author's own label stands in it.
      return <div class="summary">{renderBlocks(block.children)}</div>;
    case 'update':
      return <UpdateDivider at={block.at} />;
    case 'footnotes':
      return <FootnotesView lang={block.lang}>{renderBlocks(block.children)}</FootnotesView>;
    default:
      return block satisfies never;
  }
}
