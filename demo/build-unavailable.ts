import type { Unavailable } from './thread-spec';

const sentences: Partial<Record<Unavailable, string>> = {
  deleted: 'This Post was deleted by the Post author. Learn more',
  suspended: 'This Post is from a suspended account. Learn more',
  withheld:
    'This Post from @somebody has been withheld in your country in response to a legal demand. Learn more',
  blocked:
    'You’re unable to view this Post because you’ve been blocked by the account owner. Learn more',
  gone: 'This Post is from an account that no longer exists. Learn more',
  protected:
    'You’re unable to view this Post because this account owner limits who can view their Posts. Learn more',
  'age-restricted':
    'Age-restricted adult content. This content might not be appropriate for people under 18 years old. Learn more',
};

/** In place of a post: a tombstone, a bare reason, a subscribers' preview, or nothing at all. */
export function buildUnavailable(unavailable: Unavailable): Record<string, unknown> {
  if (unavailable === 'empty' || unavailable === 'missing') return {};
  if (unavailable === 'subscribers-only') return { result: { __typename: 'TweetPreviewDisplay' } };
  const text = sentences[unavailable] ?? 'This Post is unavailable. Learn more';
  const from = text.indexOf('Learn more');
  const url = 'https://help.x.com/rules-and-policies/notices-on-x';
  const ref = { type: 'TimelineUrl', url, urlType: 'ExternalUrl' };
  return {
    result: {
      __typename: 'TweetTombstone',
      tombstone: {
        __typename: 'TextTombstone',
        text: { rtl: false, text, entities: [{ fromIndex: from, toIndex: from + 10, ref }] },
      },
    },
  };
}

/** The bare reason that `TweetResultByRestId` gives where a conversation has a tombstone. */
export function buildReason(unavailable: Unavailable): Record<string, unknown> {
  const reasons: Partial<Record<Unavailable, string>> = {
    deleted: 'Deleted',
    gone: 'Deleted',
    suspended: 'Suspended',
    protected: 'Protected',
    'age-restricted': 'NsfwViewerHasNoStatedAge',
  };
  const reason = reasons[unavailable];
  if (reason === undefined) return buildUnavailable(unavailable);
  return { result: { __typename: 'TweetUnavailable', reason } };
}
