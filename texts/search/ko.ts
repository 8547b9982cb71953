import { koreanManner } from '@/texts/ko';
import { speak } from '@/texts/speak';
import { translationOf } from '@/texts/translated';
import type { SearchEnglish, SearchTexts } from './en';

export const searchKorean = translationOf<SearchEnglish>()({
  find: '이 글에서 찾기',
  found: '{count, number}곳 중 {index, number}번째',
  notFound: '찾는 말이 없어요',
  next: '다음 찾기',
  previous: '이전 찾기',
  close: '닫기',
});

export const searchKo: SearchTexts = speak(searchKorean, koreanManner);
