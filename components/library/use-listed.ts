import { useMemo } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import type { KeptEntry } from '@/core/library/kept-thread';
import { filterKept, sortKept } from '@/core/library/list-kept';
import type { Shown } from './Filters';
import type { Found } from './use-search';

/** In the order that was chosen; where something is searched, by how often it was found. */
export function useListed(open: KeptEntry[], shown: Shown, found: Found | undefined): KeptEntry[] {
  const { language } = useTexts();
  return useMemo(() => {
    const wanted = filterKept(open, shown);
    if (!found) return sortKept(wanted, shown.order, language);
    const hits = ({ id }: KeptEntry) => found.hits.get(id) ?? 0;
    return wanted.filter((entry) => hits(entry) > 0).sort((a, b) => hits(b) - hits(a));
  }, [open, shown, found, language]);
}
