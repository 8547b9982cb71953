import { handleOf, nameOf } from '@/components/article/author-names';
import type { ChosenWords } from '@/components/export/export-actions';
import type { Article, Block, Direction } from '@/core/article';
import type { Inline } from '@/core/inline';
import type { Post } from '@/core/post';
import { postOfBlock } from '@/core/post-of-block';
import { postsOf, type Thread } from '@/core/thread/thread';
import { walkBlocks } from '@/core/walk-article';
import type { WebUrl } from '@/core/web-url';
import type { Texts } from '@/texts/texts';

/** Words that the reader chose, and whose they are. */
export type Quotation = {
  words: string;
  lang?: string;
  direction: Direction;
  author: string;
  /** With its `@`; empty where it is not known. */
  handle: string;
  avatar?: WebUrl;
  /** When they were posted, milliseconds since 1970. */
  at: number;
  /** That very post. */
  url: WebUrl;
};

/** A quotation names the post that its words begin in, which a paragraph of several posts does not tell. */
export function quotationOf(
  { words, block: id }: ChosenWords,
  article: Article,
  thread: Thread,
  texts: Texts,
): Quotation {
  const block = [...article.lead, ...article.body].find((each) => each.id === id);
  const post = block ? postOf(words, block, thread) : undefined;
  const { author, createdAt, url } = post ?? { ...article, createdAt: article.publishedAt };
  const lang = block?.lang ?? article.title?.lang ?? article.lang;
  return {
    words: words.trim(),
    ...(lang && { lang }),
    direction: block?.direction ?? article.direction,
    author: nameOf(author, texts),
    handle: handleOf(author),
    ...(author.avatar && { avatar: author.avatar }),
    at: createdAt,
    url,
  };
}

function postOf(words: string, block: Block, thread: Thread): Post | undefined {
  if (block.type === 'quotedPost') return block.post.type === 'post' ? block.post : undefined;
  const id = postBeginning(words, block) ?? postOfBlock(block.id);
  return postsOf(thread).find((post) => post.id === id);
}

/** The post of the letter at which the words begin; undefined where they are not found as they were. */
function postBeginning(words: string, block: Block): string | undefined {
  let text = '';
  const posts: { from: number; post: string }[] = [];
  const add = (inlines: Inline[]) => {
    for (const inline of inlines) {
      if ('children' in inline) add(inline.children);
      else {
        posts.push({ from: text.length, post: inline.source.post });
        text += inline.type === 'break' ? '' : inline.value.replace(/\s+/gu, '');
      }
    }
  };
  walkBlocks([block], {
    words: (inlines) => add(inlines.filter((one) => one.type !== 'code')),
  });
  const at = text.indexOf(words.replace(/\s+/gu, '').slice(0, 80));
  return at === -1 ? undefined : posts.findLast(({ from }) => from <= at)?.post;
}
