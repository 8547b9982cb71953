import type { LanguageWords } from './language-words';

export const hebrew: LanguageWords = {
  banners: ['שרשור(?: קצר| ארוך)?'],
  calls: ['عقبו|עקבו|שתפו|ריטוויט|תודה שקראתם'],
  labels: { summary: 'לסיכום|בקיצור|תקציר', conclusion: 'סיכום|מסקנה', sources: 'מקורות' },
  ordinals: ['ראשית שנית שלישית רביעית חמישית'],
  units: 'צעד פרק כלל שלב',
  unfinished: 'כי או אבל של את',
  emptyStarts: 'אז זה זאת הנה שלום אבל היום אתמול',
  endMarks: 'סוף',
};
