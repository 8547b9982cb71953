import type { Ask, NoAnswer } from '@/core/capture';

/** Under these names X's operations take a post's id. */
export const idNames = ['focalTweetId', 'tweetId', 'rest_id', 'restId'];

/** Main world → content script, as it comes: `x/capture/read-from-page.ts` makes captures of it. */
export type FromPage =
  /** `variables`: what was asked for, in X's words; tokens and headers are not among them. */
  | (Heard & { variables: unknown })
  /** To the command of that number. */
  | (Heard & { number: number })
  | { number: number; because: NoAnswer };

export type Heard = {
  status: number;
  text: string;
  /** `x-rate-limit-limit`, `-remaining`, `-reset`. */
  limits: (string | null)[];
};

/** Content script → main world. */
export type ToPage = { number: number; ask: Ask };
