import type { Gap } from './gap';
import type { Inline, Source, Text } from './inline';
import type { Media } from './media';
import type { Author, CommunityNote, GrokShare, Label, LinkCard, Poll, Post, PostId } from './post';
import type { WebUrl } from './web-url';

/**
 * A thread composed for reading: plain data, no word of ours in it. The body is an mdast tree
 * (https://github.com/syntax-tree/mdast) with source ranges, plus the few nodes a thread needs.
 */
export type Article = {
  /** Absent where no words of the author serve as a title: renderers then name author and date. */
  title?: Title;
  author: Author;
  /** First and last post, milliseconds since 1970. */
  publishedAt: number;
  updatedAt: number;
  /** The post to link to as "the thread on X". */
  url: WebUrl;
  /** Where each of its posts stands on X. */
  postUrls: { [post: string]: WebUrl };
  focal: PostId;
  /** Most of the article's text; each block has its own besides. */
  lang?: string;
  direction: Direction;
  cover?: Media;
  /** Set a little larger. Empty where the first post was only its title. */
  lead: Block[];
  body: Block[];
  outline: OutlineItem[];
  postCount: number;
  /** One of X's long-form articles, and nothing else. */
  isLongForm?: true;
  /** Characters of posts' text that stand nowhere in the tree, and why. */
  remainder: Remainder[];
  /** What each step of the composer changed: for diagnostics and for taking a step back. */
  steps: { name: string; changes: number }[];
};

export type Direction = 'ltr' | 'rtl';

export type Title = {
  children: Inline[];
  direction: Direction;
  lang?: string;
};

export type OutlineItem = { id: BlockId; depth: 2 | 3; text: string };

/** `post:offset` of the block's first source character: survives any recomposing. */
export type BlockId = string;

export type Remainder = Source & {
  because:
    | 'counter'
    | 'banner'
    | 'list marker'
    | 'heading mark'
    | 'title mark'
    | 'own link'
    | 'reply mention'
    | 'ellipsis of a join'
    | 'code fence'
    | 'quote mark'
    | 'markup'
    | 'space'
    | 'moved';
};

type BlockBase = {
  id: BlockId;
  lang?: string;
  direction: Direction;
  /** Last words that are known of a post which goes on: where the rest is. */
  restAt?: WebUrl;
  /** The rest is for those who pay its author. */
  isForSubscribers?: true;
};

export type Block =
  | Heading
  | Paragraph
  | List
  | Blockquote
  | Code
  | Table
  | (BlockBase & { type: 'thematicBreak' })
  | Figure
  | QuotedPost
  | LinkCardBlock
  | PollBlock
  | GapBlock
  | GrokBlock
  | LabelsBlock
  | NoteBlock
  | Aside
  | Summary
  | Update
  | Footnotes
  | ReaderNote;

export type Heading = BlockBase & {
  type: 'heading';
  depth: 2 | 3;
  /** The author's own numeral or label ("I.", "둘째,"), set apart before the words. */
  marker?: Text;
  children: Inline[];
};

export type Paragraph = BlockBase & {
  type: 'paragraph';
  children: Inline[];
  /** One sentence a line, as some authors write: same words, less space between. */
  isTight?: boolean;
  /** Nothing but the hashtags that stood under the posts, gathered at the end. */
  isTags?: true;
};

export type List = BlockBase & {
  type: 'list';
  ordered: boolean;
  start?: number;
  children: ListItem[];
};
export type ListItem = BlockBase & {
  type: 'listItem';
  children: Block[];
  /** A sign that means something (✅ ❌) and so stays, in place of the bullet. */
  sign?: Text;
  /** Of a list of tasks: done or still to do. */
  isDone?: boolean;
};

export type Blockquote = BlockBase & {
  type: 'blockquote';
  children: Block[];
  /** "— Name" after a quotation that stands alone. */
  attribution?: Inline[];
};

export type Code = BlockBase & { type: 'code'; value: string; codeLang?: string; source: Source };

export type Table = BlockBase & {
  type: 'table';
  align: ('left' | 'right' | 'center' | null)[];
  children: TableRow[];
};
export type TableRow = { type: 'tableRow'; children: TableCell[] };
export type TableCell = { type: 'tableCell'; children: Inline[] };

/** One or several photos, videos, GIFs; `sequence`: pages to be read one after another. */
export type Figure = BlockBase & {
  type: 'figure';
  media: { item: Media; post: PostId; url: WebUrl }[];
  layout: 'single' | 'grid' | 'sequence';
  isSensitive: Post['isSensitive'];
  caption?: Inline[];
};

export type QuotedPost = BlockBase & {
  type: 'quotedPost';
  post: Post | Gap;
  url?: WebUrl;
  /** The quoted post stands earlier in this very article. */
  seeAbove?: BlockId;
  children: Block[];
};

export type LinkCardBlock = BlockBase & { type: 'linkCard'; card: LinkCard };
export type PollBlock = BlockBase & { type: 'poll'; poll: Poll; post: PostId };
export type GapBlock = BlockBase & { type: 'gap'; gap: Gap };
export type GrokBlock = BlockBase & { type: 'grok'; grok: GrokShare };
export type LabelsBlock = BlockBase & { type: 'labels'; labels: Label[]; isTranslated?: true };
export type NoteBlock = BlockBase & { type: 'note'; note: CommunityNote; post: PostId };

/** What the author asks of the reader (follow, repost, subscribe): folded, never deleted. */
export type Aside = BlockBase & { type: 'aside'; children: Block[] };
/** A TL;DR where the author put it. */
export type Summary = BlockBase & { type: 'summary'; children: Block[] };
/** What follows was added more than a day later. */
export type Update = BlockBase & { type: 'update'; at: number };
/** "Sources" and `[1]`-like notes, as the author wrote them. */
export type Footnotes = BlockBase & { type: 'footnotes'; children: Block[] };

/**
 * What a reader wrote beside a passage, after it, in what is exported: no composer makes it. It begins with
 * the passage in quotation marks where it could not be told otherwise which one is meant.
 */
export type ReaderNote = BlockBase & { type: 'readerNote'; note: CommunityNote };
