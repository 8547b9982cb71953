import { koreanManner } from '@/texts/ko';
import { speak } from '@/texts/speak';
import { translationOf } from '@/texts/translated';
import type { BarEnglish, BarTexts } from './en';

export const barKorean = translationOf<BarEnglish>()({
  originalPost: '{index, number}/{count, number} · {at, date, moment}',
  readLately: '최근에 읽은 글',
  searchKept: '담아 둔 스레드에서 찾기',
  allKept: '{count, plural, other {보관함 전체 #개}}',
  find: '이 글에서 찾기',
  copyLink: '링크 복사',
  threadOnX: 'X에서 보기',
  settings: '설정…',
  nothingNew: '새 글이 없어요 · {at, time, short}에 확인',
  lookedAt: '{at, time, short}에 확인',
  time: '{at, time, short}',
  forgetThread: '이 스레드 지우기',
  forgotten: '지웠어요. 여기에 남은 것은 없어요.',
  copiedMarkdown: '{count, plural, other {Markdown으로 복사했어요 · 글 #개}}',
  copiedLink: '링크를 복사했어요',
  read: '읽음',
  here: '지금',

  openedAutomatically: '자동으로 열렸어요',
  notNow: '지금 말고, 한 시간 동안 열지 않기',
  neverOf: '{name}의 글은 열지 않기',

  gatheringRest: '나머지를 모으는 중',
  stop: '멈추기',
  why: '왜요?',
  someMissing: '빠진 글이 있어요',
  readFromPage: '보이는 페이지에서 읽은 글이라 일부가 잘렸거나 그림이 빠졌을 수 있어요.',
  close: '닫기',
  reasons: {
    'no-thread-here': '이 페이지에는 스레드가 없어요',
    'not-on-x': 'X 페이지가 아니에요',
    'signed-out': 'X에서 로그아웃됐어요',
    'page-opened-before': '준비되기 전에 열렸어요',
    updated: 'Unspool이 업데이트됐어요',
    'access-withheld': 'X가 허용되지 않았어요',
    'nothing-captured': 'X가 아직 보내지 않았어요',
    'post-unavailable': 'X가 보여 주지 않아요',
    unreadable: 'X의 답을 읽지 못했어요',
    'tab-gone': '탭이 닫혔어요',
    offline: '인터넷이 끊겼어요',
    'too-slow': 'X의 답이 너무 늦어요',
    'rate-limited': 'X가 기다려 달라고 해요',
    'account-locked': 'X가 계정을 잠갔어요',
    'blocked-by-x': 'X가 답하지 않았어요',
    'request-outdated': 'X 페이지가 낡았어요',
    'token-expired': 'X 페이지가 오래됐어요',
    'budget-spent': '지금은 더 물어볼 수 없어요',
    'asking-is-off': 'X에 묻지 않아요',
    'reads-only-visible': '보이는 것만 읽어요',
    'not-recorded': '적어 둘 곳이 없어요',
    'not-held': '다 담을 자리가 없어요',
    bug: 'Unspool의 오류예요',
  },

  getRestAt: '{at, time, short}에 이어서 모으기',
  waitingUntil: '{at, time, short}까지 기다리는 중',
  cancel: '취소',
  readRestOnX: '나머지는 X에서 보기',
  waitNotice: 'X가 {at, time, short}까지 기다려 달라고 해요.',
  limitNotice: '{at, time, short}까지는 더 물어볼 수 없어요.',
});

export const barKo: BarTexts = speak(barKorean, koreanManner);
