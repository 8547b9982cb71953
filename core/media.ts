import type { WebUrl } from './web-url';

export type Media = Photo | Video;

export type Photo = {
  type: 'photo';
  /** X's media id, by which long posts and long-form articles place it. */
  id: string;
  url: WebUrl;
  width?: number;
  height?: number;
  alt?: string;
};

export type Video = {
  type: 'video' | 'gif';
  id: string;
  poster?: WebUrl;
  /** Best first; HLS playlists after the files. */
  sources: { url: WebUrl; contentType: string; bitrate?: number }[];
  width?: number;
  height?: number;
  durationMs?: number;
  alt?: string;
};
