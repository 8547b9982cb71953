import type { ConversationPage } from '@/core/conversation';
import { fitPages } from './fit-pages';
import { sessionArea } from './session-area';
import { namesOf, pagesOf, type Shelf } from './stored-conversations';

/** Of the 10,485,760 that the browser gives: notes need the rest, as it counts an object fourfold. */
const mostBytes = 8_000_000;
const mostDropped = 20;

/** What had to go leaves its name, so that whoever reads it can be told. */
export async function dropOldest(shelves: Shelf[], current: Shelf): Promise<Shelf[]> {
  const byAge = [...shelves].sort((a, b) => a.usedAt - b.usedAt).filter((one) => one !== current);
  const going: Shelf[] = [];
  let bytes = shelves.reduce((sum, shelf) => sum + bytesOf(shelf), 0);
  for (const shelf of byAge) {
    if (bytes <= mostBytes) break;
    if (shelf.isDropped) continue;
    going.push(shelf);
    bytes -= bytesOf(shelf);
  }
  if (going.length > 0) await sessionArea.remove(namesOf(going));
  for (const shelf of going) Object.assign(shelf, { pages: [], isDropped: true });
  const forgotten = byAge.filter(({ isDropped }) => isDropped).slice(0, -mostDropped);
  return shelves.filter((shelf) => !forgotten.includes(shelf));
}

export function isTooLarge(shelf: Shelf): boolean {
  return bytesOf(shelf) > mostBytes;
}

function bytesOf({ pages }: Shelf): number {
  return pages.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Makes the pages of this one fit, the new one of that name last; gives each as text, by name. */
export async function fitted(
  shelf: Shelf,
  name: string,
  page: ConversationPage,
): Promise<Record<string, string>> {
  const stored = await sessionArea.get(namesOf([shelf]));
  const others = shelf.pages.filter((each) => each.name !== name && each.name in stored);
  const places = [...others, ...shelf.pages.filter((each) => each.name === name)];
  const pages = [...pagesOf({ ...shelf, pages: others }, stored), page];
  const texts: Record<string, string> = {};
  fitPages(pages, mostBytes).forEach(({ text, bytes }, index) => {
    const place = places[index];
    if (!place) return;
    place.bytes = bytes;
    texts[place.name] = text;
  });
  return texts;
}
