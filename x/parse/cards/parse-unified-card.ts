import type { Media, Photo } from '@/core/media';
import type { CardImage, GrokShare, LinkCard } from '@/core/post';
import { toWebUrl, type WebUrl } from '@/core/web-url';
import { appUrl, placeUrl } from '@/x/addresses/make-urls';
import { siteName } from '@/x/addresses/site-name';
import {
  at,
  type Drift,
  fields,
  isObject,
  kindName,
  list,
  readJson,
  text,
  word,
} from '@/x/parse/json';
import { parseMedia } from '@/x/parse/parse-media';
import { parseGrokShare } from './parse-grok-share';

type Place = { url: WebUrl; drift: Drift };
type UnifiedCard = { card?: LinkCard; grok?: GrokShare };

/** A card that comes as JSON within a string: parts, where they lead, and their media. */
export function parseUnifiedCard(json: string, { url: post, drift }: Place): UnifiedCard {
  const content = readJson(json);
  if (!isObject(content)) {
    drift('card: unified_card without content');
    return {};
  }
  const parts = partsOf(content);
  const destination = destinationOf(content);
  const grok = parts.find(({ type }) => type.includes('grok'));
  const shared = grok && parseGrokShare(grok.data, destination?.url);
  if (shared) return { grok: shared };
  const media = parseMedia(mediaIn(content, parts), drift);
  const title = firstText(parts.map(({ data }) => titleIn(data))) ?? destination?.title;
  if (title === undefined && media.length === 0) drift(`card: unified ${kindName(content.type)}`);
  if (title === undefined && media.length === 0 && !destination) return {};
  const about = firstText(parts.map(({ data }) => descriptionIn(data)));
  const { url, vanity, isApp }: Destination = destination ?? { url: post };
  const card: LinkCard = {
    url,
    site: siteName(vanity ?? new URL(url).hostname),
    ...(title !== undefined && { title }),
    ...(about !== undefined && about !== vanity && { description: about }),
    ...shownIn(media),
    kind: isApp ? 'app' : 'page',
  };
  return { card };
}

/** One picture is the card's; several, or a film, stand above it. */
function shownIn(media: Media[]): Pick<LinkCard, 'image' | 'media'> {
  const [first, ...others] = media;
  if (!first) return {};
  return first.type === 'photo' && others.length === 0 ? { image: pictureOf(first) } : { media };
}

function pictureOf({ url, width, height, alt }: Photo): CardImage {
  return { url, ...(width && height && { width, height }), ...(alt !== undefined && { alt }) };
}

type Part = { type: string; data: unknown };

/** In the order in which X lays them out. */
function partsOf({ component_objects: objects, components }: Record<string, unknown>): Part[] {
  const order = list(components).map(word);
  const all = Object.entries(fields(objects));
  return all
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([, part]) => ({ type: word(at(part, 'type')), data: at(part, 'data') }));
}

/** Words stand as a string, or within an object that says their direction. */
function wordsIn(value: unknown): string | undefined {
  return text(value) ?? text(at(value, 'content'));
}

function titleIn(data: unknown): string | undefined {
  const { title, name, topic_detail: topic } = fields(data);
  return wordsIn(title) ?? wordsIn(name) ?? wordsIn(at(topic, 'title'));
}

function descriptionIn(data: unknown): string | undefined {
  const {
    subtitle,
    description,
    short_description_text: short,
    topic_detail: topic,
  } = fields(data);
  return (
    wordsIn(subtitle) ?? wordsIn(short) ?? wordsIn(description) ?? wordsIn(at(topic, 'subtitle'))
  );
}

type Destination = { url: WebUrl; vanity?: string; title?: string; isApp?: boolean };

function destinationOf(content: Record<string, unknown>): Destination | undefined {
  for (const destination of Object.values(fields(content.destination_objects))) {
    const data = at(destination, 'data');
    const link = at(data, 'url_data') ?? data;
    const kind = word(at(destination, 'type'));
    const url = toWebUrl(at(link, 'url')) ?? placeOf(kind, data);
    const vanity = text(at(link, 'vanity'));
    const app = at(content, 'app_store_data', word(at(data, 'app_id')));
    if (url) return { url, isApp: kind.startsWith('app'), ...(vanity !== undefined && { vanity }) };
    const inStore = appIn(list(app));
    if (inStore) return inStore;
  }
  return undefined;
}

/** On X itself: a job, a community, a list. */
function placeOf(kind: string, data: unknown): WebUrl | undefined {
  const place = places.find(([name]) => kind.includes(name));
  const id = place && word(at(data, `${place[0]}_id`) ?? at(data, 'id') ?? at(data, 'rest_id'));
  return place && id ? placeUrl(place[1], id) : undefined;
}

const places = [
  ['job', 'jobs'],
  ['community', 'i/communities'],
  ['list', 'i/lists'],
] as const;

function appIn(apps: readonly unknown[]): Destination | undefined {
  for (const app of apps) {
    const url = appUrl(word(at(app, 'type')), word(at(app, 'id')));
    const title = wordsIn(at(app, 'title'));
    if (url) return { url, isApp: true, ...(title !== undefined && { title }) };
  }
  return undefined;
}

/** What the parts name comes first, in their order; then what only lies in the card. */
function mediaIn({ media_entities: entities }: Record<string, unknown>, parts: Part[]): unknown[] {
  const all = fields(entities);
  const named = parts.flatMap(({ data }) => {
    const { id, media_id: other, media_list: several } = fields(data);
    return [word(id), word(other), ...list(several).map((one) => word(at(one, 'id')))];
  });
  const keys = new Set([...named, ...Object.keys(all)]);
  return [...keys].flatMap((key) => (isObject(all[key]) ? [all[key]] : []));
}

function firstText(values: (string | undefined)[]): string | undefined {
  return values.find((value) => value !== undefined);
}
