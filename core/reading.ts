import type { Failure } from './failure';
import type { PostId } from './post';
import type { Thread } from './thread';

/** What a reader page knows about the thread it shows: the background sends a newer one at each step. */
export type Reading = {
  focal?: PostId;
  /** The browser's number of the tab of X that has it open, if one has. */
  tab?: number;
  /** Better and better while gathering; absent until the first post is known. */
  thread?: Thread;
  activity: 'waiting' | 'gathering' | 'resting';
  /** Why gathering rests before the thread is whole, or why there is no thread at all. */
  failure?: Failure;
  /** Asking X may bring more, and the reader has not agreed to it yet ("Get the rest"). */
  canAskForRest: boolean;
  /** Asking X may bring more of the discussion; a few pages for each opening. */
  canAskForReplies?: boolean;
  /** Posts that came since this thread was last read in this browser session; absent at first. */
  newPosts?: number;
  /** Which sources the posts came from. */
  sources: ('network' | 'markup' | 'embed')[];
};
