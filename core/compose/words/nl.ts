import type { LanguageWords } from './language-words';

export const dutch: LanguageWords = {
  banners: ['draadje', 'korte thread', 'een draadje'],
  continued: ['vervolg', 'wordt vervolgd'],
  calls: [
    'volg (?:mij|me)\\b|abonneer je|abonneren kan|retweet\\b|deel (?:dit|deze)|bedankt voor het lezen|meer lezen\\?|lid worden|steun (?:de|het|mij)|(?:nieuwsbrief|editie) ontvangen|lees elke week|lees de volledige|^einde[.!]?$',
  ],
  ordinals: ['eerste tweede derde vierde vijfde zesde'],
  last: 'tenslotte',
  units: 'stap regel les tip deel hoofdstuk',
  parts: 'deel',
  unfinished: 'de het een en of maar omdat want dat',
  labels: { summary: 'samenvatting', conclusion: 'conclusie', sources: 'bronnen' },
  emptyStarts:
    'recent onlangs laatst en maar dus hier dit deze dat hoi ook dan vandaag gisteren goedemorgen goedenavond',
  endMarks: 'einde',
  leadIns: 'hier is|hier zijn|dit zijn',
  leadEnds: 'de het een met van voor in op te dat als',
  persons: 'ik we wij mijn',
  connectives: 'en maar dus want daarom',
  pointers: 'dat dit deze',
};
