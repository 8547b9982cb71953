import { type Post, type PostId, toPostId } from '@/core/post';
import { isOlder } from './post-age';
import type { Thread } from './thread';

/**
 * A later thread of the same author that the last post hands over to: it quotes it, or links to it.
 * An older thread is a look back, unless the words say "continued" or "part 2".
 */
export function continuationOf(parts: Thread['parts']): PostId | undefined {
  const posts = parts.filter((part) => part.type === 'post');
  const last = posts.at(-1);
  if (!last) return undefined;
  const target = ownTarget(last);
  if (target === undefined || posts.some((post) => post.versions.includes(target))) {
    return undefined;
  }
  const previous = posts.at(-2) ?? last;
  const isLater = posts.length > 1 && isOlder(previous.id, target);
  return isLater || saysContinued.test(last.text) ? target : undefined;
}

function ownTarget(post: Post): PostId | undefined {
  const { quote, author } = post;
  if (quote?.post?.type === 'post') {
    const isOtherThread = quote.post.conversation !== post.conversation;
    return quote.post.author.id === author.id && isOtherThread ? quote.id : undefined;
  }
  const address = new RegExp(
    `^https?://(?:www\\.|mobile\\.)?(?:x|twitter)\\.com/${author.handle}/status/(\\d+)`,
    'i',
  );
  const links = post.spans.flatMap((span) => (span.type === 'link' ? [span.url] : []));
  const candidates = quote?.url ? [quote.url, ...links] : links;
  const found = candidates.map((url) => address.exec(url)?.[1]).find((id) => id !== undefined);
  return author.handle === '' ? undefined : toPostId(found);
}

const saysContinued =
  /\bcont(?:\.|'d|inued|inues|inuation)?\b|\bpart\s*(?:2|two|ii)\b|\b2\s*\/\s*2\b|계속|이어|2부|2편|続き|続く|続編|その2|续|續|下篇|第二部分|\bsuite\b|contin[uú]a|\bparte\s*(?:2|ii|dos|dois)\b|fortsetzung|\bteil\s*2\b|продолж|часть\s*2|يتبع|ادامه|भाग\s*2/i;
