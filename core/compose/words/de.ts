import type { LanguageWords } from './language-words';

export const german: LanguageWords = {
  banners: ['ein thread'],
  bannersAlone: ['(?:ein )?faden'],
  bannersAfterComma: ['ein (?:thread|faden)'],
  continued: ['fortsetzung'],
  calls: ['folgt? mir|teilt? (?:diesen|den)|abonnier|danke fürs lesen'],
  labels: {
    summary: 'zusammenfassung|kurz gesagt|kurzfassung',
    conclusion: 'fazit|schluss',
    sources: 'quelle|quellen',
    part: 'hintergrund',
  },
  ordinals: ['erstens zweitens drittens viertens fünftens sechstens'],
  last: 'schließlich',
  units: 'schritt regel lektion kapitel teil tipp grund',
  parts: 'teil',
  unfinished: 'und oder aber weil mit',
  smallInTitles: 'von und der die das ein eine',
  emptyStarts:
    'und aber also hier das dies diese dieser hallo so auch dann heute gestern guten moin denn',
  endMarks: 'ende',
  leadIns: 'hier ist|hier sind|hier kommt',
  leadEnds: 'der die das ein eine mit von für in auf zu dass wie',
  persons: 'ich wir mein meine er',
  connectives: 'und aber denn deshalb doch dadurch',
  pointers: 'dies dieser diese dieses',
};
