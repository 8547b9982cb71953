import { inKorean } from '@/texts/ko';
import { translationOf } from '@/texts/translated';
import type { keepEnglish } from './en';

export const keepKorean = translationOf<typeof keepEnglish>()({
  keep: '담기',
  kept: '담아 둠',
  keptNow: '{count, plural, other {이 컴퓨터에 담았어요 · 글 #개}}',
  noRoom:
    '담을 자리가 없어요. 전에 담은 것은 그대로 있어요. 보관함에서 몇 개를 빼거나 디스크를 비워 주세요.',
  littleRoom: '담았어요. 남은 자리가 얼마 없어요: {free}.',
  notKept: '담지 못했어요. 전에 담은 것은 그대로 있어요.',
  writtenByNewer: '더 새로운 Unspool이 쓴 보관함이에요. 더 담으려면 Unspool을 업데이트해 주세요.',
  protectedAuthor:
    '{name} 님의 팔로워만 읽을 수 있는 글이에요. 담으면 뺄 때까지 이 컴퓨터에 남아 있어요.',
  keptSince: '{at, date, long}부터 이 컴퓨터에 있어요',
  removeFromLibrary: '보관함에서 빼기',
  removedFromLibrary: '보관함에서 뺐어요',
  undo: '되돌리기',
  library: '보관함',
  highlights: '하이라이트와 메모',
  openLibrary: '보관함 열기',
  tags: '태그',
  tagsHint: '쉼표로 나눠요',
  note: '메모',
  keepFinished: '다 읽은 스레드는 모두 담기',
});

export const keepKo = inKorean(keepKorean);
