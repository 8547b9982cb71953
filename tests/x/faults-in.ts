import { type Post, versionsOf } from '@/core/post';

/** What every post must keep, wherever it came from: ranges within the text, in order, no debris. */
export function faultsIn(post: Post): string[] {
  const own = [...spanFaults(post), ...overlaps(post), ...debris(post), ...blockFaults(post)];
  const quoted = post.quote?.post?.type === 'post' ? faultsIn(post.quote.post) : [];
  return [...own.map((what) => `${post.id}: ${what}`), ...quoted];
}

function spanFaults({ text, spans, media }: Post): string[] {
  const length = Array.from(text).length;
  return spans.flatMap((span, index) => {
    const { type, from, to } = span;
    const isInside = from >= 0 && to <= length && from <= to;
    return those(
      [from < (spans[index - 1]?.from ?? 0), `${type} out of order`],
      [!isInside, `${type} ${from}–${to} of ${length}`],
      [from === to && type !== 'media', `${type} is empty`],
      [type === 'media' && !media[span.media], 'media that is not there'],
    );
  });
}

function overlaps({ spans }: Post): string[] {
  const hidden = spans.filter((span) => span.type === 'omitted');
  return spans
    .filter((span) =>
      hidden.some((other) => other !== span && other.from < span.to && span.from < other.to),
    )
    .map(({ type }) => `${type} overlaps what is omitted`);
}

function debris(post: Post): string[] {
  return those(
    [/&(amp|lt|gt);/.test(post.text), 'an escape was left'],
    [/t\.co\//.test(post.text), 'a t.co address was left'],
    [!versionsOf(post).includes(post.id), 'is not among its versions'],
    [!Number.isFinite(post.createdAt), 'has no date'],
  );
}

function blockFaults({ text, longForm }: Post): string[] {
  const length = Array.from(text).length;
  return (longForm?.blocks ?? [])
    .filter((block) => 'from' in block && (block.from > block.to || block.to > length))
    .map(({ type }) => `${type} outside`);
}

function those(...checks: [isWrong: boolean, what: string][]): string[] {
  return checks.filter(([isWrong]) => isWrong).map(([, what]) => what);
}
