import type { LanguageWords } from './language-words';

export const turkish: LanguageWords = {
  calls: ['takip ed|beğen|paylaş|abone ol|okuduğun'],
  labels: {
    summary: 'özet|kısaca',
    conclusion: 'sonuç',
    sources: 'kaynak|kaynaklar',
    part: 'arka plan',
  },
  ordinals: [
    'birincisi ikincisi üçüncüsü dördüncüsü beşincisi',
    'birinci ikinci üçüncü dördüncü beşinci',
  ],
  units: 'adım kural bölüm ders',
  emptyStarts: 've ama bu şu işte merhaba bugün dün selam',
  endMarks: 'son bitti',
};
