import type { Gap } from '@/core/gap';
import type { Author, Post, PostId } from '@/core/post';
import type { WebUrl } from '@/core/web-url';

/** The author's own chain of self-replies through the focal post, first to last. */
export type Thread = {
  author: Author;
  /** Its first post on X. */
  url: WebUrl;
  focal: PostId;
  /** Each post once, in graph order. A deleted first post is a Gap too. */
  parts: (Post | Gap)[];
  /** Somebody else's post that this thread answers. */
  context?: Post | Gap;
  /** The author's side branches and later additions, under the post they answer. */
  asides: { under: PostId; posts: Post[] }[];
  discussion: Reply[];
  completeness: Completeness;
  /** X's own "show more" of this thread that nobody has followed, in the order they came; if any. */
  openCursors?: OpenCursor[];
};

/** Other people's replies, and the author's answers to them, as trees in X's order. */
export type Reply = { post: Post | Gap; isByAuthor: boolean; replies: Reply[] };

/** Never a bare boolean: the reader is told why. */
export type Completeness =
  | { type: 'whole'; because: 'own numbering' | 'closed by X' | 'nothing follows' }
  | {
      type: 'partial';
      reason:
        | 'start not loaded'
        | 'middle not loaded'
        | 'more to load'
        | 'end not seen'
        | 'unavailable posts'
        /** X shows posts as part of the thread, but their replies do not say where they belong. */
        | 'posts without place';
      /** How many posts the thread has, where the author's own numbering or X told. */
      expected?: number;
      /** 1-based numbers of the posts that are missing, where known. */
      missing?: number[];
    };

/** `focal`: the post under which X gave it. */
export type OpenCursor = { value: string; focal?: PostId };

export function postsOf({ parts }: Pick<Thread, 'parts'>): Post[] {
  return parts.filter((part) => part.type === 'post');
}
