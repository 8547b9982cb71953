import { inKorean } from '@/texts/ko';
import { translationOf } from '@/texts/translated';
import type { galleryEnglish } from './en';

export const galleryKorean = translationOf<typeof galleryEnglish>()({
  pictures: '사진',
  position: '{count, number}장 중 {index, number}번째',
  pictureAt: '{index, number}번째 사진',
  previous: '이전 사진',
  next: '다음 사진',
  zoom: '확대',
  save: '사진 저장',
  saved: '저장했어요.',
  notSaved: '사진을 저장하지 못했어요.',
  onX: 'X에서 원본 보기',
  close: '닫기',
  describedByAuthor: '글쓴이의 설명',
  notDescribed: '설명이 없어요',
  notLoaded: '사진이 오지 않았어요.',
});

export const galleryKo = inKorean(galleryKorean);
