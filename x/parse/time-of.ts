import type { PostId } from '@/core/post';

/** X's ids carry the time they were made; so a post has its date even where the date is missing. */
export function timeOf(written: unknown, id: PostId): number {
  const time = typeof written === 'string' ? parseDate(written) : Number.NaN;
  return Number.isFinite(time) ? time : Number((BigInt(id) >> 22n) + 1288834974657n);
}

/** `Wed Oct 10 20:19:24 +0000 2018`; `Date.parse` reads it too, but slowly. */
function parseDate(written: string): number {
  const month = months.indexOf(written.slice(4, 7));
  if (written.length !== 30 || month % 3 !== 0 || written.slice(20, 25) !== '+0000') {
    return Date.parse(written);
  }
  return Date.UTC(
    Number(written.slice(26)),
    month / 3,
    Number(written.slice(8, 10)),
    Number(written.slice(11, 13)),
    Number(written.slice(14, 16)),
    Number(written.slice(17, 19)),
  );
}

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';
