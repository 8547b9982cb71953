import { inKorean } from '@/texts/ko';
import { translationOf } from '@/texts/translated';
import type { collectionEnglish } from './en';

export const collectionKorean = translationOf<typeof collectionEnglish>()({
  heading: '{count, plural, other {스레드 #개를 책 한 권으로}}',
  hint: '목록에 있는 순서대로, 표지와 목차, 읽는 시간이 함께 담겨요.',
  title: '제목',
  titleByOne: '{name}의 스레드',
  titleByMany: '{count, plural, other {스레드 #개}}',
  kind: '파일',
  kinds: { epub: 'EPUB, 전자책 리더용', html: 'HTML, 어느 브라우저에서나' },
  pictures: '사진도 담기 (X에 아직 있는 것만)',
  highlights: '내 하이라이트와 메모도 담기',
  protectedHint:
    '{count, plural, other {비공개 계정의 스레드 #개가 들어 있어요. 책을 가진 사람은 누구나 읽을 수 있어요.}}',
  save: '책 저장',
  making: '책 만드는 중…',
  loading: '사진 {count, number}장 중 {done, number}장',
  stop: '멈추기',
  close: '닫기',
  stopped: '멈췄어요. 저장한 것은 없어요.',
  saved: '저장했어요: {name}',
  savedBut:
    '{count, plural, other {저장했어요: {name}. 사진 #장은 오지 않아 링크를 대신 두었어요.}}',
  failed:
    '메모리나 디스크가 모자라 책을 만들지 못한 것 같아요. 스레드를 줄이거나 사진을 빼 보세요.',
});

export const collectionKo = inKorean(collectionKorean);
