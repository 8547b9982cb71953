import { buildMedia } from './build-media';
import { buildText, lengthOf, mentionOf, shortAddress } from './build-text';
import { type LaidPost, timeOf, userIdOf } from './lay-out-conversation';
import { codeFor, hashOf, snowflake } from './snowflake';
import type { QuoteSpec } from './thread-spec';

/** The part of a post that X has sent since the first days: text, entities, media, who answers whom. */
export function buildLegacy(post: LaidPost, text: string, id: string) {
  const mentions = post.answered.map((person) => `@${person.handle} `);
  const prefix = mentions.join('');
  const start = lengthOf(prefix);
  const { raw, entities } = buildText(text, { isEscaped: true });
  const shift = ([from, to]: [number, number]): [number, number] => [from + start, to + start];
  const moved = <Entity extends { indices: [number, number] }>(list: Entity[]) =>
    list.map((entity) => ({ ...entity, indices: shift(entity.indices) }));
  const addressed = post.answered.map((person, index) => {
    const from = lengthOf(mentions.slice(0, index).join(''));
    return mentionOf(person.handle, person.name, [from, from + person.handle.length + 1]);
  });
  const end = start + lengthOf(raw);
  const gap = raw === '' ? 0 : 1;
  const link = `https://t.co/${codeFor(`media ${post.id}`, 10)}`;
  const media = (post.media ?? []).map((item, index) =>
    buildMedia(item, {
      postId: id,
      handle: post.by.handle,
      index,
      link,
      indices: [end + gap, end + gap + link.length],
    }),
  );
  return {
    bookmark_count: 3,
    bookmarked: false,
    conversation_id_str: post.conversationId,
    created_at: asXDate(post.createdAt),
    display_text_range: [start, end],
    entities: {
      hashtags: moved(entities.hashtags),
      ...(media.length > 0 && { media }),
      symbols: moved(entities.symbols),
      timestamps: [],
      urls: moved(entities.urls),
      user_mentions: [...addressed, ...moved(entities.user_mentions)],
    },
    ...(media.length > 0 && { extended_entities: { media } }),
    favorite_count: hashOf(post.id) % 900,
    favorited: false,
    full_text: prefix + raw + (media.length > 0 ? ' '.repeat(gap) + link : ''),
    id_str: id,
    ...(post.parent && {
      in_reply_to_screen_name: post.parent.by?.handle ?? 'somebody',
      in_reply_to_status_id_str: post.parent.id,
      in_reply_to_user_id_str: userIdOf(post.parent.by ?? { name: '', handle: 'somebody' }),
    }),
    is_quote_status: post.quote !== undefined,
    lang: post.lang ?? 'en',
    ...(post.sensitive && { possibly_sensitive: true, possibly_sensitive_editable: true }),
    quote_count: 0,
    ...(post.quote && quoteLinks(post.quote, post)),
    reply_count: post.replyCount ?? 0,
    retweet_count: hashOf(post.id) % 90,
    retweeted: false,
    user_id_str: userIdOf(post.by),
  };
}

export function quotedIdOf(quote: QuoteSpec, post: LaidPost): string {
  return quote.id ?? snowflake(timeOf(quote.at, post.createdAt) ?? post.createdAt - 3_600_000, 77);
}

function quoteLinks(quote: QuoteSpec, post: LaidPost) {
  const expanded = `https://x.com/${quote.by?.handle ?? 'i'}/status/${quotedIdOf(quote, post)}`;
  return {
    quoted_status_id_str: quotedIdOf(quote, post),
    quoted_status_permalink: {
      display: `x.com/${quote.by?.handle ?? 'i'}/status/…`,
      expanded,
      url: shortAddress(expanded),
    },
  };
}

/** "Thu Apr 20 23:21:13 +0000 2023". */
function asXDate(milliseconds: number): string {
  const [weekday, day, month, year, time] = new Date(milliseconds)
    .toUTCString()
    .replace(',', '')
    .split(' ');
  return `${weekday} ${month} ${day} ${time} +0000 ${year}`;
}
