import type { Gap } from './gap';

/**
 * What can go wrong in a way the reader is told about; expected, so a value and never thrown.
 * Each has its words in `texts/` and something to do about it.
 */
export type Failure =
  | { type: 'no-thread-here' }
  | { type: 'not-on-x' }
  | { type: 'signed-out' }
  | { type: 'page-opened-before' }
  | { type: 'access-withheld' }
  /** The reader's own setting: there is no more than can be seen. */
  | { type: 'reads-only-visible' }
  | { type: 'nothing-captured' }
  /** `because` where X says why. */
  | { type: 'post-unavailable'; because?: Gap['reason'] }
  | { type: 'unreadable'; path?: string }
  | { type: 'tab-gone' }
  | { type: 'offline' }
  | { type: 'too-slow' }
  /** X refused for now; `until` in milliseconds since 1970. */
  | { type: 'rate-limited'; until?: number }
  | { type: 'account-locked' }
  | { type: 'blocked-by-x' }
  /** The page's request no longer fits what X expects: a fresh one is needed. */
  | { type: 'request-outdated' }
  | { type: 'token-expired' }
  /** Our own limit; without `until` it is that of one opening of the reader. */
  | { type: 'budget-spent'; until?: number }
  | { type: 'asking-is-off' }
  /** Nobody could write down that X is asked: then it is not. */
  | { type: 'not-recorded' }
  /** No room to keep the thread, or all of it. */
  | { type: 'not-held' }
  /** Unspool was updated or removed while this page was open. */
  | { type: 'updated' }
  /** A fault of ours. */
  | { type: 'bug' };

export type Result<Value> = { ok: true; value: Value } | { ok: false; failure: Failure };

export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function failed(failure: Failure): { ok: false; failure: Failure } {
  return { ok: false, failure };
}
