import { inKorean } from '@/texts/ko';
import { translationOf } from '@/texts/translated';
import type { libraryEnglish } from './en';

export const libraryKorean = translationOf<typeof libraryEnglish>()({
  keptHere: '{count, plural, other {스레드 #개 · 이 브라우저에만 있어요}}',
  asFile: '보관함을 파일 하나로',
  settings: '설정',
  search: '담아 둔 스레드에서 찾기',
  filters: '어떤 스레드',
  all: '모두',
  states: {
    unread: '아직 안 읽음',
    reading: '읽는 중',
    finished: '다 읽음',
    highlighted: '하이라이트',
  },
  language: '언어',
  everyLanguage: '모든 언어',
  tag: '태그',
  everyTag: '모든 태그',
  order: '순서',
  orders: {
    lastRead: '최근에 읽은 순',
    lastKept: '최근에 담은 순',
    newest: '최근에 쓰인 순',
    title: '제목순',
    shortest: '짧은 순',
  },

  foundThreads: '{count, plural, other {‘{words}’ 찾은 스레드 #개}}',
  foundPassages: '{count, plural, other {대목 #곳}}',
  foundNothing: '담아 둔 스레드에 ‘{words}’ 없음',
  nothingLikeThis: '이런 스레드는 없어요',
  showAll: '모두 보기',
  morePassages: '{count, plural, other {#곳 더}}',
  highlightCount: '{count, plural, other {하이라이트 #개}}',
  inNote: '내 메모',
  byAuthor: '글쓴이',

  nothingKept: '아직 담아 둔 것이 없어요',
  nothingKeptHint:
    '스레드를 읽다가 S 키나 위쪽의 책갈피를 누르면 여기에 담겨요. X에서 사라져도 여기에는 남아 있어요.',

  protectedThreads: '{count, plural, other {비공개 계정의 스레드 #개는 가려 두었어요}}',
  show: '보기',

  select: '고르기',
  selectThread: '‘{title}’ 고르기',
  selectAll: '{count, plural, other {스레드 #개 모두 고르기}}',
  selected: '{count, plural, other {스레드 #개 고름}}',
  asBook: '책 한 권으로…',
  endSelecting: '마치기',
  removedSome: '{count, plural, other {뺐어요: 스레드 #개}}',

  actions: '‘{title}’ 더 보기',
  open: '읽기',
  openOnX: 'X에서 보기',
  tagsAndNote: '태그와 메모…',
  markFinished: '다 읽음으로 표시',
  markUnread: '안 읽음으로 표시',
  remove: '빼기',
  removed: '뺐어요: {title}',

  save: '저장',
  cancel: '취소',
  close: '닫기',

  used: '{used} 사용 · {free} 남음',
  notSaved: '저장하지 못했어요. 전에 있던 것은 그대로 있어요.',
  noLibrary: '브라우저가 여기에 저장하는 것을 허용하지 않아요.',
  isReadOnly:
    '더 새로운 Unspool이 쓴 보관함이에요. 모두 읽을 수 있지만, 바꾸려면 Unspool을 업데이트해 주세요.',
});

export const libraryKo = inKorean(libraryKorean);
