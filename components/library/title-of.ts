import { writtenByWords } from '@/components/article/title-words';
import type { KeptEntry } from '@/core/library/kept-thread';
import type { Texts } from '@/texts/texts';

/** The author's own title; where there was none, plainly who wrote and when. */
export function titleOf(entry: KeptEntry, texts: Texts): string {
  return entry.title ?? writtenByWords(entry, texts);
}
