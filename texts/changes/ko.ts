import { inKorean } from '@/texts/ko';
import { translationOf } from '@/texts/translated';
import type { changesEnglish } from './en';

export const changesKorean = translationOf<typeof changesEnglish>()({
  changed: '{count, plural, other {담은 뒤로 X에서 글 #개가 바뀌었어요}}',
  show: '보기',
  close: '닫기',
  nothingReplaced: '고르기 전에는 담은 것이 바뀌지 않아요.',
  edited: '글쓴이가 고쳤어요 · {at, date, long}',
  deleted: '글쓴이가 지웠어요',
  added: '글쓴이가 더 썼어요 · {at, date, long}',
  before: '담은 글',
  now: '지금 X에 있는 글',
  takeNew: '새 글로 바꾸기',
  keepMine: '담은 대로 두기',
  add: '더하기',
  leaveOut: '빼 두기',
  showKept: '담아 둔 글 보기',
  hideKept: '다시 가리기',
  removeForGood: '완전히 지우기',
});

export const changesKo = inKorean(changesKorean);
