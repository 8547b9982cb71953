import type { LanguageWords } from './language-words';

export const ukrainian: LanguageWords = {
  calls: ['підпи|поширте|дякую'],
  labels: { summary: 'підсумок|коротко', conclusion: 'висновок', sources: 'джерела' },
  ordinals: ['по-перше по-друге по-третє по-четверте'],
  units: 'крок розділ',
  emptyStarts: 'і але а так ось це цей привіт також сьогодні вчора',
  endMarks: 'кінець',
};
