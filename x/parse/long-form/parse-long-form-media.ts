import type { Media } from '@/core/media';
import { mediaUrl } from '@/x/addresses/media-url';
import { at, count, list, text, word } from '@/x/parse/json';
import { large, parseVariants } from '@/x/parse/parse-media';

export type ArticleMedia = {
  cover: Media | undefined;
  /** The media an atom names, in its order; what X did not send has its place. */
  find(items: readonly unknown[]): Media[];
};

export function articleMedia(article: unknown): ArticleMedia {
  const known = new Map<string, Media>();
  for (const entity of list(at(article, 'media_entities'))) {
    const media = parseArticleMedia(entity);
    if (media) known.set(media.id, media);
  }
  const cover = at(article, 'cover_media') ?? at(article, 'cover_media_results', 'result');
  return {
    cover: parseArticleMedia(cover),
    find: (items) =>
      items.map((item) => {
        const id = word(at(item, 'mediaId'));
        return known.get(id) ?? { type: 'withheld', id, because: 'not sent' };
      }),
  };
}

function parseArticleMedia(entity: unknown): Media | undefined {
  const info = at(entity, 'media_info');
  const id = text(at(entity, 'media_id')) ?? '';
  const alt = text(at(entity, 'alt_text')) ?? text(at(info, 'alt_text'));
  const described = alt === undefined ? {} : { alt };
  const sources = parseVariants(list(at(info, 'variants') ?? at(info, 'video_info', 'variants')));
  if (sources.length > 0) {
    const preview = at(info, 'preview_image');
    const poster = pictureOf(preview);
    const durationMs = count(at(info, 'duration_millis'));
    return {
      type: at(info, '__typename') === 'ApiGif' ? 'gif' : 'video',
      id,
      ...(poster && { poster }),
      sources,
      ...sizeOfPicture(preview),
      ...(durationMs !== undefined && { durationMs }),
      ...described,
    };
  }
  const url = pictureOf(info);
  return url && { type: 'photo', id, url: large(url), ...sizeOfPicture(info), ...described };
}

function pictureOf(info: unknown) {
  return mediaUrl(at(info, 'original_img_url'));
}

function sizeOfPicture(info: unknown): { width?: number; height?: number } {
  const width = count(at(info, 'original_img_width'));
  const height = count(at(info, 'original_img_height'));
  return width && height ? { width, height } : {};
}
