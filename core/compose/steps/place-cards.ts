import type { Draft, Line } from '@/core/compose/draft/draft';
import type { WebUrl } from '@/core/web-url';

/** An address alone on its line, whose card is there to show: the card says it better. */
export function placeCards(draft: Draft): number {
  let changes = 0;
  for (const { post, lines } of draft.postDrafts) {
    const url = post.card?.url;
    if (url === undefined) continue;
    const line = lines.findLast((candidate) => isAddressAlone(candidate, url));
    if (line === undefined) continue;
    line.role = { type: 'card' };
    line.postDraft.cardIsPlaced = true;
    changes++;
  }
  return changes;
}

function isAddressAlone(line: Line, url: WebUrl): boolean {
  if (line.role.type !== 'text') return false;
  return line.postDraft.marks.some(
    ({ from, to, span }) =>
      span?.type === 'link' &&
      from === line.from &&
      to === line.to &&
      addressOf(span.url) === addressOf(url),
  );
}

/** What two spellings of one address have in common. */
function addressOf(url: WebUrl): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}
