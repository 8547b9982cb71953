import type { LinkCard } from '@/core/post';
import { toWebUrl, type WebUrl } from '@/core/web-url';
import { mediaUrl } from '@/x/addresses/media-url';
import { siteName } from '@/x/addresses/site-name';
import { at, type Drift, isObject, kindName, text, word } from './json';
import { large, sizeOf } from './parse-media';

/** A card that comes as JSON within a string: parts, where they lead, and their media. */
export function parseUnifiedCard(json: string, drift: Drift): LinkCard | undefined {
  const content = readJson(json);
  if (!isObject(content)) {
    drift('card: unified_card without content');
    return undefined;
  }
  const destination = destinationOf(at(content, 'destination_objects'));
  if (!destination) return undefined;
  const parts = valuesOf(at(content, 'component_objects')).map((part) => at(part, 'data'));
  const title = firstText(parts.map((part) => at(part, 'title', 'content') ?? at(part, 'name')));
  const subtitle = firstText(parts.map((part) => at(part, 'subtitle', 'content')));
  const image = imageOf(at(content, 'media_entities'));
  const kind = destination.isApp ? 'app' : 'page';
  if (title === undefined && !image) drift(`card: unified ${kindName(at(content, 'type'))}`);
  return {
    url: destination.url,
    site: siteName(destination.vanity ?? new URL(destination.url).hostname),
    ...(title !== undefined && { title }),
    ...(subtitle !== undefined && subtitle !== destination.vanity && { description: subtitle }),
    ...(image && { image }),
    kind,
  };
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function destinationOf(
  destinations: unknown,
): { url: WebUrl; vanity?: string; isApp: boolean } | undefined {
  for (const destination of valuesOf(destinations)) {
    const data = at(destination, 'data');
    const link = at(data, 'url_data') ?? data;
    const url = toWebUrl(at(link, 'url'));
    if (!url) continue;
    const vanity = text(at(link, 'vanity'));
    const isApp = word(at(destination, 'type')).startsWith('app');
    return { url, isApp, ...(vanity !== undefined && { vanity }) };
  }
  return undefined;
}

function imageOf(media: unknown): LinkCard['image'] | undefined {
  for (const item of valuesOf(media)) {
    const url = mediaUrl(at(item, 'media_url_https'));
    if (url) return { url: large(url), ...sizeOf(at(item, 'original_info')) };
  }
  return undefined;
}

function valuesOf(value: unknown): unknown[] {
  return isObject(value) ? Object.values(value) : [];
}

function firstText(values: unknown[]): string | undefined {
  return values.map(text).find((value) => value !== undefined);
}
