import type { PostId } from './post';
import type { WebUrl } from './web-url';

/** A place where X would not show us a post (or `count` of them), with the reason. */
export type Gap = {
  type: 'gap';
  id?: PostId;
  /** Where X may show it after all; absent where nobody knows which post it is. */
  url?: WebUrl;
  count?: number;
  reason:
    | 'deleted'
    | 'protected'
    | 'suspended'
    | 'deactivated'
    | 'against the rules'
    /** The reader has blocked its author. */
    | 'blocked by you'
    | 'age-restricted'
    | 'withheld'
    | 'blocked'
    | 'subscribers-only'
    | 'not-loaded'
    /** X sent something of which Unspool can make no post. */
    | 'unreadable'
    | 'unknown';
};

/** Whether it is worth a look on X: what was deleted, or whose account was closed, is not there either. */
export function mayBeOnX({ reason }: Gap): boolean {
  return reason !== 'deleted' && reason !== 'suspended';
}
