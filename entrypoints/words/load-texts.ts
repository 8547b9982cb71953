import type { Settings } from '@/core/settings';
import { browserLanguage } from '@/platform/browser-language';
import { en } from '@/texts/en';
import type { Texts } from '@/texts/texts';

/** English is there at once; another language is loaded where it is wanted. */
export async function loadTexts(chosen: Settings['language']): Promise<Texts> {
  const language = chosen === 'auto' ? browserLanguage() : chosen;
  if (!language.startsWith('ko')) return en;
  return (await import('@/texts/ko')).ko;
}
