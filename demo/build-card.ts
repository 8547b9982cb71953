import { mediaIdOf } from './build-media';
import { shortAddress } from './build-text';
import type { CardSpec, PollSpec } from './thread-spec';

type Binding = { key: string; value: Record<string, unknown> };

/** A link's preview as X sends it, of whichever of its kinds. */
export function buildCard(card: CardSpec, postId: string) {
  const link = shortAddress(card.url);
  const host = new URL(card.url).hostname;
  const site = [text('domain', host), text('vanity_url', host.replace(/^www\./, ''))];
  const words = [text('title', card.title), text('description', card.description)];
  switch (card.kind) {
    case 'summary':
      return asCard('summary', link, [...words, ...site, ...images('thumbnail_image', card)]);
    case 'large':
      return asCard('summary_large_image', link, [
        ...words,
        ...site,
        ...images('photo_image_full_size', card),
        ...images('summary_photo_image', card),
        text('photo_image_full_size_alt_text', card.imageAlt),
      ]);
    case 'player':
      return asCard('player', link, [
        ...words,
        ...site,
        text('player_url', `https://${host}/embed/1`),
        text('player_width', '1280'),
        text('player_height', '720'),
        ...images('player_image', card),
      ]);
    case 'app':
      return asCard('app', link, [
        ...words,
        ...site,
        text('app_name', card.title),
        text('app_id', '1'),
      ]);
    case 'broadcast':
      return asCard('745291183405076480:broadcast', link, [
        text('broadcast_url', card.url),
        text('broadcast_title', card.title),
        text('broadcast_state', 'ENDED'),
        ...images('broadcast_thumbnail', card),
      ]);
    case 'space':
      return asCard('3691233323:audiospace', link, [text('id', card.url.split('/').at(-1))]);
    case 'newsletter':
      return asCard('3337203208:newsletter_publication', link, [
        text('newsletter_title', card.title),
        text('newsletter_description', card.description),
        ...images('newsletter_image', card),
      ]);
    case 'job':
      return asCard('3691233323:job_details', link, [
        text('job_title', card.title),
        text('job_description', card.description),
      ]);
    case 'unified':
      return asCard(
        'unified_card',
        `card://${postId}`,
        [text('unified_card', JSON.stringify(unified(card, postId, host)))],
        'https://twitter.com',
      );
    case 'unknown':
      return asCard('a_kind_of_tomorrow', link, [...words, ...site]);
    default:
      return card.kind satisfies never;
  }
}

export function buildPoll(poll: PollSpec, postId: string, createdAt: number) {
  const endsAt = poll.endsAt ?? new Date(createdAt + 86_400_000).toISOString();
  const address = `card://${postId}`;
  return asCard(
    `poll${poll.choices.length}choice_text_only`,
    address,
    [
      ...poll.choices.flatMap(({ label, votes }, index) => [
        text(`choice${index + 1}_label`, label),
        text(`choice${index + 1}_count`, String(votes)),
      ]),
      text('end_datetime_utc', endsAt.replace('.000Z', 'Z')),
      text('last_updated_datetime_utc', endsAt.replace('.000Z', 'Z')),
      text('duration_minutes', '1440'),
      text('api', 'capi://passthrough/1'),
      { key: 'counts_are_final', value: { boolean_value: poll.isFinal, type: 'BOOLEAN' } },
    ],
    'https://twitter.com',
  );
}

function asCard(
  name: string,
  url: string,
  bindings: (Binding | undefined)[],
  cardUrl: string | undefined = url,
) {
  return {
    rest_id: url,
    legacy: {
      binding_values: [...bindings, text('card_url', cardUrl)].filter((one) => one !== undefined),
      card_platform: {
        platform: { audience: { name: 'production' }, device: { name: 'Swift', version: '12' } },
      },
      name,
      url,
      user_refs_results: [],
    },
  };
}

function text(key: string, value: string | undefined): Binding | undefined {
  return value === undefined ? undefined : { key, value: { string_value: value, type: 'STRING' } };
}

const sizes = [
  ['_small', 100, 67],
  ['', 280, 187],
  ['_large', 600, 400],
  ['_x_large', 1200, 800],
  ['_original', 1200, 800],
] as const;

function images(key: string, card: CardSpec): Binding[] {
  if (card.image === undefined) return [];
  return sizes.map(([suffix, width, height]) => ({
    key: key + suffix,
    value: {
      image_value: {
        ...(card.imageAlt !== undefined && { alt: card.imageAlt }),
        height,
        url: `https://pbs.twimg.com/card_img/1/${card.image}?format=jpg&name=${width}x${height}`,
        width,
      },
      type: 'IMAGE',
    },
  }));
}

function unified(card: CardSpec, postId: string, host: string) {
  const mediaKey = `3_${mediaIdOf(postId, 9)}`;
  return {
    type: 'image_website',
    component_objects: {
      details_1: {
        type: 'details',
        data: {
          title: { content: card.title ?? '', is_rtl: false },
          subtitle: { content: host.replace(/^www\./, ''), is_rtl: false },
          destination: 'browser_1',
        },
      },
      media_1: { type: 'media', data: { id: mediaKey, destination: 'browser_1' } },
    },
    destination_objects: {
      browser_1: { type: 'browser', data: { url_data: { url: card.url, vanity: host } } },
    },
    components: ['media_1', 'details_1'],
    media_entities: {
      [mediaKey]: {
        id_str: mediaKey.slice(2),
        media_url_https: `https://pbs.twimg.com/media/${card.image ?? 'harbour'}.jpg`,
        type: 'photo',
        original_info: { width: 1200, height: 800 },
        media_key: mediaKey,
      },
    },
  };
}
