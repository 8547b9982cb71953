import { buildVideo, mediaIdOf, mediaKeyPrefix, photoAddress } from './build-media';
import { lengthOf } from './build-text';
import { parseMarks } from './parse-marks';
import { codeFor } from './snowflake';
import type { LongFormBlockSpec, LongFormSpec, MediaSpec } from './thread-spec';

type Entity = { type: string; mutability: string; data: Record<string, unknown> };

/** X's "article": Draft.js blocks, and beside them the things they point to. */
export function buildLongForm(longForm: LongFormSpec, postId: string, createdAt: number) {
  const entities: Entity[] = [];
  const allMedia: MediaSpec[] = [];
  const blocks = longForm.blocks.map((block, index) => ({
    ...buildBlock(block, { entities, allMedia, postId }),
    key: codeFor(`${postId}:${index}`, 5).toLowerCase(),
  }));
  const words = longForm.blocks
    .flatMap((block) => (block.type === 'text' ? [parseMarks(block.text, 'article').text] : []))
    .join('\n');
  const result = {
    rest_id: longFormIdOf(postId),
    id: Buffer.from(`ArticleEntity:${longFormIdOf(postId)}`).toString('base64'),
    title: longForm.title,
    preview_text: words.slice(0, 200),
    ...(longForm.cover && {
      cover_media: buildArticleMedia(longForm.cover, mediaIdOf(postId, 99)),
    }),
    lifecycle_state: { modified_at_secs: Math.floor(createdAt / 1000) },
    metadata: { first_published_at_secs: Math.floor(createdAt / 1000) },
  };
  if (longForm.isPreview) return { article_results: { result } };
  const entityMap = longForm.isOldShape
    ? Object.fromEntries(entities.entries())
    : entities
        .map((value, key) => ({ key: String(key), value }))
        // X does not keep them in order, so nobody may count on one.
        .sort((one, other) => (codeFor(one.key, 4) < codeFor(other.key, 4) ? -1 : 1));
  return {
    article_results: {
      result: {
        ...result,
        content_state: { blocks, entityMap },
        media_entities: allMedia.map((media, index) =>
          buildArticleMedia(media, mediaIdOf(postId, 100 + index)),
        ),
      },
    },
  };
}

/** An article has an id of its own beside its post's. */
export function longFormIdOf(postId: string): string {
  return (BigInt(postId) - 5_000_000n).toString();
}

type Sink = { entities: Entity[]; allMedia: MediaSpec[]; postId: string };

function buildBlock(block: LongFormBlockSpec, { entities, allMedia, postId }: Sink) {
  switch (block.type) {
    case 'text':
      return buildTextBlock(block, entities);
    case 'media': {
      const mediaItems = block.media.map((media, index) => ({
        localMediaId: String(allMedia.length + index + 1),
        mediaCategory: media.type === 'photo' ? 'DraftTweetImage' : 'AmplifyVideo',
        mediaId: mediaIdOf(postId, 100 + allMedia.length + index),
      }));
      allMedia.push(...block.media);
      return atom(entities, 'MEDIA', {
        ...(block.caption !== undefined && { caption: block.caption }),
        mediaItems,
      });
    }
    case 'markdown':
      return atom(entities, 'MARKDOWN', { markdown: block.markdown });
    case 'latex':
      return atom(entities, 'LATEX', { latex: block.latex });
    case 'post':
      return atom(entities, 'TWEET', { tweetId: block.id });
    case 'divider':
      return atom(entities, 'DIVIDER', {});
    default:
      return block satisfies never;
  }
}

function atom(entities: Entity[], type: string, data: Record<string, unknown>) {
  entities.push({ type, mutability: 'Immutable', data });
  return {
    data: {},
    entityRanges: [{ key: entities.length - 1, length: 1, offset: 0 }],
    inlineStyleRanges: [],
    text: ' ',
    type: 'atomic',
  };
}

function buildTextBlock(block: Extract<LongFormBlockSpec, { type: 'text' }>, entities: Entity[]) {
  const { text, marks, links } = parseMarks(block.text, 'article');
  const entityRanges = links.map(({ from, to, url }) => {
    entities.push({ type: 'LINK', mutability: 'Mutable', data: { url } });
    return { key: entities.length - 1, length: to - from, offset: from };
  });
  const mentions = Array.from(text.matchAll(/(?<![\w@])@(\w{1,15})/g), (match) => {
    const fromIndex = lengthOf(text.slice(0, match.index));
    return { fromIndex, toIndex: fromIndex + lengthOf(match[0]), text: match[1] };
  });
  return {
    data: mentions.length > 0 ? { mentions } : {},
    ...(block.depth && { depth: block.depth }),
    entityRanges,
    inlineStyleRanges: marks.map(({ from, to, style }) => ({
      length: to - from,
      offset: from,
      style,
    })),
    text,
    type: block.style,
  };
}

function buildArticleMedia(media: MediaSpec, id: string) {
  const key = media.key ?? codeFor(id, 15);
  const picture = {
    original_img_height: media.height ?? 800,
    original_img_url: photoAddress(key),
    original_img_width: media.width ?? 1200,
  };
  const info =
    media.type === 'photo'
      ? { __typename: 'ApiImage', ...(media.alt && { alt_text: media.alt }), ...picture }
      : {
          __typename: media.type === 'gif' ? 'ApiGif' : 'ApiVideo',
          preview_image: picture,
          variants: buildVideo(media, id).variants.map(({ url, content_type, ...rest }) => ({
            ...('bitrate' in rest && { bit_rate: rest.bitrate }),
            content_type,
            url,
          })),
        };
  return { media_id: id, media_info: info, media_key: `${mediaKeyPrefix[media.type]}_${id}` };
}
