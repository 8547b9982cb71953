import { useMemo } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import type { KeptEntry } from '@/core/library/kept-thread';
import { filterKept, sortKept } from '@/core/library/list-kept';
import { byCount } from '@/core/library/search-packs';
import type { Shown } from './Filters';
import type { Found } from './use-search';

/** In the order that was chosen; where something is searched, by how often it was found. */
export function useListed(open: KeptEntry[], shown: Shown, found: Found | undefined): KeptEntry[] {
  const { language } = useTexts();
  return useMemo(() => {
    const wanted = filterKept(open, shown);
    if (!found) return sortKept(wanted, shown.order, language);
    const entries = new Map(wanted.map((entry) => [entry.id, entry]));
    return byCount(found.hits).flatMap((id) => entries.get(id) ?? []);
  }, [open, shown, found, language]);
}
