/**
 * A conversation as we write it down for tests and samples; `build-response.ts` turns it into what X
 * would send. Everything but the words has a sensible default.
 */
export type Conversation = {
  author: Person;
  /** First to last; among replies to one post this is also the order in which X ranks them. */
  posts: PostSpec[];
  /** ISO date of the first post. */
  date?: string | undefined;
  lang?: string | undefined;
  delivery?: Delivery | undefined;
};

export type Person = {
  name: string;
  /** Without the `@`. */
  handle: string;
  id?: string | undefined;
  /** Name of a picture in `demo/media`. */
  avatar?: string | undefined;
  isProtected?: boolean | undefined;
};

export type PostSpec = {
  /** Plain text as its author typed it: whole addresses, no escapes. */
  text?: string | undefined;
  id?: string | undefined;
  /** The thread's author, unless said otherwise. */
  by?: Person | undefined;
  /**
   * An id, or the 1-based place of a post in `posts`; `null` answers nobody. By default the author
   * goes on after the last post of the main chain, and everybody else answers the first post.
   */
  replyTo?: string | number | null | undefined;
  /** ISO date, or an offset to the conversation's: `+26h`, `+90m`, `+10s`, `+2d`. */
  at?: string | undefined;
  lang?: string | undefined;
  /** `**bold**`, `_italic_`, `++underlined++` and `~~struck~~` in the text are marks: makes it a long post. */
  rich?: boolean | undefined;
  /** A long post although it is short enough. */
  long?: boolean | undefined;
  media?: MediaSpec[] | undefined;
  quote?: QuoteSpec | undefined;
  card?: CardSpec | undefined;
  poll?: PollSpec | undefined;
  /** Text of a Community Note; addresses in it become links. */
  note?: string | undefined;
  longForm?: LongFormSpec | undefined;
  unavailable?: Unavailable | undefined;
  /** Wrapped in `TweetWithVisibilityResults`. */
  wrapped?: boolean | undefined;
  sensitive?: boolean | undefined;
  /** Texts of earlier versions, oldest first. */
  editedFrom?: string[] | undefined;
  /** Where it stands if not in the conversation itself. */
  placement?: 'ad' | 'ad in thread' | 'related' | 'spam' | undefined;
  replyCount?: number | undefined;
};

/**
 * `empty`: an entry without a result. `missing`: X never mentions it, only its children point to it.
 * The others are tombstones, or for `age-restricted` and `protected` a `TweetUnavailable`.
 */
export type Unavailable =
  | 'deleted'
  | 'suspended'
  | 'withheld'
  | 'blocked'
  | 'protected'
  | 'age-restricted'
  | 'subscribers-only'
  | 'gone'
  | 'empty'
  | 'missing';

export type MediaSpec = {
  type: 'photo' | 'video' | 'gif';
  alt?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
  /** Name of a file in `demo/media`, and X's key for it. */
  key?: string | undefined;
  /** Stands inside a long post's text, before this code point of it. */
  inlineAt?: number | undefined;
};

export type QuoteSpec = {
  id?: string | undefined;
  by?: Person | undefined;
  text?: string | undefined;
  at?: string | undefined;
  lang?: string | undefined;
  media?: MediaSpec[] | undefined;
  unavailable?: Unavailable | undefined;
  /** The quoted post quotes another: X sends only that one's id. */
  quotes?: string | undefined;
};

export type CardSpec = {
  kind:
    | 'summary'
    | 'large'
    | 'player'
    | 'app'
    | 'unified'
    | 'broadcast'
    | 'space'
    | 'newsletter'
    | 'job'
    | 'unknown';
  url: string;
  title?: string | undefined;
  description?: string | undefined;
  /** Name of a picture in `demo/media`. */
  image?: string | undefined;
  imageAlt?: string | undefined;
};

export type PollSpec = {
  choices: { label: string; votes: number }[];
  isFinal: boolean;
  endsAt?: string | undefined;
};

export type LongFormSpec = {
  title: string;
  cover?: MediaSpec | undefined;
  blocks: LongFormBlockSpec[];
  /** As in a timeline: title and preview, no body. */
  isPreview?: boolean | undefined;
  /** The entity map as an object, as X sent it at first. */
  isOldShape?: boolean | undefined;
};

export type LongFormBlockSpec =
  /** Marks as in a rich post, and `[words](https://…)` for links. */
  | { type: 'text'; style: BlockStyle; text: string; depth?: number | undefined }
  | { type: 'media'; media: MediaSpec[]; caption?: string | undefined }
  | { type: 'markdown'; markdown: string }
  | { type: 'latex'; latex: string }
  | { type: 'post'; id: string }
  | { type: 'divider' };

export type BlockStyle =
  | 'unstyled'
  | 'header-one'
  | 'header-two'
  | 'header-three'
  | 'blockquote'
  | 'unordered-list-item'
  | 'ordered-list-item'
  | 'code-block';

/** How X hands the conversation out: page sizes and the hard cases seen in the wild. */
export type Delivery = {
  /** Posts of the author's chain that one answer holds before "show more". */
  moduleSize?: number | undefined;
  /** Reply branches a page. */
  repliesSize?: number | undefined;
  /** Posts above the focal one; the rest hides behind a Top cursor. */
  ancestorsSize?: number | undefined;
  /** The author's chain cut into so many modules. */
  modules?: number | undefined;
  /** Entries in random order, by this seed; their sort index still tells. */
  shuffle?: number | undefined;
  /** The author's chain is not on the first page but behind its Bottom cursor. */
  lateContinuation?: boolean | undefined;
  /** A cursor leads back to itself. */
  repeatedCursor?: boolean | undefined;
  /** Entries spread over several instructions. */
  splitInstructions?: boolean | undefined;
  /** Dead posts above the focal one as `tombstone-…` entries, another of X's shapes. */
  tombstoneEntries?: boolean | undefined;
  /** Users as before 2025, everything in `legacy`. */
  oldUsers?: boolean | undefined;
  /** Replies to every post of the chain, where X shows those to the focal one alone. */
  allReplies?: boolean | undefined;
  /** Edited posts appear as they were before their last edit, or as the version of this id. */
  beforeEdit?: boolean | string | undefined;
  /** Makes cursor values differ from one server to the next. */
  cursorSalt?: string | undefined;
};
