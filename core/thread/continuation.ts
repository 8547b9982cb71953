import { type Post, type PostId, versionsOf } from '@/core/post';
import type { WebUrl } from '@/core/web-url';
import { isOlder } from './post-age';
import type { Thread } from './thread';

/**
 * A later thread of the same author that the last post hands over to: it quotes it, or links to it.
 * An older thread is a look back, unless the words say "continued" or "part 2".
 */
export function continuationOf(parts: Thread['parts']): WebUrl | undefined {
  const posts = parts.filter((part) => part.type === 'post');
  const last = posts.at(-1);
  if (!last) return undefined;
  const target = ownTarget(last);
  if (!target || posts.some((post) => versionsOf(post).includes(target.id))) return undefined;
  const previous = posts.at(-2) ?? last;
  const isLater = posts.length > 1 && isOlder(previous.id, target.id);
  return isLater || saysContinued.test(last.text) ? target.url : undefined;
}

function ownTarget(post: Post): { id: PostId; url: WebUrl } | undefined {
  const { quote, author } = post;
  if (quote?.post?.type === 'post') {
    const isOtherThread = quote.post.conversation !== post.conversation;
    return quote.post.author.id === author.id && isOtherThread ? quote : undefined;
  }
  const handle = author.handle.toLowerCase();
  if (quote && isBy(quote.by, handle)) return quote;
  for (const span of post.spans) {
    if (span.type !== 'link' || !isBy(span.post?.handle, handle)) continue;
    if (span.post) return { id: span.post.id, url: span.url };
  }
  return undefined;
}

function isBy(named: string | undefined, handle: string): boolean {
  return handle !== '' && named?.toLowerCase() === handle;
}

const saysContinued =
  /\bcont(?:\.|'d|inued|inues|inuation)?\b|\bpart\s*(?:2|two|ii)\b|\b2\s*\/\s*2\b|계속|이어|2부|2편|続き|続く|続編|その2|续|續|下篇|第二部分|\bsuite\b|contin[uú]a|\bparte\s*(?:2|ii|dos|dois)\b|fortsetzung|\bteil\s*2\b|продолж|часть\s*2|يتبع|ادامه|भाग\s*2/i;
