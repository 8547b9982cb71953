import type { Block } from '@/core/article';
import { useArticleFrame } from './ArticleContext';
import { BlockView } from './BlockView';
import { Icon } from './Icon';
import { postAddress } from './post-address';
import { postOfBlock } from './post-of-block';
import { useTexts } from './TextsContext';
import { WebLink } from './WebLink';

type PassageFrameProps = {
  block: Block;
  /** The first passage of its post: the only one whose link a screen reader hears. */
  startsPost: boolean;
};

/** A block of the article with the link to where it stands on X, as a mark in the margin. */
export function PassageFrame({ block, startsPost }: PassageFrameProps) {
  const texts = useTexts();
  const { handle } = useArticleFrame();
  const depth = block.type === 'heading' ? ` block-depth-${block.depth}` : '';
  const tight = block.type === 'paragraph' && block.isTight ? ' is-tight' : '';
  return (
    <div
      class={`block block-${block.type}${depth}${tight}`}
      id={block.id}
      lang={block.lang}
      dir={block.direction}
      tabIndex={-1}
    >
      <BlockView block={block} />
      {block.type !== 'gap' && block.type !== 'update' && (
        <WebLink
          class="passage"
          to={postAddress(postOfBlock(block.id), handle)}
          label={texts.passageOnX}
          isSilent={!startsPost}
        >
          <Icon name="passage" />
        </WebLink>
      )}
    </div>
  );
}
