import { countReplies } from '@/core/thread/order-replies';
import type { Reply } from '@/core/thread/thread';
import { by, gapText, quoted } from '@/export/text-notices';
import type { Texts } from '@/texts/texts';

/** The discussion below an article, each reply set off by a sign a level. */
export function repliesTexts(replies: Reply[], texts: Texts): string[] {
  if (replies.length === 0) return [];
  const heading = texts.discussion({ count: countReplies(replies) });
  return [heading, ...replies.map((reply) => replyText(reply, texts))];
}

function replyText({ post, replies }: Reply, texts: Texts): string {
  const words =
    post.type === 'gap'
      ? gapText(post, post.url, texts)
      : `${by(post.author, texts)} · ${texts.date(post.createdAt)}\n${post.url}\n\n${post.text}`;
  return quoted([words, ...replies.map((answer) => replyText(answer, texts))].join('\n\n'));
}
