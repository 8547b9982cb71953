import { inKorean } from '@/texts/ko';
import { translationOf } from '@/texts/translated';
import type { highlightsEnglish } from './en';

export const highlightsKorean = translationOf<typeof highlightsEnglish>()({
  highlight: '하이라이트',
  note: '메모',
  remove: '지우기',
  highlighted: '하이라이트했어요',
  nothingChosen: '여기에는 하이라이트할 글쓴이의 말이 없어요.',
  keepFirst: '이 스레드를 담을까요?',
  keepFirstHint: '하이라이트는 스레드와 함께 이 컴퓨터에 담겨요. 지울 때까지 남아 있어요.',
  keep: '담고 하이라이트',
  notNow: '나중에',
  noteOn: '내 메모',
  save: '저장',
  noteFrom: '내 메모 · {at, date, long}',
  openNote: '메모: {note}',
  removed: '하이라이트를 지웠어요',
  list: '하이라이트와 메모',
  listEmpty: '글을 선택해 “하이라이트”를 누르거나, 문단에서 h를 누르세요.',
  changed: '이 대목은 바뀌었어요. 전에는 이랬어요:',
  leftOut: '지금 보이는 글에는 이 말이 빠져 있어요.',
  goThere: '이 대목으로 가기',
  postOnX: 'X에서 글 보기',
  editNote: '메모 쓰기',
});

export const highlightsKo = inKorean(highlightsKorean);
