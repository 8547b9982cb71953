import type { PostId } from './post';

/** A thread that was read in this browser session: enough to find one's way back to it. */
export type ReadLately = {
  post: PostId;
  title: string;
  /** BCP 47, of the thread. */
  lang?: string;
  author: string;
};
