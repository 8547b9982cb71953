import type { Gap } from '@/core/gap';
import type { Completeness } from '@/core/thread/thread';

const plurals = new Intl.PluralRules('en');
const list = new Intl.ListFormat('en-GB');

/** What is missing from the thread, in English. */
export function partial(completeness: Completeness, shown: number): string {
  if (completeness.type === 'whole')
    return choose(
      shown,
      'This post is the whole thread.',
      `These ${shown} posts are the whole thread.`,
    );
  const missing = completeness.missing ?? [];
  if (missing.length === 1) return `Post ${missing[0]} is missing.`;
  if (missing.length > 8) return `${missing.length} posts are missing.`;
  if (missing.length > 1) return `Posts ${list.format(missing.map(String))} are missing.`;
  switch (completeness.reason) {
    case 'start not loaded':
      return 'The beginning of the thread is missing.';
    case 'middle not loaded':
      return 'Posts in the middle are missing.';
    case 'more to load':
      return 'The thread goes on: X has more posts.';
    case 'end not seen':
      return 'More posts may follow the last one here.';
    case 'unavailable posts':
      return 'X does not show some posts of this thread.';
    case 'posts without place':
      return 'X does not tell where some posts of this thread belong.';
    default:
      return completeness.reason satisfies never;
  }
}

/** What stands in place of a post that X would not show, in English. */
export function gap({ reason, count = 1 }: Gap): string {
  switch (reason) {
    case 'deleted':
      return choose(count, 'A post here was deleted.', `${count} posts here were deleted.`);
    case 'protected':
      return choose(
        count,
        'A post here is for followers only.',
        `${count} posts here are for followers only.`,
      );
    case 'suspended':
      return choose(
        count,
        'A post here is from a suspended account.',
        `${count} posts here are from a suspended account.`,
      );
    case 'age-restricted':
      return choose(
        count,
        'X shows a post here to adults only.',
        `X shows ${count} posts here to adults only.`,
      );
    case 'withheld':
      return choose(
        count,
        'X withholds a post here in your country.',
        `X withholds ${count} posts here in your country.`,
      );
    case 'blocked':
      return choose(
        count,
        'The author of a post here limits who sees it.',
        `The author of ${count} posts here limits who sees them.`,
      );
    case 'subscribers-only':
      return choose(
        count,
        'A post here is for subscribers only.',
        `${count} posts here are for subscribers only.`,
      );
    case 'not-loaded':
      return choose(
        count,
        'A post here is not loaded yet.',
        `${count} posts here are not loaded yet.`,
      );
    case 'unknown':
      return choose(
        count,
        'X does not show a post here and does not say why.',
        `X does not show ${count} posts here and does not say why.`,
      );
    default:
      return reason satisfies never;
  }
}

function choose(count: number, one: string, other: string): string {
  return plurals.select(count) === 'one' ? one : other;
}
