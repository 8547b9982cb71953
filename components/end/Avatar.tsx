import type { Author } from '@/core/post';

/** A face, or where there is none the first letters of the name: a name stands beside it in any case. */
export function Avatar({ author: { avatar, name, handle } }: { author: Author }) {
  return (
    <span class="face" aria-hidden="true">
      {initialsOf(name || handle)}
      {avatar && <img src={avatar} alt="" loading="lazy" referrerpolicy="no-referrer" />}
    </span>
  );
}

function initialsOf(name: string): string {
  const letters = name.match(/(?<!\p{L})\p{L}/gu) ?? [];
  const both = letters.slice(0, 2).join('');
  // In other scripts one letter fills the round.
  return /^\p{Script=Latin}+$/u.test(both) ? both.toUpperCase() : (letters[0] ?? '');
}
