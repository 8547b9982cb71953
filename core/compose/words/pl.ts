import type { LanguageWords } from './language-words';

export const polish: LanguageWords = {
  labels: { summary: 'podsumowanie', conclusion: 'wniosek', sources: 'źródła' },
  emptyStarts: 'i ale to ten ta tu cześć więc dzisiaj wczoraj',
};
