import { inKorean } from '@/texts/ko';
import { translationOf } from '@/texts/translated';
import type { searchEnglish } from './en';

export const searchKorean = translationOf<typeof searchEnglish>()({
  find: '이 글에서 찾기',
  found: '{count, number}곳 중 {index, number}번째',
  notFound: '찾는 말이 없어요',
  next: '다음 찾기',
  previous: '이전 찾기',
  close: '닫기',
});

export const searchKo = inKorean(searchKorean);
