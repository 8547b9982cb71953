import type { WebUrl } from './web-url';

export type Media = Photo | Video | Withheld;

type Shared = {
  /** X's media id, by which long posts and long-form articles place it. */
  id: string;
  width?: number;
  height?: number;
  alt?: string;
  /** Nobody described it but X's own machine. */
  isDescribedByX?: true;
  /** The post it was taken over from: X says "From …". */
  from?: { url: WebUrl; name?: string };
};

export type Photo = Shared & { type: 'photo'; url: WebUrl };

export type Video = Shared & {
  type: 'video' | 'gif';
  poster?: WebUrl;
  /** Best first; HLS playlists after the files. */
  sources: { url: WebUrl; contentType: string; bitrate?: number }[];
  durationMs?: number;
};

/** X has it and does not show it, did not send it, or sent it in a form that Unspool does not know. */
export type Withheld = Shared & {
  type: 'withheld';
  because: 'country' | 'gone' | 'not sent' | 'unreadable';
};
