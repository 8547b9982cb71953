import type { Remainder } from '@/core/article';
import type { Gap } from '@/core/gap';
import type { Post, Span } from '@/core/post';
import type { Thread } from '@/core/thread/thread';
import type { CodePoints } from './code-point-offsets';
import type { FoldedText } from './folded-text';

/**
 * A thread while it is composed: each post's text as lines that the steps annotate, cut and split,
 * until `assemble` makes blocks of them. Positions are UTF-16 here; the article's are code points.
 */
export type Draft = {
  thread: Thread;
  parts: (PostDraft | Gap)[];
  postDrafts: PostDraft[];
  title?: TitlePlan;
};

/** Words of the first post that head the article, and stand nowhere else. */
export type TitlePlan = { postDraft: PostDraft; from: number; to: number };

/** One post of it. */
export type PostDraft = {
  type: 'postDraft';
  post: Post;
  /** Its place among the thread's posts, from 0. */
  index: number;
  text: string;
  codePoints: CodePoints;
  /** As X says, else as its letters tell; undefined where they do not. */
  lang: string | undefined;
  /** No letters but Latin ones, which most texts are: nothing to find out about their script. */
  isLatin: boolean;
  /** Links and styles, in order of `from`; those of the author's fake letters are added by a step. */
  marks: Mark[];
  /** Found out when asked for; undefined again once there are other marks. */
  stretches: Stretch[] | undefined;
  /** What the reader does not see. */
  cuts: Cuts | undefined;
  lines: Line[];
  /** Some line has nothing left to read, and goes when the step is done. */
  hasEmptyLines: boolean;
  /** Media that stands inside a long post: before the line that starts at or after `at`. */
  placedMedia: { at: number; media: number }[];
  /** The whole post is folded away, with its media and quotes. */
  box?: Box;
  /** Its first paragraph goes on where the last post's ended. */
  join?: 'space' | 'nothing';
  /** Its author wrote "(cont.)" under it. */
  goesOn?: boolean;
  /** Its author wrote "(cont.)" above it. */
  isContinued?: boolean;
  /** Posted more than a day after the one before. */
  isUpdate?: boolean;
  /** Posts known to be missing just before this one. */
  missingBefore?: number;
  /** A line of its own shows the card's address: the card stands there, not after the text. */
  cardIsPlaced?: boolean;
};

export type Mark = {
  from: number;
  to: number;
  span?: Extract<Span, { type: 'link' | 'mention' | 'hashtag' | 'cashtag' }>;
  style?: 'strong' | 'emphasis' | 'underline' | 'delete' | 'inlineCode';
  /** The letters themselves are styled Unicode, to be shown as plain ones with this style. */
  isFake?: boolean;
};

/** A part of the text that is under the same marks throughout; of links that overlap, the first. */
export type Stretch = {
  from: number;
  to: number;
  link: Mark | undefined;
  styles: NonNullable<Mark['style']>[];
  isFake: boolean;
};

/** By position, why a character is left out; all that are stand between `from` and `to`. */
export type Cuts = { from: number; to: number; reasons: Because[] };

export type Because = Remainder['because'];

export type Line = {
  postDraft: PostDraft;
  from: number;
  to: number;
  /** Spaces before its first character. */
  indent: number;
  /** First line of its post, or after a blank line. */
  isAfterBlank: boolean;
  role: Role;
  /** Text lines only: begins a paragraph rather than following a line break. */
  startsParagraph: boolean;
  isTight?: boolean;
  /** "Conclusion:" or "Price:", set bold: ends (exclusive) here. */
  labelTo?: number;
  box?: Box;
  /** "🧵" or its like was taken off: what is left names the thread. */
  hadBanner?: boolean;
  /** What breaks it had within are spaces. */
  isUnwrapped?: boolean;
  /** Found out when asked for; undefined again once the line's ends move. */
  folded: FoldedText | undefined;
};

export type Role =
  | { type: 'text' }
  | { type: 'title' }
  /** `markerTo`: end of the author's numeral, set apart before the words. */
  | { type: 'heading'; depth: 2 | 3; markerTo?: number }
  | { type: 'item'; list: ListPlan; depth: number; signTo?: number }
  /** Goes on inside the list item before it. */
  | { type: 'more of item'; list: ListPlan }
  /** From the first character of its first line, indent included, to the end of its last. */
  | { type: 'code'; block: CodePlan }
  | { type: 'quote'; quote: object; isAttribution?: boolean }
  | { type: 'card' }
  | { type: 'tags' };

/** Lines with the same plan are one list, however many posts they come from. */
export type ListPlan = {
  ordered: boolean;
  start?: number;
  /** What a post holds besides its words belongs to the item that its words end with. */
  holdsPosts?: boolean;
};

export type CodePlan = { from: number; to: number; codeLang?: string };

/** Blocks with the same box are wrapped together. */
export type Box = { type: 'aside' | 'summary' | 'footnotes' };

export function linesOfDraft(draft: Draft): Line[] {
  const all: Line[] = [];
  for (const { lines } of draft.postDrafts) for (const line of lines) all.push(line);
  return all;
}
