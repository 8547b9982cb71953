import type { LanguageWords } from './language-words';

export const persian: LanguageWords = {
  banners: ['رشتو', 'رشته توییت'],
  continued: ['ادامه'],
  calls: ['ری‌?توییت|فالو|دنبال کنید|لایک|ممنون که'],
  labels: {
    summary: 'خلاصه|به طور خلاصه',
    conclusion: 'نتیجه|نتیجه‌گیری|نتیجهگیری|جمع‌بندی|جمعبندی',
    sources: 'منابع|منبع',
    part: 'مقدمه',
  },
  ordinals: [
    'اولاً ثانیاً ثالثاً رابعاً خامساً',
    'اول دوم سوم چهارم پنجم ششم',
    'یکم دوم سوم چهارم پنجم ششم',
  ],
  units: 'گام درس قانون فصل',
  unfinished: 'چون که زیرا از به',
  emptyStarts: 'و اما این اینجا سلام امروز دیروز پس',
  endMarks: 'پایان',
};
