import { inKorean } from '@/texts/ko';
import { translationOf } from '@/texts/translated';
import type { endEnglish } from './en';

export const endKorean = translationOf<typeof endEnglish>()({
  whatNow: '이 스레드로 할 수 있는 일',
  copyCode: '코드 복사',
  copied: '복사했어요',
  print: '인쇄',
  threadOnX: 'X에서 보기',
  mayGoOn: '그 뒤로 글이 더 올라왔을 수 있어요.',
  readNew: '읽기',
  lookAgain: '다시 확인',
  discussion: '대화',
  day: '{at, date, day}',
  replies: '답글 {count, number}개',
  repliesOf: '답글 {all, number}개 중 {count, number}개',
  repliesOnX: 'X에 답글 {count, number}개',
  order: '답글 순서',
  orders: { 'with author': '글쓴이와', top: '인기순', oldest: '오래된 순' },
  showMore: '답글 {count, number}개 더 보기',
  continuation: '이 스레드의 2부',
  sideBranches: '글쓴이의 다른 글 {count, number}개',
  byTheAuthor: '글쓴이',
  notComposed: '이 스레드를 한 편의 글로 엮지 못해서 쓰인 그대로 보여 드려요.',
  loadMore: '답글 더 불러오기',
  loadReplies: '답글 불러오기',
  to: '{name} 님에게',
  answers: '이 답글이 가리키는 대목으로: {words}',
});

export const endKo = inKorean(endKorean);
