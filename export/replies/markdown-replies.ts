import type { BlockContent, List, Paragraph, RootContent } from 'mdast';
import { handleOf, nameOf } from '@/components/article/author-names';
import { countReplies } from '@/core/thread/order-replies';
import type { Reply } from '@/core/thread/thread';
import { gapParagraph } from '@/export/markdown-media';
import { linkTo, paragraph, plain, strong } from '@/export/markdown-nodes';
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
  const handle = handleOf(post.author);
  const head = paragraph(
    strong(plain(nameOf(post.author, texts))),
    plain(handle ? ` (${handle}) · ` : ' · '),
    linkTo(post.url, texts.date(post.createdAt)),
  );
  return post.text.trim() === '' ? [head] : [head, paragraph(plain(post.text.trim()))];
}
