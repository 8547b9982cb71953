import type { WordFiles } from '@/components/words/use-words';
import type { EndTexts } from '@/texts/end/en';

export const endWords: WordFiles<EndTexts> = {
  en: async () => (await import('@/texts/end/en')).endEn,
  ko: async () => (await import('@/texts/end/ko')).endKo,
};
