import type { LanguageWords } from './language-words';

export const italian: LanguageWords = {
  calls: ['seguimi|condividi|iscriviti|grazie per'],
  labels: {
    summary: 'riassunto|in sintesi',
    conclusion: 'conclusione',
    sources: 'fonti',
  },
  ordinals: ['primo secondo terzo quarto quinto'],
  emptyStarts: 'e ma questo questa ecco ciao quindi allora oggi ieri',
  endMarks: 'fine',
  connectives: 'e ma perché quindi',
  pointers: 'questo questa questi queste',
};
