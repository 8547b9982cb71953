import { at, fields, isObject } from './json';

/**
 * A post's own fields. Some answers of 2026 have them in places of their own: they are read as if they
 * stood where they did before.
 */
export function legacyOf(post: unknown): unknown {
  const { legacy, details } = fields(post);
  return isObject(legacy) || !isObject(details) ? legacy : fromDetails(fields(post), details);
}

function fromDetails(
  post: Record<string, unknown>,
  details: Record<string, unknown>,
): Record<string, unknown> {
  const media = post.media_entities ?? details.media_entities;
  const answered = fields(post.reply_to_results);
  const quoted = fields(post.quoted_tweet_results);
  const user = fields(post.reply_to_user_results);
  return {
    ...details,
    created_at: new Date(Number(details.created_at_ms)).toJSON(),
    lang: details.language ?? details.lang,
    reply_count: at(post.counts, 'reply_count'),
    entities: {
      urls: post.url_entities ?? details.url_entities,
      user_mentions: post.mention_entities ?? details.mention_entities,
      hashtags: details.hashtag_entities,
      symbols: details.cashtag_entities,
    },
    extended_entities: { media },
    in_reply_to_status_id_str: answered.rest_id ?? at(answered.result, 'rest_id'),
    in_reply_to_user_id_str: user.rest_id ?? at(user.result, 'rest_id'),
    quoted_status_id_str: quoted.rest_id,
  };
}
