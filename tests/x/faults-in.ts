import { type Post, versionsOf } from '@/core/post';

/** What every post must keep, wherever it came from: ranges within the text, in order, no debris. */
export function faultsIn(post: Post): string[] {
  const faults: string[] = [];
  const length = Array.from(post.text).length;
  const say = (what: string) => faults.push(`${post.id}: ${what}`);
  let before = 0;
  for (const span of post.spans) {
    if (span.from < before) say(`${span.type} out of order`);
    before = span.from;
    const isInside = span.from >= 0 && span.to <= length && span.from <= span.to;
    if (!isInside) say(`${span.type} ${span.from}–${span.to} of ${length}`);
    if (span.from === span.to && span.type !== 'media') say(`${span.type} is empty`);
    if (span.type === 'media' && !post.media[span.media]) say('media that is not there');
  }
  const hidden = post.spans.filter((span) => span.type === 'omitted');
  for (const span of post.spans) {
    const overlaps = hidden.some(
      (other) => other !== span && other.from < span.to && span.from < other.to,
    );
    if (overlaps) say(`${span.type} overlaps what is omitted`);
  }
  if (/&(amp|lt|gt);/.test(post.text)) say('an escape was left');
  if (/t\.co\//.test(post.text)) say('a t.co address was left');
  if (!versionsOf(post).includes(post.id)) say('is not among its versions');
  if (!Number.isFinite(post.createdAt)) say('has no date');
  for (const block of post.longForm?.blocks ?? []) {
    if ('from' in block && (block.from > block.to || block.to > length))
      say(`${block.type} outside`);
  }
  if (post.quote?.post?.type === 'post') faults.push(...faultsIn(post.quote.post));
  return faults;
}
