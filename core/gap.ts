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
    | 'age-restricted'
    | 'withheld'
    | 'blocked'
    | 'subscribers-only'
    | 'not-loaded'
    | 'unknown';
};
