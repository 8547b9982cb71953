import type { LinkCard, Poll } from '@/core/post';
import { toWebUrl, type WebUrl } from '@/core/web-url';
import { homeUrl } from '@/x/addresses/make-urls';
import { mediaUrl } from '@/x/addresses/media-url';
import { siteName } from '@/x/addresses/site-name';
import { isShortLink } from '@/x/addresses/x-pages';
import { at, type Drift, isObject, kindName, list, text } from './json';
import { sizeOf } from './parse-media';
import { type CardValues, isPollCard, parsePoll } from './parse-poll';
import { parseUnifiedCard } from './parse-unified-card';

export type ParsedCard = { card?: LinkCard; poll?: Poll; address?: string };

/**
 * What X draws under a post: a link's preview, or a poll. `links` are the post's own t.co addresses
 * with where they lead, as a card names only the t.co one.
 */
export function parseCard(value: unknown, links: readonly unknown[], drift: Drift): ParsedCard {
  if (!isObject(value)) return {};
  const legacy = at(value, 'legacy') ?? value;
  // Some names carry the account that made the kind: `745291183405076480:broadcast`.
  const name = (text(at(legacy, 'name')) ?? '').replace(/^\d+:/, '');
  const values = cardValues(at(legacy, 'binding_values'));
  if (isPollCard(name)) {
    const poll = parsePoll(values);
    return poll ? { poll } : {};
  }
  const unified = text(values.get('unified_card'));
  if (unified !== undefined) {
    const card = parseUnifiedCard(unified, drift);
    return card ? { card } : {};
  }
  const address = text(values.get('card_url')) ?? text(at(legacy, 'url'));
  const card = parseLinkCard(name, values, resolve(address, links));
  if (card?.kind === 'other') drift(`card: ${kindName(name)}`);
  return { ...(card && { card }), ...(address !== undefined && { address }) };
}

function parseLinkCard(
  name: string,
  values: CardValues,
  url: WebUrl | undefined,
): LinkCard | undefined {
  const kind = kindOf(name);
  const target = url ?? toWebUrl(values.get('broadcast_url')) ?? toWebUrl(values.get('player_url'));
  const title = first(values, ['title', 'broadcast_title', 'event_title', 'newsletter_title']);
  const description = first(values, ['description', 'event_subtitle', 'newsletter_description']);
  const image = imageOf(values);
  if (!target || (kind !== 'space' && title === undefined && !image)) return undefined;
  const named = first(values, ['vanity_url', 'domain']);
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

/** GraphQL sends a list of `{ key, value }`, older answers an object. */
function cardValues(bindings: unknown): CardValues {
  const values: CardValues = new Map();
  const add = (key: unknown, value: unknown) => {
    if (typeof key !== 'string') return;
    values.set(
      key,
      at(value, 'string_value') ?? at(value, 'boolean_value') ?? at(value, 'image_value'),
    );
  };
  if (isObject(bindings)) for (const key in bindings) add(key, bindings[key]);
  else for (const binding of list(bindings)) add(at(binding, 'key'), at(binding, 'value'));
  return values;
}

function first(values: CardValues, keys: string[]): string | undefined {
  for (const key of keys) {
    const found = text(values.get(key));
    if (found !== undefined) return found;
  }
  return undefined;
}

function imageOf(values: CardValues): LinkCard['image'] | undefined {
  for (const size of ['large', 'original']) {
    for (const kind of imageKinds) {
      const value = values.get(`${kind}_${size}`);
      const url = mediaUrl(at(value, 'url'));
      if (!url) continue;
      const alt = text(at(value, 'alt'));
      return { url, ...sizeOf(value), ...(alt !== undefined && { alt }) };
    }
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
