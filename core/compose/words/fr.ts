import type { LanguageWords } from './language-words';

export const french: LanguageWords = {
  banners: ['à dérouler', 'un thread'],
  bannersAlone: ['(?:un )?fil'],
  bannersAfterComma: ['un (?:thread|fil)'],
  continued: ['suite', 'à suivre'],
  calls: [
    "suivez-moi|abonnez|partagez|retweetez|si (?:ce|cela|ça) (?:thread|fil)?.{0,12}(?:plu|aidé)|merci d(?:'|’)avoir lu",
  ],
  labels: {
    summary: 'résumé|en résumé|en bref',
    sources: 'références',
    part: 'contexte',
  },
  ordinals: ['premièrement deuxièmement troisièmement quatrièmement cinquièmement'],
  last: 'enfin',
  units: 'étape leçon règle chapitre partie conseil',
  parts: 'partie',
  unfinished: 'les des et mais',
  smallInTitles: 'la du le les un une',
  emptyStarts:
    'et mais voici voilà ceci cela ça ce cette bonjour donc aussi alors bon salut aujourd hier',
  endMarks: 'fin',
  leadIns: 'voici|voilà',
  leadEnds: 'de que en à avec pour par un une le la les son mon des',
  persons: 'je nous mon ma',
  connectives: 'et mais donc car',
  pointers: 'cela ça ce cette ces',
};
