import type { Capture } from '@/core/capture';
import type { PostId } from '@/core/post';

const most = 3;
const lastsMs = 5 * 60_000;

/**
 * X may send a post's thread just before the address names it, ahead of time, or after it was left.
 * An answer is filed only under the thread that is open, so the last few of such wait for that.
 */
export function earlyCaptures(): {
  hold(capture: Capture): void;
  /** Those of this post, now that it is open; each is given once. */
  take(post: PostId, now: number): Capture[];
} {
  let held: Capture[] = [];
  return {
    hold({ rateLimit: _, ...capture }) {
      // What X allowed then says nothing about the moment it is filed.
      held = [...held, capture].slice(-most);
    },
    take(post, now) {
      const fresh = held.filter(({ at }) => now - at < lastsMs);
      held = fresh.filter((capture) => !names(capture, post));
      return fresh.filter((capture) => names(capture, post));
    },
  };
}

/** Whether it holds posts, none of them the open one: a refusal holds for every thread. */
export function isEarly(capture: Capture, open: PostId | undefined): boolean {
  const hasPosts = capture.status === 200 && capture.text.includes('"rest_id"');
  return hasPosts && !(open && names(capture, open));
}

function names({ request, text }: Capture, post: PostId): boolean {
  return request.focal === post || text.includes(`"${post}"`);
}
