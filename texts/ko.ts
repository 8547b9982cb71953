import { inLanguage } from './in-language';
import { type Manner, speak } from './speak';
import type { Texts } from './texts';
import { translated } from './translated';

export const korean = translated({
  toolbar: '읽기 도구',
  unknownAuthor: '알 수 없는 작성자',
  writtenBy:
    '{count, plural, =1 {{name}의 글, {at, date, long}} other {{name}의 스레드, {at, date, long}}}',
  posts: '글 {count, number}개',
  longForm: '아티클',
  minutes: '{count, number}분',
  minutesLeft: '{count, number}분 남음',
  allPosts: '글 {count, number}개 전부',
  somePosts: '글 {expected, number}개 중 {shown, number}개',
  postsSoFar: '지금까지 글 {count, number}개',
  section: '전체 {count, number}개 섹션 중 {index, number}번째',
  contents: '목차',
  appearance: '글자와 테마',
  original: '원문',
  exports: '내보내기',
  copyFailed: '브라우저가 복사를 허용하지 않았어요.',
  openInTab: '탭에서 열기',
  more: '더 보기',
  withKey: '{name} ({key})',

  loading: '스레드를 읽는 중…',
  gatheringOf: '{expected, number}개 중 {shown, number}개 · 아래에 이어 붙이는 중',
  gatheringSoFar: '지금까지 {count, number}개 · 아래에 이어 붙이는 중',
  finished: '다 읽었어요',
  getRest: '나머지 가져오기',
  tryAgain: '다시 시도',
  reloadPage: '페이지 새로 고침',
  grantAccess: 'X에서 허용',
  openX: 'X 열기',
  signIn: 'X에 로그인',
  openPost: 'X에서 글 열기',
  allowAsking: 'X에 묻기 허용',
  newPosts: '읽은 뒤로 새 글 {count, number}개',
  lookForNew: '새 글 확인',

  passageOnX: 'X에서 이 문단 보기',
  showDescription: '설명 보기',
  imageWithout: '설명이 없는 사진',
  imageOf: '사진 {count, number}장 중 {index, number}번째, 설명 없음',
  sensitive: '글쓴이가 민감한 내용으로 표시했어요.',
  sensitiveByX: 'X가 경고를 달아 가려 두었어요.',
  showAnyway: '그래도 보기',
  video: '동영상',
  animation: 'GIF',
  watchOnX: 'X에서 보기',
  playAnimation: '재생',
  pauseAnimation: '멈춤',
  withheldMedia: {
    country: '이 나라에서는 X가 이 사진이나 동영상을 보여 주지 않아요.',
    gone: 'X가 이 사진이나 동영상을 더는 보여 줄 수 없어요.',
    'not sent': '여기 있는 것을 X가 보내지 않았어요.',
    unreadable: '여기 있는 것은 Unspool이 모르는 형식이에요.',
  },
  mediaFrom: '출처: {name}',
  mediaFromAnother: '다른 글에서 가져왔어요',
  describedByX: 'X의 AI가 쓴 설명이에요:',
  noteByX: 'X의 안내',
  labels: {
    'made with AI': 'AI로 만들었어요',
    'paid partnership': '유료 파트너십이에요',
    warning: 'X가 이 글에 경고를 달았어요.',
    limited: 'X가 이 글을 볼 수 있는 사람을 제한해요.',
  },
  grok: 'X의 AI인 Grok의 답이에요',
  translatedByX: '여기에는 X가 번역한 글이 보여요. 글쓴이가 쓴 말이 아니에요.',
  taskDone: '끝냈어요',
  taskOpen: '할 일이에요',
  space: '스페이스',
  quotedPost: '{name}의 글 인용',
  quotedUnavailable: '볼 수 없는 글 인용',
  seeAbove: '글쓴이가 위의 대목을 인용했어요.',
  poll: '투표:',
  pollChoice: '항목',
  pollShare: '득표율',
  pollVotes: '{count, number}표',
  pollFinal: '최종 결과',
  pollEnds: '{at, date, moment}까지',
  communityNote: '독자들이 덧붙인 설명',
  fromTheAuthor: '글쓴이의 말',
  readerNote: '내 메모',
  update: '{at, date, long}에 덧붙임',
  footnotes: '출처와 주석',
  cutShort: '이 글은 더 이어져요.',
  forSubscribers: '나머지는 글쓴이의 구독자만 볼 수 있어요.',
  readOnX: 'X에서 읽기',
  inAnswerTo: '{name}의 글에 답함',
  discussion: '대화 · 답글 {count, number}개',
  endOfThread: 'X에서 보기',

  themes: { auto: '자동', light: '밝게', sepia: '세피아', dark: '어둡게', contrast: '고대비' },

  diagnostics: '오류 보고서',

  keys: '단축키',

  missingNumbers: '{count, plural, other {{numbers}번째 글이 빠졌어요.}}',
  missingCount: '글 {count, number}개가 빠졌어요.',
  incomplete: {
    'start not loaded': '스레드의 첫머리가 빠졌어요.',
    'middle not loaded': '가운데 글 몇 개가 빠졌어요.',
    'more to load': '스레드가 더 이어져요. 나머지 글은 X에 있어요.',
    'end not seen': '마지막 글 뒤에 더 이어질 수도 있어요.',
    'unavailable posts': '이 스레드에는 X가 보여 주지 않는 글이 있어요.',
    'posts without place': '이 스레드에는 X가 자리를 알려 주지 않는 글이 있어요.',
  },
  gaps: {
    deleted: '여기 있던 글 {count, number}개는 삭제되었어요.',
    protected: '여기 있는 글 {count, number}개는 팔로워만 볼 수 있어요.',
    suspended: '여기 있는 글 {count, number}개는 정지된 계정이 썼어요.',
    deactivated: '여기 있는 글 {count, number}개는 이제 없는 계정이 썼어요.',
    'against the rules': '여기 있던 글 {count, number}개는 규칙을 어겨 X가 지웠어요.',
    'blocked by you': '여기 있는 글 {count, number}개는 내가 차단한 계정이 썼어요.',
    unreadable: '여기 있는 글 {count, number}개를 X가 Unspool이 모르는 형태로 보냈어요.',
    'age-restricted': '여기 있는 글 {count, number}개는 성인만 볼 수 있어요.',
    withheld: '여기 있는 글 {count, number}개는 이 나라에서 볼 수 없어요.',
    blocked: '여기 있는 글 {count, number}개는 글쓴이가 볼 수 있는 사람을 제한했어요.',
    'subscribers-only': '여기 있는 글 {count, number}개는 구독자만 볼 수 있어요.',
    'not-loaded': '여기 있는 글 {count, number}개는 아직 불러오지 않았어요.',
    unknown: '여기 있는 글 {count, number}개를 X가 보여 주지 않아요. 이유는 알려 주지 않았어요.',
  },
  failures: {
    'no-thread-here': {
      title: '이 페이지에는 스레드가 없어요',
      advice: 'X에서 글 하나를 열고 다시 눌러 주세요. 스레드가 보이면 아이콘에 글 수가 나타나요.',
    },
    'not-on-x': {
      title: '여기는 X가 아니에요',
      advice: 'Unspool은 x.com의 스레드를 읽어요. X에서 글을 열고 다시 눌러 주세요.',
    },
    'signed-out': {
      title: 'X는 로그인한 사람에게만 스레드를 보여 줘요',
      advice: 'X에 로그인하고 스레드를 연 다음 다시 눌러 주세요.',
      notice: 'X에서 로그아웃되어 나머지를 읽을 수 없어요.',
    },
    'page-opened-before': {
      title: 'Unspool이 준비되기 전에 열린 페이지예요',
      advice: '한 번 새로 고치면 스레드를 읽을 수 있어요.',
    },
    updated: {
      title: '이 페이지가 열려 있는 동안 Unspool이 업데이트되었어요',
      advice: '페이지를 새로 고치면 새 버전으로 이어서 읽을 수 있어요.',
      notice: 'Unspool이 업데이트되었어요. 이어서 읽으려면 페이지를 새로 고쳐 주세요.',
    },
    'access-withheld': {
      title: '브라우저가 아직 이 사이트를 읽게 해 주지 않았어요',
      advice: 'X에서 허용해 주세요. 다른 사이트는 건드리지 않아요.',
    },
    'nothing-captured': {
      title: 'X가 이 페이지에 아직 글을 보내지 않았어요',
      advice: 'X 페이지를 새로 고치고, 글이 보이면 다시 눌러 주세요.',
    },
    'post-unavailable': {
      title: 'X가 이 글을 보여 주지 않아요',
      advice: '삭제되었거나, 글쓴이가 볼 수 있는 사람을 제한한 글이에요.',
    },
    unreadable: {
      title: 'X의 답을 읽을 수 없었어요',
      advice: '페이지를 새로 고쳐 보세요. 그래도 안 되면 Unspool의 새 버전이 필요해요.',
    },
    'tab-gone': {
      title: '이 스레드가 열려 있던 탭이 닫혔어요',
      advice: '이어서 읽으려면 X에서 글을 다시 열어 주세요.',
    },
    offline: {
      title: '인터넷에 연결되어 있지 않아요',
      advice: '모은 글은 그대로 있어요. 연결되면 다시 시도해 주세요.',
      notice: '인터넷이 끊겨서 여기까지 모았어요.',
    },
    'too-slow': {
      title: 'X의 답이 너무 늦어요',
      advice: '모은 글은 그대로 있어요. 잠시 뒤에 다시 시도해 주세요.',
    },
    'rate-limited': {
      title: 'X가 기다려 달라고 해요',
      advice: '짧은 시간에 글을 너무 많이 물어봤어요. 15분쯤 뒤에 다시 시도해 주세요.',
      adviceUntil:
        '짧은 시간에 글을 너무 많이 물어봤어요. {until, time, short} 이후에 다시 시도해 주세요.',
    },
    'account-locked': {
      title: 'X가 이 계정을 잠시 잠갔어요',
      advice: 'X를 열어 안내를 따라 주세요. 그때까지 Unspool은 X에 아무것도 묻지 않아요.',
    },
    'blocked-by-x': {
      title: 'X가 답하기를 거절했어요',
      advice: 'X에서 스레드가 보이는지 확인해 주세요. Unspool이 스스로 다시 묻지는 않아요.',
    },
    'request-outdated': {
      title: 'X 페이지가 오래되었어요',
      advice: '새로 고치면 멈춘 곳부터 이어서 모아요.',
    },
    'token-expired': {
      title: 'X 페이지를 열어 둔 지 너무 오래되었어요',
      advice: '새로 고치면 멈춘 곳부터 이어서 모아요.',
    },
    'budget-spent': {
      title: '지금은 더 물어볼 수 없어요',
      advice:
        '계정을 지키기 위해 한 번에 조금씩만 물어봐요. 모은 글은 그대로 있으니, 닫았다가 다시 열면 이어져요.',
      adviceUntil: '계정을 지키기 위해 {until, time, short}까지 X에 더 묻지 않아요.',
    },
    'asking-is-off': {
      title: '스레드의 나머지는 이 페이지에 없어요',
      advice: '설정에서 X에 묻지 않기로 했어요. X에서 더 내려 보거나, 묻기를 허용해 주세요.',
    },
    'reads-only-visible': {
      title: '페이지에 보이는 것만 읽어요',
      advice:
        '설정에서 그렇게 정했어요. X에서 더 내리면 보이는 글도 함께 읽어요. 설정을 끈 뒤에는 페이지를 새로 고쳐 주세요.',
    },
    'not-recorded': {
      title: '브라우저가 X에 물어본 시각을 적어 둘 수 없어요',
      advice:
        '저장 공간이 가득 찼거나 고장 났어요. 적어 두지 못하면 계정을 지키는 한도가 소용없어서 X에 묻지 않아요. 공간을 비우고 다시 시도해 주세요.',
    },
    'not-held': {
      title: '이 스레드를 다 담을 자리가 없어요',
      advice:
        '브라우저가 한 번에 담을 수 있는 양에는 한도가 있어요. 다른 사람의 답글부터, 그다음 글이 빠져요. 빠진 것은 X에서 볼 수 있어요.',
    },
    bug: {
      title: 'Unspool에 문제가 생겼어요',
      advice:
        '읽은 글은 그대로 있어요. 어디서 생긴 문제인지 오류 보고서에 적혀 있으니 알려 주세요. 글이나 이름, 주소는 들어 있지 않아요.',
    },
  },
});

const manner: Manner = {
  language: 'ko',
  locale: 'ko',
  direction: 'ltr',
  // "4, 7 및 8번째" is how forms speak.
  list: (items) => items.join(', '),
};

export const inKorean = speak(manner);

export const ko: Texts = inLanguage(inKorean(korean), manner);
