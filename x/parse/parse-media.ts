import type { Media, Video } from '@/core/media';
import type { WebUrl } from '@/core/web-url';
import { mediaUrl } from '@/x/addresses/media-url';
import { at, count, type Drift, fields, kindName, list, numeric, text } from './json';

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
  const { media_url_https: address, type: kind, original_info: info, ext_alt_text } = fields(item);
  const picture = mediaUrl(address);
  const id = mediaId(item);
  const isMoving = kind === 'video' || kind === 'animated_gif';
  if (!isMoving && kind !== 'photo') drift(`media: ${kindName(kind)}`);
  const media = isMoving
    ? parseVideo(item, id, kind === 'video' ? 'video' : 'gif', picture)
    : picture && ({ type: 'photo', id, url: large(picture) } satisfies Media as Media);
  if (!media) return undefined;
  const { width, height } = sizeOf(info);
  const alt = text(ext_alt_text);
  if (width && height) {
    media.width = width;
    media.height = height;
  }
  if (alt !== undefined) media.alt = alt;
  return media;
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
