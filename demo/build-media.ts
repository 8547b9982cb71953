import { codeFor, hashOf } from './snowflake';
import type { MediaSpec } from './thread-spec';

export const mediaKeyPrefix = { photo: '3', video: '13', gif: '16' } as const;

/** X's media id: long posts and long-form articles place media by it. */
export function mediaIdOf(postId: string, index: number): string {
  return (BigInt(postId) - 1_000_000n - BigInt(index)).toString();
}

/** One photo, video or GIF as it stands in `extended_entities.media`. */
export function buildMedia(
  media: MediaSpec,
  place: { postId: string; handle: string; index: number; link: string; indices: number[] },
) {
  const { postId, handle, index, link, indices } = place;
  const id = mediaIdOf(postId, index);
  const width = media.width ?? 1200;
  const height = media.height ?? 800;
  return {
    display_url: `pic.x.com/${link.slice(-10)}`,
    expanded_url: `https://x.com/${handle}/status/${postId}/${media.type === 'photo' ? 'photo' : 'video'}/${index + 1}`,
    ...(media.alt !== undefined && { ext_alt_text: media.alt }),
    ext_media_availability: { status: 'Available' },
    id_str: id,
    indices,
    media_key: `${mediaKeyPrefix[media.type]}_${id}`,
    media_results: { result: { media_key: `${mediaKeyPrefix[media.type]}_${id}` } },
    media_url_https: posterOf(media, id),
    original_info: { focus_rects: [], height, width },
    sizes: {
      large: { h: height, resize: 'fit', w: width },
      medium: fitted(width, height, 1200),
      small: fitted(width, height, 680),
      thumb: { h: 150, resize: 'crop', w: 150 },
    },
    type: media.type === 'gif' ? 'animated_gif' : media.type,
    url: link,
    ...(media.type !== 'photo' && { video_info: buildVideo(media, id) }),
  };
}

function fitted(width: number, height: number, most: number) {
  const scale = Math.min(1, most / Math.max(width, height));
  return { h: Math.round(height * scale), resize: 'fit', w: Math.round(width * scale) };
}

export function photoAddress(key: string): string {
  return `https://pbs.twimg.com/media/${key}.jpg`;
}

function posterOf(media: MediaSpec, id: string): string {
  const key = media.key ?? codeFor(id, 15);
  if (media.type === 'video') {
    return `https://pbs.twimg.com/ext_tw_video_thumb/${id}/pu/img/${key}.jpg`;
  }
  return media.type === 'gif'
    ? `https://pbs.twimg.com/tweet_video_thumb/${key}.jpg`
    : photoAddress(key);
}

export function buildVideo(media: MediaSpec, id: string) {
  const key = media.key ?? codeFor(id, 15);
  const width = media.width ?? 1280;
  const height = media.height ?? 720;
  const divisor = greatestCommonDivisor(width, height);
  const aspect_ratio = [width / divisor, height / divisor];
  if (media.type === 'gif') {
    const url = `https://video.twimg.com/tweet_video/${key}.mp4`;
    return { aspect_ratio, variants: [{ bitrate: 0, content_type: 'video/mp4', url }] };
  }
  const file = (size: string) =>
    `https://video.twimg.com/ext_tw_video/${id}/pu/vid/avc1/${size}/${key}.mp4?tag=12`;
  return {
    aspect_ratio,
    duration_millis: 4_000 + (hashOf(id) % 9) * 1_000,
    variants: [
      {
        content_type: 'application/x-mpegURL',
        url: `https://video.twimg.com/ext_tw_video/${id}/pu/pl/${key}.m3u8?tag=12`,
      },
      { bitrate: 256_000, content_type: 'video/mp4', url: file('480x270') },
      { bitrate: 2_176_000, content_type: 'video/mp4', url: file('1280x720') },
      { bitrate: 832_000, content_type: 'video/mp4', url: file('640x360') },
    ],
  };
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
