import { koreanManner } from '@/texts/ko';
import { speak } from '@/texts/speak';
import { translationOf } from '@/texts/translated';
import type { SettingsEnglish, SettingsTexts } from './en';

export const settingsKorean = translationOf<SettingsEnglish>()({
  theme: '테마',
  textSize: '글자 크기',
  larger: '글자 크게',
  smaller: '글자 작게',
  typeface: '글꼴',
  typefaces: { auto: '언어에 맞게', serif: '명조', sans: '고딕', easy: '읽기 편한' },
  languageName: '언어',
  languages: { auto: '브라우저와 같게', en: 'English', ko: '한국어' },
  plain: '쓰인 그대로 보기',
  plainHint: '글쓴이가 쓰지 않은 제목, 목록, 이어 붙이기를 하지 않아요.',
  autoOpen: '자동으로 열기',
  autoOpenFrom: '글이 이만큼 있을 때부터',
  autoOpenHint: '글 {count, number}개 이상인 스레드를 열면 바로 보여 줘요.',
  mayAskX: '빠진 글 물어보기',
  mayAskXHint: '직접 스레드를 열었을 때만 물어요. 끄면 페이지에 있는 글만 읽어요.',
  readsOnlyVisible: '페이지에 보이는 것만 읽기',
  readsOnlyVisibleHint:
    'X 페이지를 그대로 두고, 페이지가 받는 것을 듣지도 X에 묻지도 않아요. 글이 잘릴 수 있어요. 지금 열린 페이지는 새로 고쳐 주세요.',
  licences: '글꼴과 코드의 라이선스',

  kept: '이 브라우저에 저장된 것',
  forgetThread: '이 스레드 지우기',
  forgetEverything: '모두 지우기',
  reallyForgetEverything: '정말 모두 지울까요?',
  forgotten: '지웠어요. 여기에 남은 것은 없어요.',
  forgottenEverything: '지웠어요. X에 물어본 시각만 길어야 하루 동안 남아 있어요.',

  diagnosticsHint:
    '오류를 알릴 때 쓰는 개수와 종류와 시각이에요. 글의 내용, 이름, 주소, 글이나 계정의 번호는 들어 있지 않아요. 여기 보이는 것만 복사돼요.',
  diagnosing: '살펴보는 중…',
  copyReport: '오류 보고용으로 복사',
  reportCopied: '복사했어요.',

  keyNames: {
    find: '이 글에서 찾기',
    passage: '다음·이전 문단',
    section: '다음·이전 섹션',
    theme: '테마 바꾸기',
    size: '글자 크게·작게',
    original: '원문 보기',
    copyMarkdown: 'Markdown으로 복사',
    copyLink: '링크 복사',
    onX: 'X에서 이 문단 보기',
    contents: '목차 보기',
    help: '단축키 보기',
    close: '열린 것 닫기',
  },
});

export const settingsKo: SettingsTexts = speak(settingsKorean, koreanManner);
