import type { Block } from '@/core/article';
import type { WebUrl } from '@/core/web-url';
import { renderBlock } from './BlockView';
import { goesOnNotice } from './notice-words';
import { useTexts } from './TextsContext';
import { WebLink } from './WebLink';

type PassageFrameProps = {
  block: Block;
  /** The end mark stands after its last word. */
  isLast?: boolean;
  /** The post it comes from. */
  url: WebUrl | undefined;
  /** What the mark in the margin says: handed down, as there may be a thousand of them. */
  markLabel: string;
};

/**
 * A block of the article with the link to where it stands on X, as a mark in the margin. It is for
 * the eye and the mouse: between two paragraphs nobody wants to hear it or to stop at it, and the
 * key `x` and the original posts lead to the same place.
 */
export function PassageFrame({ block, isLast, url, markLabel }: PassageFrameProps) {
  return (
    <div
      class={classOf(block) + (isLast ? ' is-last' : '')}
      id={block.id}
      lang={block.lang}
      dir={block.direction}
      tabIndex={-1}
    >
      {renderBlock(block, true)}
      {block.restAt && <CutShort address={block.restAt} isPaid={block.isForSubscribers} />}
      {block.type !== 'gap' && block.type !== 'update' && (
        <WebLink class="passage" to={url} silentTitle={markLabel} />
      )}
    </div>
  );
}

/** Half a post must not look like the whole of it. */
function CutShort({ address, isPaid }: { address: WebUrl; isPaid: true | undefined }) {
  const texts = useTexts();
  return (
    <p class="quoted-head dotted" lang={texts.language}>
      <span>{goesOnNotice(isPaid, texts)}</span>
      <WebLink to={address}>{texts.readOnX}</WebLink>
    </p>
  );
}

function classOf(block: Block): string {
  if (block.type === 'heading') return `block block-heading block-depth-${block.depth}`;
  if (block.type === 'paragraph' && block.isTight) return 'block block-paragraph is-tight';
  return `block block-${block.type}`;
}
