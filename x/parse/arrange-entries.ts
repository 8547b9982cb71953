import { at, type Drift, fields, kindName, list, text, word } from './json';

/** `items` is there for a module and shared by those that add to it. */
export type RawEntry = {
  id: string;
  order: string;
  content: unknown;
  items: unknown[] | undefined;
};

/** Follows X's instructions: what stands on the page when they are done, in X's order. */
export function arrangeEntries(
  instructions: readonly unknown[],
  drift: Drift,
): { entries: RawEntry[]; ended: Set<string>; hasList: boolean } {
  const entries: RawEntry[] = [];
  const ended = new Set<string>();
  let hasList = false;
  for (const instruction of instructions) {
    const type = at(instruction, 'type') ?? at(instruction, '__typename');
    const listed = list(at(instruction, 'entries'));
    const single = at(instruction, 'entry');
    const added = single === undefined ? listed : [...listed, single];
    if (type === 'TimelineTerminateTimeline') ended.add(word(at(instruction, 'direction')));
    else if (type === 'TimelineAddToModule') addToModule(entries, instruction);
    else if (type === 'TimelineReplaceEntry') replaceEntry(entries, instruction);
    else if (added.length > 0) {
      entries.push(...added.map(toRawEntry));
      hasList ||= listed.length > 0;
    } else if (!quietInstructions.has(word(type))) {
      drift(`instruction: ${kindName(type)}`);
    }
  }
  return { entries: entries.sort(bySortIndex), ended, hasList };
}

const quietInstructions = new Set([
  'TimelineClearCache',
  'TimelineAddEntries',
  'TimelinePinEntry',
  'TimelineShowAlert',
  'TimelineShowCover',
  'TimelineMarkEntriesUnreadGreaterThanSortIndex',
]);

function toRawEntry(entry: unknown): RawEntry {
  const { content, sortIndex, entryId } = fields(entry);
  const { items } = fields(content);
  const order = text(sortIndex);
  return {
    id: text(entryId) ?? '',
    order: order !== undefined && /^\d+$/.test(order) ? order : '',
    content,
    items: Array.isArray(items) ? [...items] : undefined,
  };
}

function addToModule(raw: RawEntry[], instruction: unknown): void {
  const id = text(at(instruction, 'moduleEntryId')) ?? '';
  const items = [...list(at(instruction, 'moduleItems'))];
  const module = raw.find((entry) => id !== '' && entry.id === id);
  if (!module?.items) raw.push({ id, order: '', content: undefined, items });
  else if (at(instruction, 'prepend') === true) module.items.unshift(...items);
  else module.items.push(...items);
}

function replaceEntry(raw: RawEntry[], instruction: unknown): void {
  const entry = toRawEntry(at(instruction, 'entry'));
  const replaced = text(at(instruction, 'entry_id_to_replace')) ?? entry.id;
  const index = raw.findIndex((known) => known.id !== '' && known.id === replaced);
  if (index >= 0) raw[index] = entry;
  else raw.push(entry);
}

/**
 * X may send entries in any order; the higher index comes first. The numbers are too large for
 * `Number`, but as decimals of one sign they compare as strings once their lengths do.
 */
function bySortIndex(a: RawEntry, b: RawEntry): number {
  if (a.order === b.order) return 0;
  if (a.order === '' || b.order === '') return a.order === '' ? 1 : -1;
  const byLength = b.order.length - a.order.length;
  return byLength !== 0 ? byLength : a.order < b.order ? 1 : -1;
}
