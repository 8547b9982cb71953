import { inKorean } from '@/texts/ko';
import { translationOf } from '@/texts/translated';
import type { libraryFileEnglish } from './en';

export const libraryFileKorean = translationOf<typeof libraryFileEnglish>()({
  title: '보관함을 파일 하나로',
  save: '모두 파일 하나로 저장',
  saveHint:
    '{count, plural, other {스레드 #개와 태그, 메모, 읽던 자리가 담겨요. 암호화되지 않은 파일이에요.}}',
  protectedHint:
    '{count, plural, other {비공개 계정의 스레드 #개도 담겨요. 파일을 가진 사람은 누구나 읽을 수 있어요.}}',
  saved: '저장했어요: {name}',
  notSaved: '메모리나 디스크가 가득 차서 파일을 만들지 못했어요. 보관함은 그대로예요.',
  remind: '한 달에 한 번 권하기',

  bringIn: '파일 가져오기',
  bringInHint: '무엇이 바뀌는지 먼저 보여 드려요.',
  looking: '{name} 살펴보는 중…',
  plan: '{name} 파일을 가져오면',
  added: '{count, plural, other {새 스레드 #개}}',
  newer: '{count, plural, other {더 새로운 내용이 있는 스레드 #개}}',
  same: '{count, plural, other {똑같은 스레드 #개}}',
  older: '{count, plural, other {여기보다 오래되어 그대로 두는 스레드 #개}}',
  unreadable: '{count, plural, other {읽을 수 없어 빼는 스레드 #개:}}',
  missing: '{count, plural, other {파일에서 빠진 스레드 #개}}',
  bringInNow: '{count, plural, other {스레드 #개 가져오기}}',
  nothingNew: '새로운 것이 없어요.',
  broughtIn: '{count, plural, other {스레드 #개를 가져왔어요.}}',
  notBroughtIn: '공간이 모자라 가져오지 못했어요. 보관함은 그대로예요.',

  undoable: '{count, plural, other {마지막으로 가져온 파일이 스레드 #개를 바꿨어요.}}',
  undo: '되돌리기',
  undone: '그 파일을 가져오기 전으로 되돌렸어요.',
  undoneBut: '{count, plural, other {그 뒤에 바꾼 스레드 #개만 두고 되돌렸어요.}}',
  notUndone: '되돌리지 못했어요. 보관함은 그대로예요.',

  refused: {
    foreign: '{name} 파일은 Unspool 보관함이 아니에요. 아무것도 바뀌지 않았어요.',
    damaged: '{name} 파일이 손상되었거나 온전하지 않아요. 아무것도 바뀌지 않았어요.',
    newer:
      '{name} 파일은 더 새로운 Unspool이 만들었어요. Unspool을 업데이트하면 가져올 수 있어요. 아무것도 바뀌지 않았어요.',
    large: '{name} 파일이 너무 커서 읽을 수 없어요. 아무것도 바뀌지 않았어요.',
    unread: '브라우저가 {name} 파일을 읽지 못했어요. 아무것도 바뀌지 않았어요.',
  },

  due: '보관함을 파일로 저장한 지 한 달이 넘었어요.',
  notNow: '나중에',
  lost: '{count, plural, other {담아 둔 스레드 #개가 사라졌어요. 브라우저가 데이터베이스를 잃었는데, 쓰는 도중에 꺼지면 그럴 수 있어요. 보관함을 파일로 저장해 두었다면 그 파일을 가져오세요. 거기 담긴 것은 모두 돌아와요.}}',
  understood: '알겠어요',
  notWished: '기억해 두지 못했어요.',
  close: '닫기',
});

export const libraryFileKo = inKorean(libraryFileKorean);
