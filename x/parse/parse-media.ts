import type { Media, Video, Withheld } from '@/core/media';
import { toPostId } from '@/core/post';
import type { WebUrl } from '@/core/web-url';
import { postUrl } from '@/x/addresses/make-urls';
import { mediaUrl } from '@/x/addresses/media-url';
import { parsePostUrl } from '@/x/addresses/post-url';
import { at, count, type Drift, fields, kindName, list, numeric, text, word } from './json';
import { parseAuthor } from './parse-author';

/** Photos, videos and GIFs of a post, as they hang under it. */
export function parseMedia(items: readonly unknown[], drift: Drift): Media[] {
  const media: Media[] = [];
  for (const item of items) {
    const read = parseMediaItem(item, drift);
    if (read) media.push(read);
  }
  return media;
}

/** `extended_entities` has them all; `entities` only ever named the first. */
export function mediaItems(legacy: unknown): readonly unknown[] {
  const { extended_entities: all, entities } = fields(legacy);
  const extended = list(fields(all).media);
  return extended.length > 0 ? extended : list(fields(entities).media);
}

export function isSensitiveMedia(item: unknown): boolean {
  const warning = fields(item).sensitive_media_warning;
  return typeof warning === 'object' && warning !== null && Object.values(warning).includes(true);
}

function parseMediaItem(item: unknown, drift: Drift): Media | undefined {
  const itemFields = fields(item);
  const media = shownMedia(itemFields, mediaId(item), drift);
  if (!media) return undefined;
  const { width, height } = sizeOf(itemFields.original_info);
  if (width && height) {
    media.width = width;
    media.height = height;
  }
  addDescription(media, itemFields);
  if (itemFields.source_status_id_str !== undefined) addSource(media, itemFields);
  return media;
}

function shownMedia(item: Record<string, unknown>, id: string, drift: Drift): Media | undefined {
  const { media_url_https: address, type: kind, ext_media_availability: availability } = item;
  const because = whyWithheld(availability);
  if (because !== undefined) return { type: 'withheld', id, because };
  const picture = mediaUrl(address);
  if (kind === 'video' || kind === 'animated_gif') {
    const film = parseVideo(item, id, kind === 'video' ? 'video' : 'gif', picture);
    if (!film) drift(`media: ${kind} without address`);
    return film;
  }
  if (kind !== 'photo') drift(`media: ${kindName(kind)}`);
  if (!picture && kind === 'photo') drift('media: photo without address');
  return picture && { type: 'photo', id, url: large(picture) };
}

/** Where X says that a thing cannot be seen, nothing of it is asked for: its files would not come. */
function whyWithheld(availability: unknown): Withheld['because'] | undefined {
  const { status, reason } = fields(availability);
  if (status === 'Available' || status === 'available' || typeof status !== 'string')
    return undefined;
  return /geo|country/i.test(word(reason)) ? 'country' : 'gone';
}

function addDescription(media: Media, item: Record<string, unknown>): void {
  const { ext_alt_text: written, post_image_description: seen } = item;
  const alt = text(written) ?? text(seen) ?? text(fields(seen).text);
  if (alt === undefined) return;
  media.alt = alt;
  if (text(written) === undefined) media.isDescribedByX = true;
}

/** A film that was taken over from another post: X says whose it is. */
function addSource(media: Media, item: Record<string, unknown>): void {
  const { source_status_id_str: source, additional_media_info: info, expanded_url: address } = item;
  const id = toPostId(source);
  const user = fields(at(info, 'source_user', 'user_results')).result;
  const author = user === undefined ? undefined : parseAuthor(user);
  const known = parsePostUrl(address);
  const handle = author?.handle || (known?.id === id ? known?.handle : undefined);
  if (id === undefined) return;
  const name = author && author.name !== '' ? author.name : undefined;
  const shown = handle && (name ? `${name} (@${handle})` : `@${handle}`);
  media.from = { url: postUrl(id, handle), ...((shown ?? name) && { name: shown ?? name ?? '' }) };
}

function parseVideo(
  item: unknown,
  id: string,
  type: 'video' | 'gif',
  poster: WebUrl | undefined,
): Video | undefined {
  const info = at(item, 'video_info');
  const sources = parseVariants(list(at(info, 'variants')));
  if (sources.length === 0 && poster === undefined) return undefined;
  const video: Video = { type, id, sources };
  const durationMs = count(at(info, 'duration_millis'));
  if (poster !== undefined) video.poster = poster;
  if (durationMs !== undefined) video.durationMs = durationMs;
  return video;
}

function mediaId(item: unknown): string {
  const { media_key, id_str: id } = fields(item);
  const key = text(media_key);
  return text(id) ?? key?.slice(key.indexOf('_') + 1) ?? '';
}

/** `large` is at most 2048 pixels wide: enough for any reader, a tenth of the original. */
export function large<Url extends string>(picture: Url): Url {
  return (picture.includes('?') ? picture : `${picture}?name=large`) as Url;
}

export function sizeOf(info: unknown): { width?: number; height?: number } {
  const { width: wide, height: high } = fields(info);
  const width = count(wide);
  const height = count(high);
  return width && height ? { width, height } : {};
}

/** Long-form articles say `bit_rate`, posts `bitrate`. */
export function parseVariants(variants: readonly unknown[]): Video['sources'] {
  const sources: Video['sources'] = [];
  for (const variant of variants) {
    const variantFields = fields(variant);
    const url = mediaUrl(variantFields.url);
    if (!url) continue;
    const contentType = text(variantFields.content_type) ?? 'video/mp4';
    const bitrate = numeric(variantFields.bitrate ?? variantFields.bit_rate);
    sources.push(bitrate === undefined ? { url, contentType } : { url, contentType, bitrate });
  }
  return sources.sort((a, b) => rank(b) - rank(a));
}

function rank(source: Video['sources'][number]): number {
  return source.contentType === 'video/mp4' ? (source.bitrate ?? 0) : -1;
}
