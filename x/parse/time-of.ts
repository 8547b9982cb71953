import type { PostId } from '@/core/post';

/** X's ids carry the time they were made; so a post has its date even where the date is missing. */
export function timeOf(written: unknown, id: PostId): number {
  const time = typeof written === 'string' ? parseDate(written) : Number.NaN;
  return Number.isFinite(time) ? time : Number((BigInt(id) >> 22n) + 1288834974657n);
}

/** `Wed Oct 10 20:19:24 +0000 2018`; `Date.parse` reads it too, but slowly. */
function parseDate(written: string): number {
  const month = months.indexOf(written.slice(4, 7));
  if (month % 3 !== 0 || !usual.test(written)) return Date.parse(written);
  const two = (at: number) => written.charCodeAt(at) * 10 + written.charCodeAt(at + 1) - 528;
  return Date.UTC(two(26) * 100 + two(28), month / 3, two(8), two(11), two(14), two(17));
}

const usual = /^\w{3} \w{3} \d\d \d\d:\d\d:\d\d \+0000 \d{4}$/;
const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';
