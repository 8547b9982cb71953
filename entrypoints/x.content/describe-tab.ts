import type { Refusal } from '@/core/capture';
import type { Failure } from '@/core/failure';
import type { PostId } from '@/core/post';
import type { TabDescription } from '@/platform/messages';
import { parsePostUrl } from '@/x/addresses/post-url';
import { accountMark } from '@/x/detect/detect-account';
import { isInForce, refusalFrom } from '@/x/gather/asking-limits';

type Refused = {
  failure: Failure;
  post: PostId | undefined;
  /** Where the failure is one that holds for a time. */
  refusal: Refusal | undefined;
};

/** What X last refused this page, and what the tab says of itself with it. */
export function describingTab(isHooked: () => boolean) {
  let refused: Refused | undefined;
  return {
    /** Of the page's own request about that post; undefined where X answered it. */
    noteFailure(failure: Failure | undefined, post: PostId | undefined): void {
      refused = failure && { failure, post, refusal: refusalFrom(failure, Date.now()) };
    },
    describe(): TabDescription {
      const account = accountMark(document.cookie);
      const failure = refused && !isOver(refused) ? refused.failure : undefined;
      return {
        address: location.href,
        isHooked: isHooked(),
        ...(failure && { failure }),
        ...(account && { account }),
      };
    },
  };
}

export function openPost(): PostId | undefined {
  return parsePostUrl(location.href)?.id;
}

/** Refused for a time that has passed, or about a post that is no longer open. */
function isOver({ failure, post, refusal }: Refused): boolean {
  if (refusal) return !isInForce(refusal, Date.now());
  return isAboutPost(failure) && post !== undefined && post !== openPost();
}

/** Whatever else X refuses, it refuses for every post. */
function isAboutPost({ type }: Failure): boolean {
  return ['post-unavailable', 'unreadable', 'not-held', 'bug'].includes(type);
}
