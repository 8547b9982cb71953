import type { ConversationPage } from '@/core/conversation';
import { fitPages } from './fit-pages';
import { sessionArea } from './session-area';
import { type ConversationRecord, namesOf, pagesOf } from './stored-conversations';

/** Of the 10,485,760 that the browser gives: notes need the rest, as it counts an object fourfold. */
const mostBytes = 8_000_000;
const mostDropped = 20;

/** What had to go leaves its name, so that whoever reads it can be told. */
export async function dropOldest(
  records: ConversationRecord[],
  current: ConversationRecord,
): Promise<ConversationRecord[]> {
  const byAge = [...records].sort((a, b) => a.usedAt - b.usedAt).filter((one) => one !== current);
  const going: ConversationRecord[] = [];
  let bytes = records.reduce((sum, record) => sum + bytesOf(record), 0);
  for (const record of byAge) {
    if (bytes <= mostBytes) break;
    if (record.isDropped) continue;
    going.push(record);
    bytes -= bytesOf(record);
  }
  if (going.length > 0) await sessionArea.remove(namesOf(going));
  for (const record of going) Object.assign(record, { pages: [], isDropped: true });
  const forgotten = byAge.filter(({ isDropped }) => isDropped).slice(0, -mostDropped);
  return records.filter((record) => !forgotten.includes(record));
}

export function isTooLarge(record: ConversationRecord): boolean {
  return bytesOf(record) > mostBytes;
}

function bytesOf({ pages }: ConversationRecord): number {
  return pages.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Makes the pages of this one fit, the new one of that name last; gives each as text, by name. */
export async function fitted(
  record: ConversationRecord,
  name: string,
  page: ConversationPage,
): Promise<Record<string, string>> {
  const stored = await sessionArea.get(namesOf([record]));
  const others = record.pages.filter((each) => each.name !== name && each.name in stored);
  const kept = [...others, ...record.pages.filter((each) => each.name === name)];
  const pages = [...pagesOf({ ...record, pages: others }, stored), page];
  const texts: Record<string, string> = {};
  fitPages(pages, mostBytes).forEach(({ text, bytes }, index) => {
    const entry = kept[index];
    if (!entry) return;
    entry.bytes = bytes;
    texts[entry.name] = text;
  });
  return texts;
}
