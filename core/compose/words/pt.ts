import type { LanguageWords } from './language-words';

export const portuguese: LanguageWords = {
  banners: ['segue o fio'],
  bannersAlone: ['(?:o )?fio'],
  continued: ['continua'],
  calls: ['siga-me|compartilh|partilhem|inscreva|curtiu|obrigad[oa] por ler'],
  labels: {
    summary: 'resumo|em resumo|resumindo',
    conclusion: 'conclusão',
    sources: 'fonte|fontes|referências',
  },
  ordinals: ['primeiro segundo terceiro quarto quinto sexto sétimo oitavo'],
  units: 'passo lição regra dica',
  parts: 'parte',
  emptyStarts: 'e mas isso isto este esta aqui olá então também bom boa hoje ontem',
  endMarks: 'fim',
  leadIns: 'aqui está|aqui vão|são estes|são estas',
  leadEnds: 'de que em a com para por um uma o os as seu meu',
  persons: 'eu nós me meu',
  connectives: 'e mas porque então além',
  pointers: 'isso isto essa esse esta este essas esses',
};
