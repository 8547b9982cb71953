import type { Article, BlockId, Code } from './article';
import type { Inline } from './inline';
import type { PostId } from './post';
import { walkBlocks } from './walk-article';

/** Where the words of one post begin in the article; absent where none of them stand in it. */
export function passageOfPost(
  { lead, body }: Pick<Article, 'lead' | 'body'>,
  post: PostId,
): { block: BlockId; words: string } | undefined {
  for (const block of [...lead, ...body]) {
    let words = '';
    walkBlocks([block], {
      words: (inlines) => {
        words += `${wordsFrom(inlines, post)} `;
      },
    });
    if (words.trim() !== '') return { block: block.id, words: words.trim() };
  }
  return undefined;
}

function wordsFrom(inlines: (Inline | Code)[], post: PostId): string {
  return inlines
    .map((inline) => {
      if ('children' in inline) return wordsFrom(inline.children, post);
      return 'value' in inline && inline.source?.post === post ? inline.value : '';
    })
    .join('');
}
