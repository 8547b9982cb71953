import type { LanguageWords } from './language-words';

export const dutch: LanguageWords = {
  labels: { summary: 'samenvatting', conclusion: 'conclusie', sources: 'bronnen' },
  emptyStarts: 'en maar dus hier dit deze dat hoi ook dan vandaag gisteren goedemorgen goedenavond',
  endMarks: 'einde',
};
