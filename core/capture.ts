import type { Ranking } from './conversation';
import type { Failure } from './failure';
import type { PostId } from './post';

/** What the tab may be told to ask X for, once, in the words of the page's own last request. */
export type Ask = {
  id: PostId;
  cursor?: string;
  ranking?: Ranking;
};

/** One answer of X as the tab heard it: to the page's own request, or to one of ours. */
export type Capture = {
  request: { focal?: PostId; cursor?: string; ranking?: Ranking };
  /** HTTP status; the body is absent where it says nothing more (an own request that was refused). */
  status: number;
  text: string;
  rateLimit?: RateLimit;
  /** Milliseconds since 1970. */
  at: number;
  isAsked: boolean;
};

/** `x-rate-limit-*`; `resetsAt` in milliseconds since 1970. */
export type RateLimit = { limit: number; remaining: number; resetsAt: number };

/** Why there was no answer at all. `too many`: the page's own ceiling, above all other limits. */
export type NoAnswer = 'no template' | 'no network' | 'too slow' | 'too many';

/** X said no: nothing is asked until then. Times in milliseconds since 1970. */
export type Refusal = { failure: Failure; at: number; until: number };
