import type { PostId } from './post';

/** A place where X would not show us a post (or `count` of them), with the reason. */
export type Gap = {
  type: 'gap';
  id?: PostId;
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
