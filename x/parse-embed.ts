import type { ConversationPage } from '@/core/conversation';
import type { Gap } from '@/core/gap';
import { type Post, type PostId, toPostId, toUserId } from '@/core/post';
import { postUrl } from '@/x/addresses/post-url';
import { at, count, list, word } from '@/x/parse/json';
import { parseAuthor } from '@/x/parse/parse-author';
import { parseCard } from '@/x/parse/parse-card';
import { parseGap } from '@/x/parse/parse-gap';
import { parseMedia } from '@/x/parse/parse-media';
import { languageOf, type PostContext } from '@/x/parse/parse-post';
import { parsePlainText } from '@/x/parse/parse-text';
import { timeOf } from '@/x/parse/time-of';

/** The public embed endpoint's answer: one post, perhaps the one above it, no replies. */
export function isEmbed(value: unknown): boolean {
  const kind = at(value, '__typename');
  if (kind === 'TweetTombstone') return at(value, 'tombstone') !== undefined;
  return kind === 'Tweet' && typeof at(value, 'id_str') === 'string';
}

export function parseEmbed(value: unknown, context: PostContext): ConversationPage {
  const entries: ConversationPage['entries'] = [];
  const warnings: string[] = [];
  for (const one of [at(value, 'parent'), value]) {
    if (one === undefined || one === null) continue;
    const read = parseEmbeddedPost(one, context);
    const place = { isSelfThread: false };
    entries.push(
      read.type === 'post'
        ? { type: 'post', post: read, place }
        : { type: 'gap', gap: read, place },
    );
  }
  return { source: 'embed', entries, endsAtTop: false, endsAtBottom: false, warnings };
}

function parseEmbeddedPost(value: unknown, context: PostContext): Post | Gap {
  const id = toPostId(at(value, 'id_str'));
  const author = parseAuthor(embeddedUser(at(value, 'user')));
  if (id === undefined || !author || typeof at(value, 'text') !== 'string')
    return parseGap(value, id);
  const items = list(at(value, 'mediaDetails'));
  const media = parseMedia(items, context.drift);
  const links = list(at(value, 'entities', 'urls'));
  const { card, poll, address } = parseCard(at(value, 'card'), links, context.drift);
  const quote = at(value, 'quoted_tweet');
  const quoted = quote === undefined ? undefined : parseEmbeddedPost(quote, context);
  const addresses = new Set<string>();
  for (const item of items) addresses.add(word(at(item, 'url')));
  if (card && address !== undefined) addresses.add(address);
  const lang = languageOf(at(value, 'lang'));
  const replyTo = replyTarget(value);
  return {
    type: 'post',
    id,
    conversation: rootOf(value, id),
    author,
    createdAt: timeOf(at(value, 'created_at'), id),
    ...(replyTo && { replyTo }),
    ...(lang !== undefined && { lang }),
    ...parsePlainText(value, at(value, 'text'), { addresses, quoted: quoted?.id }),
    media,
    ...(quoted?.id !== undefined && {
      quote: {
        id: quoted.id,
        ...(quoted.type === 'post'
          ? { url: postUrl(quoted.id, quoted.author.handle), post: quoted }
          : { url: postUrl(quoted.id), gap: quoted }),
      },
    }),
    ...(card && { card }),
    ...(poll && { poll }),
    replyCount: count(at(value, 'conversation_count')) ?? 1,
    versions: [id],
    isSensitive: at(value, 'possibly_sensitive') === true && media.length > 0,
    readFrom: 'network',
    // Long posts come cut, with nothing but the note's id to say so.
    isCutShort: at(value, 'note_tweet') !== undefined || at(value, 'article') !== undefined,
  };
}

/** The embed still has the flat user of old. */
function embeddedUser(user: unknown): unknown {
  return { rest_id: at(user, 'id_str'), legacy: user };
}

function replyTarget(value: unknown): Post['replyTo'] {
  const post = toPostId(at(value, 'in_reply_to_status_id_str'));
  if (post === undefined) return undefined;
  const author = toUserId(at(value, 'in_reply_to_user_id_str'));
  return author === undefined ? { post } : { post, author };
}

/** It does not name the conversation; the post above, where it came along, is the best we know. */
function rootOf(value: unknown, id: PostId): PostId {
  return (
    toPostId(at(value, 'parent', 'in_reply_to_status_id_str')) ??
    toPostId(at(value, 'in_reply_to_status_id_str')) ??
    id
  );
}
