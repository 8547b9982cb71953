import type { GrokShare, LinkCard, Poll } from '@/core/post';
import { toWebUrl, type WebUrl } from '@/core/web-url';
import { homeUrl } from '@/x/addresses/home-urls';
import { siteName } from '@/x/addresses/site-name';
import { isShortLink } from '@/x/addresses/x-pages';
import { at, type Drift, isObject, kindName, text } from '@/x/parse/json';
import { type CardValues, cardImage, cardValues, firstOf } from './card-values';
import { parsePoll } from './parse-poll';
import { parseUnifiedCard } from './parse-unified-card';

export type ParsedCard = { card?: LinkCard; poll?: Poll; grok?: GrokShare; address?: string };

type Place = {
  /** The post's own t.co addresses with where they lead, as a card names only the t.co one. */
  links: readonly unknown[];
  /** Where the post stands: what leads nowhere else leads there. */
  url: WebUrl;
  drift: Drift;
};

/** What X draws under a post: a link's preview, a poll, an answer of Grok's. */
export function parseCard(value: unknown, place: Place): ParsedCard {
  if (!isObject(value)) return {};
  const legacy = at(value, 'legacy') ?? value;
  // Some names carry the account that made the kind: `745291183405076480:broadcast`.
  const name = (text(at(legacy, 'name')) ?? '').replace(/^\d+:/, '');
  const values = cardValues(at(legacy, 'binding_values'), place.drift);
  const poll = parsePoll(values, place.drift);
  if (poll) return { poll };
  const unified = text(values.get('unified_card'));
  if (unified !== undefined) return parseUnifiedCard(unified, place);
  const { rest_id: id, ...parts } = value;
  const address = text(values.get('card_url')) ?? text(at(legacy, 'url')) ?? text(id);
  const card = parseLinkCard(name, values, resolve(address, place.links));
  if (card?.kind === 'other') place.drift(`card: ${kindName(name)}`);
  if (card) return { card, ...(address !== undefined && { address }) };
  // Some come as their address alone, which the words have.
  if (Object.keys(parts).length > 0) place.drift(`card: ${kindName(name)} without words`);
  return bareCard(address, place);
}

/** Of a card that cannot be read its address stays, unless the post's words have it anyway. */
function bareCard(address: string | undefined, { links }: Place): ParsedCard {
  const url = toWebUrl(address);
  const isLinked = links.some((link) => at(link, 'url') === address);
  if (!url || isLinked || new URL(url).pathname === '/') return {};
  const site = hostOf(url);
  return { card: { url, ...(site && { site: siteName(site) }), kind: 'other' } };
}

function parseLinkCard(
  name: string,
  values: CardValues,
  url: WebUrl | undefined,
): LinkCard | undefined {
  const kind = kindOf(name);
  const target = url ?? toWebUrl(values.get('broadcast_url')) ?? toWebUrl(values.get('player_url'));
  const title = firstOf(values, titleKeys);
  const description = firstOf(values, descriptionKeys);
  const image = imageOf(values);
  if (!target || (kind !== 'space' && title === undefined && !image)) return undefined;
  const named = firstOf(values, ['vanity_url', 'domain']);
  const ofX = kind === 'broadcast' || kind === 'space' ? homeUrl : target;
  const site = isShortLink(target) ? (named ?? hostOf(ofX)) : hostOf(target);
  return {
    url: target,
    ...(site !== undefined && { site: siteName(site) }),
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(image && { image }),
    kind,
  };
}

const titleKeys = ['title', 'broadcast_title', 'event_title', 'newsletter_title', 'job_title'];
const descriptionKeys = [
  'description',
  'event_subtitle',
  'newsletter_description',
  'job_description',
];

function hostOf(url: WebUrl): string | undefined {
  return isShortLink(url) ? undefined : new URL(url).hostname;
}

function kindOf(name: string): LinkCard['kind'] {
  if (name.startsWith('summary') || name === 'promo_website') return 'page';
  if (name === 'player' || name === 'amplify') return 'player';
  if (name === 'app' || name.startsWith('app_') || name.endsWith('_app')) return 'app';
  if (name.includes('broadcast') || name === 'live_event') return 'broadcast';
  return name === 'audiospace' ? 'space' : 'other';
}

function resolve(address: string | undefined, links: readonly unknown[]): WebUrl | undefined {
  const entity = links.find((link) => address !== undefined && at(link, 'url') === address);
  return toWebUrl(at(entity, 'expanded_url')) ?? toWebUrl(address);
}

function imageOf(values: CardValues): LinkCard['image'] | undefined {
  for (const kind of imageKinds) {
    const image = cardImage(values, kind);
    if (image) return image;
  }
  return undefined;
}

const imageKinds = [
  'photo_image_full_size',
  'summary_photo_image',
  'thumbnail_image',
  'player_image',
  'broadcast_thumbnail',
  'event_thumbnail',
  'newsletter_image',
];
