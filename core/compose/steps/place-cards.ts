import type { Draft, Line } from '@/core/compose/draft/draft';
import { linksIn } from '@/core/compose/draft/stretches';
import type { WebUrl } from '@/core/web-url';

/** An address alone on its line, whose card is there to show: the card says it better. */
export function placeCards(draft: Draft): number {
  let changes = 0;
  for (const { post, lines } of draft.postDrafts) {
    const url = post.card?.url;
    if (url === undefined) continue;
    const address = addressOf(url);
    const line = lines.findLast((candidate) => isAddressAlone(candidate, address));
    if (line === undefined) continue;
    line.role = { type: 'card' };
    line.postDraft.cardIsPlaced = true;
    changes++;
  }
  return changes;
}

function isAddressAlone(line: Line, address: string): boolean {
  if (line.role.type !== 'text') return false;
  const link = linksIn(line)[0];
  if (link?.span?.type !== 'link' || link.from !== line.from || link.to !== line.to) return false;
  return addressOf(link.span.url) === address;
}

/** What two spellings of one address have in common. */
function addressOf(url: WebUrl): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}
