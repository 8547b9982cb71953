import { inKorean } from '@/texts/ko';
import { translationOf } from '@/texts/translated';
import type { firstRunEnglish } from './en';

export const firstRunKorean = translationOf<typeof firstRunEnglish>()({
  title: 'X의 스레드를 한 편의 글로',
  intro:
    'Unspool은 스레드의 글들을 한 편의 글로 이어요. 글쓴이의 말을, 글쓴이가 쓴 차례대로, 아무것도 보태지 않고요.',
  icon: '아이콘을 누르세요',
  iconHint: 'X에서 글을 연 채로 누르면 돼요. 스레드에 글이 몇 개인지 아이콘에 보여요.',
  keys: '단축키를 누르세요',
  keysHint: '마우스 없이도 똑같이 열려요. Esc를 누르면 X로 돌아가요.',
  noShortcut: '아직 단축키가 없어요',
  menu: '글을 오른쪽 버튼으로 누르세요',
  menuHint: 'X의 글로 가는 링크라면 어디서든 돼요. 새 탭에서 열려요.',
  menuBefore: '새 탭에서 링크 열기',
  menuAfter: '링크 주소 복사',
  isShortcutFree: '이 단축키를 다른 데 쓰고 있나요?',
  chooseShortcut: '마우스보다 키보드가 편하면 단축키를 정하세요',
  shortcutHint: '단축키는 브라우저가 정해요. 거기서 다른 키로 바꿀 수 있어요.',
  changeShortcut: '단축키 바꾸기',
  privacy: '무엇을 읽고, 무엇이 이 컴퓨터를 떠나지 않는지',
  reads: '연 스레드만, X가 페이지에 이미 보내 준 데서 읽어요. 빠진 글은 원할 때만 X에 물어봐요.',
  stays: '읽은 것은 이 브라우저 안에만 있어요.',
  sends: '우리에게도 다른 누구에게도 아무것도 보내지 않아요. 계정도, 서버도, 통계도 없어요.',
  trySample: '예시 스레드로 해 보기',
  settings: '설정',
});

export const firstRunKo = inKorean(firstRunKorean);
