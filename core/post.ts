import type { Gap } from './gap';
import type { LongForm } from './long-form';
import type { Media } from './media';
import type { WebUrl } from './web-url';

/** Decimal string: X's ids do not fit in a number. */
export type PostId = string & { readonly brand: 'PostId' };
export type UserId = string & { readonly brand: 'UserId' };

const decimalId = /^\d{1,20}$/;

/** Undefined for whatever is no string of 1 to 20 digits. */
export function toPostId(value: unknown): PostId | undefined {
  return typeof value === 'string' && decimalId.test(value) ? (value as PostId) : undefined;
}

/** Likewise. */
export function toUserId(value: unknown): UserId | undefined {
  return typeof value === 'string' && decimalId.test(value) ? (value as UserId) : undefined;
}

export type Author = {
  /** The visible page tells no more than the handle. */
  id: UserId | `@${string}`;
  /** Without the `@`; empty where X did not say. */
  handle: string;
  name: string;
  /** Their page on X; absent where the handle is. */
  url?: WebUrl;
  avatar?: WebUrl;
  /** Only followers may read this author: warn before keeping or exporting. */
  isProtected?: boolean;
};

/**
 * One entry by one author. A long post is a Post whose text came from `note_tweet`; a long-form
 * article is a Post with `longForm`, whose text is the article's blocks joined by newlines.
 */
export type Post = {
  type: 'post';
  id: PostId;
  /** Where it stands on X. */
  url: WebUrl;
  conversation: PostId;
  author: Author;
  /** Milliseconds since 1970. */
  createdAt: number;
  replyTo?: { post: PostId; author?: Author['id'] };
  /** BCP 47, as X guessed it; absent where X had no guess ("und", "qme", "zxx" …). */
  lang?: string;
  /**
   * What the author wrote, whole: entities decoded once, t.co addresses replaced by the address X
   * shows (`example.com/a-page…`). All offsets into it, everywhere, are code points.
   */
  text: string;
  /** In order of `from`; marks may overlap each other, `omitted` overlaps nothing. */
  spans: Span[];
  media: Media[];
  quote?: Quote;
  card?: LinkCard;
  poll?: Poll;
  note?: CommunityNote;
  longForm?: LongForm;
  /** By X's count, the author's own answers among them; absent where it did not say. */
  replyCount?: number;
  /** Every id that an edited post has had, oldest first, its own among them. */
  versions?: PostId[];
  /** X asks readers to confirm before showing its media; `by X`: its author has not asked for that. */
  isSensitive: boolean | 'by X';
  /** Quiet notes of X's own under the post. */
  labels?: Label[];
  /** An answer of Grok's that the author shares. */
  grok?: GrokShare;
  /** In another language, by X's machine: never taken for the author's words. */
  translation?: { text: string; lang?: string };
  /** X's page shows its own translation in place of the words. */
  isTranslated?: true;
  /** `network`: X's own data, whole. `markup`: read from the visible page, perhaps cut short. */
  readFrom: 'network' | 'markup';
  /** The text goes on, but this source did not have the rest; or X keeps it for subscribers. */
  isCutShort: boolean | 'for subscribers';
};

/** `text`: in X's words, which come in the language of the reader's account. */
export type Label = {
  kind: 'made with AI' | 'paid partnership' | 'warning' | 'limited';
  text?: string;
};

export type GrokShare = { url?: WebUrl; question?: string; answer?: string };

/** Every id that the post has had, as X lists them; its own alone where it was never edited. */
export function versionsOf({ id, versions }: Post): PostId[] {
  return versions ?? [id];
}

/** What the address of a post says. */
export type PostAddress = { id: PostId; handle?: string };

/** `from` (inclusive) and `to` (exclusive) count code points of the post's text. */
export type Range = { from: number; to: number };

export type Span = Range &
  /** `post`: it leads to one on X. */
  (
    | { type: 'link'; url: WebUrl; post?: PostAddress }
    | { type: 'mention' | 'cashtag'; url: WebUrl }
    | { type: 'hashtag'; url: WebUrl; tag: string }
    | { type: 'strong' | 'emphasis' | 'underline' | 'delete' | 'inlineCode' }
    /** In the text, but not for the reader: X itself does not show it. */
    | { type: 'omitted'; because: 'reply mention' | 'own link' }
    /** Media that stands here in the text (`from === to`); `media` is an index into Post.media. */
    | { type: 'media'; media: number }
  );

/** `post` is absent where X gave no more than the id, and perhaps by whom it is. */
export type Quote = { id: PostId; url: WebUrl; by?: string; post?: Post | Gap };

export type LinkCard = {
  url: WebUrl;
  /** The host the reader would go to, without `www.`; absent where X gives its own short address alone. */
  site?: string;
  title?: string;
  description?: string;
  image?: CardImage;
  /** Several pictures, or a film that plays in place. */
  media?: Media[];
  kind: 'page' | 'player' | 'app' | 'broadcast' | 'space' | 'other';
};

export type CardImage = { url: WebUrl; alt?: string; width?: number; height?: number };

export type Poll = {
  choices: { label: string; votes: number; image?: CardImage }[];
  image?: CardImage;
  /** Milliseconds since 1970. */
  endsAt?: number;
  isFinal: boolean;
};

/** Readers' context under a post; links are code point ranges of `text`. */
export type CommunityNote = {
  text: string;
  links: (Range & { url: WebUrl })[];
};
