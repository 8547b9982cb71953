import type { PostId, Range } from './post';
import type { WebUrl } from './web-url';

/** Where a leaf came from: code points of that post's text. */
export type Source = Range & { post: PostId };

/** What stands in a line: words with their marks, each leaf with its source. */
export type Inline =
  | Text
  | InlineCode
  | (SourceLess & { type: 'strong' | 'emphasis' | 'delete' | 'underline'; children: Inline[] })
  /** What a reader marked, in what is exported: no composer makes it. */
  | (SourceLess & { type: 'mark'; children: Inline[] })
  | (SourceLess & {
      type: 'link';
      url: WebUrl;
      kind: 'link' | 'mention' | 'hashtag' | 'cashtag';
      children: Inline[];
    })
  | { type: 'break'; source: Source };

type SourceLess = { source?: undefined };

/**
 * `value` is the post's text at `source`, except where fake-bold letters were mapped to real ones
 * or a newline became a space; then `isMapped` is set.
 */
export type Text = { type: 'text'; value: string; source: Source; isMapped?: true };
export type InlineCode = { type: 'inlineCode'; value: string; source: Source; isMapped?: true };
