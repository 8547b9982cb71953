import { sliceCodePoints } from '@/core/code-points';
import type { Post } from '@/core/post';

/** The author's own counters, `3/12`: the best witness of what is missing. */
export type SelfNumbering = {
  /** One per post, in their order; undefined where a post has none. */
  numbers: (number | undefined)[];
  /** Absent where the author only counts up: `3/`. */
  total?: number;
};

/**
 * Believes the counters only as a row: at one end of most posts, rising, with one total. So a date
 * or a fraction that happens to stand there (`9/11`, `1/2 cup`) is none.
 */
export function selfNumbering(posts: Post[]): SelfNumbering | undefined {
  if (posts.length < 2) return undefined;
  const visible = posts.map(visibleText);
  return (
    rowOf(visible.map((words) => leading.exec(words))) ??
    rowOf(visible.map((words) => trailing.exec(words.slice(-mostAtEnd))))
  );
}

/** Longer than a counter and the signs after it: what stands before is not looked through for it. */
const mostAtEnd = 80;
const total = String.raw`(?:\s?[/／]\s?(\d{1,3}|[xXnN*?∞])?|\s+of\s+(\d{1,3}))`;
const leading = new RegExp(String.raw`^[\s([【<\-–🧵]*(\d{1,3})${total}(?=[)\]】>:.\-–\s]|$)`, 'u');
const trailing = new RegExp(
  String.raw`(?:^|[\s([【<\-–🧵])(\d{1,3})${total}[)\]】>\-–\s👇🧵]*$`,
  'u',
);

function rowOf(matches: (RegExpExecArray | null)[]): SelfNumbering | undefined {
  const found = matches.filter((match) => match !== null);
  if (found.length < 2 || found.length < matches.length * 0.6) return undefined;
  const totals = new Set(
    found.map((match) => match[2] ?? match[3] ?? '').filter((value) => /\d/.test(value)),
  );
  const numbers = matches.map((match) => (match ? Number(match[1]) : undefined));
  const [written] = totals;
  const stated = written === undefined ? undefined : Number(written);
  if (totals.size > 1 || !isRising(numbers, stated)) return undefined;
  // An opening without a counter is the first, where the counting starts at two.
  const first = numbers.findIndex((number) => number !== undefined);
  if (first === 1 && numbers[1] === 2) numbers[0] = 1;
  return stated === undefined ? { numbers } : { numbers, total: stated };
}

function isRising(numbers: (number | undefined)[], most = Number.POSITIVE_INFINITY): boolean {
  const counted = numbers.filter((number) => number !== undefined);
  return counted.every((number, index) => number > (counted[index - 1] ?? 0) && number <= most);
}

/** What is read, without what X hides at either end. */
function visibleText(post: Post): string {
  let from = 0;
  let to = Number.POSITIVE_INFINITY;
  for (const span of post.spans) {
    if (span.type !== 'omitted') continue;
    if (span.from === 0) from = span.to;
    else to = span.from;
  }
  const isWhole = from === 0 && to === Number.POSITIVE_INFINITY;
  return (isWhole ? post.text : sliceCodePoints(post.text, from, to)).trim();
}
