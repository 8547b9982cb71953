import type { LanguageWords } from './language-words';

export const dutch: LanguageWords = {
  labels: { summary: 'samenvatting', conclusion: 'conclusie', sources: 'bronnen' },
};
