import type { BlockContent, List, Paragraph, RootContent } from 'mdast';
import { countReplies } from '@/core/thread/order-replies';
import type { Reply } from '@/core/thread/thread';
import { gapParagraph, postParagraph } from '@/export/markdown/media';
import { paragraph, plain } from '@/export/markdown/nodes';
import type { Texts } from '@/texts/texts';

/** The discussion below an article: a heading and a list, answers to answers inside it. */
export function repliesNodes(replies: Reply[], texts: Texts): RootContent[] {
  if (replies.length === 0) return [];
  const words = plain(texts.discussion({ count: countReplies(replies) }));
  return [{ type: 'heading', depth: 2, children: [words] }, listOf(replies, texts)];
}

function listOf(replies: Reply[], texts: Texts): List {
  return {
    type: 'list',
    ordered: false,
    spread: true,
    children: replies.map(({ post, replies: answers }) => {
      const more: BlockContent[] = answers.length > 0 ? [listOf(answers, texts)] : [];
      return { type: 'listItem', spread: true, children: [...wordsOf(post, texts), ...more] };
    }),
  };
}

function wordsOf(post: Reply['post'], texts: Texts): Paragraph[] {
  if (post.type === 'gap') return [gapParagraph(post, post.url, texts)];
  const head = postParagraph(post, post.url, texts);
  return post.text.trim() === '' ? [head] : [head, paragraph(plain(post.text.trim()))];
}
