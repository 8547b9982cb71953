import type { Post } from '@/core/post';
import { type Drift, fields } from './json';
import { parseLabels } from './parse-labels';

/** Notices of X's stand around the post as well as in it: warnings, and what it blurs. */
export function withNotices(value: unknown, post: Post, drift: Drift): Post {
  const { tweet, tweetInterstitial, mediaVisibilityResults } = fields(value);
  if (tweet !== undefined) {
    const labels = parseLabels(value, drift);
    if (labels) post.labels = [...(post.labels ?? []), ...labels];
  }
  const blur = tweetInterstitial ?? mediaVisibilityResults ?? fields(tweet).mediaVisibilityResults;
  // "This post may …": X wants a click before it shows such a post's media.
  if (blur !== undefined) post.isSensitive = 'by X';
  return post;
}
