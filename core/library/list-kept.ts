import type { KeptEntry } from './kept-thread';

export const readingStates = ['unread', 'reading', 'finished'] as const;
export type ReadingState = (typeof readingStates)[number];

export const keptOrders = ['lastRead', 'lastKept', 'newest', 'title', 'shortest'] as const;
export type KeptOrder = (typeof keptOrders)[number];

/** How far one has read, or that one marked something in it: of these one is chosen, or none. */
export const keptStates = [...readingStates, 'highlighted'] as const;
export type KeptState = (typeof keptStates)[number];

/** What of the library is shown; what is absent leaves nothing out. */
export type KeptFilter = { state?: KeptState; lang?: string; tag?: string };

/** `finished` only where the end has been seen. */
export function readingState({ progress }: Pick<KeptEntry, 'progress'>): ReadingState {
  if (progress >= 1) return 'finished';
  return progress > 0 ? 'reading' : 'unread';
}

/** In the order in which they came. */
export function filterKept(entries: KeptEntry[], filter: KeptFilter): KeptEntry[] {
  const { state, lang, tag } = filter;
  return entries.filter(
    (entry) =>
      (state === undefined || isIn(entry, state)) &&
      (lang === undefined || languageOf(entry) === lang) &&
      (tag === undefined || entry.tags.includes(tag)),
  );
}

/** `highlighted` goes beside how far one has read. */
export function isIn(entry: KeptEntry, state: KeptState): boolean {
  if (state === 'highlighted') return (entry.highlights?.length ?? 0) > 0;
  return readingState(entry) === state;
}

/** `pt` for `pt-BR`: readers choose a language, not a country. */
export function languageOf({ lang }: Pick<KeptEntry, 'lang'>): string | undefined {
  return lang?.split('-')[0]?.toLowerCase();
}

/** Where two are alike in what they are sorted by, the one kept last comes first. */
export function sortKept(entries: KeptEntry[], order: KeptOrder, locale: string): KeptEntry[] {
  const collator = order === 'title' && new Intl.Collator(locale, { numeric: true });
  const compare = (a: string, b: string) => (collator ? collator.compare(a, b) : 0);
  const by: Record<KeptOrder, (a: KeptEntry, b: KeptEntry) => number> = {
    lastRead: (a, b) => b.readAt - a.readAt,
    lastKept: (a, b) => b.keptAt - a.keptAt,
    newest: (a, b) => b.publishedAt - a.publishedAt,
    title: (a, b) => compare(a.title ?? a.author.name, b.title ?? b.author.name),
    shortest: (a, b) => a.minutes - b.minutes,
  };
  return entries.toSorted((a, b) => by[order](a, b) || b.keptAt - a.keptAt);
}

/** Every language there is, the one of most threads first. */
export function languagesOf(entries: KeptEntry[]): string[] {
  return byCount(entries.flatMap((entry) => languageOf(entry) ?? []));
}

/** Every tag there is, the one of most threads first. */
export function tagsOf(entries: KeptEntry[]): string[] {
  return byCount(entries.flatMap(({ tags }) => tags));
}

/** As a reader types them, parted by commas or number signs: each once, as it was first written. */
export function readTags(typed: string): string[] {
  const tags = typed
    .split(/[,#،、，\n]/)
    .map((tag) => tag.trim().replace(/\s+/g, ' ').slice(0, longestTag))
    .filter((tag) => tag !== '');
  const known = new Map(tags.toReversed().map((tag) => [tag.toLowerCase(), tag]));
  return [...new Set(tags.map((tag) => known.get(tag.toLowerCase()) ?? tag))];
}

const longestTag = 60;

function byCount(names: string[]): string[] {
  const alike = Map.groupBy(names, (name) => name);
  return [...alike].sort(([, a], [, b]) => b.length - a.length).map(([name]) => name);
}
