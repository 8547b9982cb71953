import type { Gap } from './gap';
import type { Media } from './media';
import type { GrokShare, LinkCard, Poll, Post, PostId, Range } from './post';
import type { WebUrl } from './web-url';

/**
 * X's "article": a document attached to a post. Its words are the post's `text`; everything here
 * points into it by code point ranges, and inline marks are the post's `spans`.
 */
export type LongForm = {
  id: string;
  title: Range;
  cover?: Media;
  blocks: LongFormBlock[];
  /** A timeline's answer: title and preview, the body was not sent. */
  isPreview: boolean;
};

export type LongFormBlock =
  | (Range & { type: 'paragraph' | 'quote' | 'code' })
  | (Range & { type: 'heading'; depth: 1 | 2 | 3 })
  | (Range & { type: 'listItem'; isOrdered: boolean; depth: number })
  /** A MARKDOWN atom, raw: a fenced block, a table, more. The reader page parses it. */
  | (Range & { type: 'markdown' })
  | (Range & { type: 'latex' })
  /** The range is the caption; empty where there is none. */
  | (Range & { type: 'media'; media: Media[] })
  /** `post`: where it is known. */
  | { type: 'post'; id: PostId; url: WebUrl; post?: Post | Gap }
  | { type: 'card'; card: LinkCard }
  | { type: 'poll'; poll: Poll }
  | { type: 'grok'; grok: GrokShare }
  | { type: 'divider' };
