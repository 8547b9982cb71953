import { koreanManner } from '@/texts/ko';
import { speak } from '@/texts/speak';
import { translationOf } from '@/texts/translated';
import type { ExportEnglish, ExportTexts } from './en';

export const exportKorean = translationOf<ExportEnglish>()({
  copyMarkdown: 'Markdown으로 복사',
  copyRich: '서식까지 복사',
  copyText: '글만 복사',
  saveAsFile: '파일로 저장',
  files: { md: 'Markdown', html: 'HTML', epub: 'EPUB', txt: '텍스트' },
  dataAndCitation: '데이터와 인용 정보',
  data: { json: 'JSON', bib: 'BibTeX', ris: 'RIS', csl: 'CSL' },
  print: '인쇄 또는 PDF로 저장',
  obsidian: 'Obsidian으로 보내기',
  sentToObsidian: 'Obsidian에 넘겼어요. 열리지 않으면 Markdown 파일로 저장하세요.',
  share: '공유…',
  notShared: '공유 창이 열리지 않았어요. 파일로 저장해 보세요.',
  pictures: '사진도 담기',
  picturesHint: '사진 {count, number}장',
  copied: {
    md: 'Markdown으로 복사했어요 · 글 {count, number}개',
    rich: '서식까지 복사했어요 · 글 {count, number}개',
    text: '글만 복사했어요 · 글 {count, number}개',
  },
  discussion: '대화도 담기',
  repliesHint: '답글 {count, number}개',
  numbering: '글에 붙은 번호도 담기',
  templates: '머리글과 파일 이름',
  frontMatter: 'Markdown 파일의 머리글(front matter), 한 줄에 속성 하나',
  fileName: '파일 이름',
  variables: '중괄호 두 겹 안에 쓰세요: {names}',
  preview: '미리 보기',
  ourTemplates: '원래대로',
  offerObsidian: '‘Obsidian으로 보내기’ 보이기',
  unknownVariable: '{line, number}번째 줄: ‘{name}’ 변수는 없어요.',
  notClosed: '{line, number}번째 줄: 변수 앞뒤에 중괄호를 두 개씩 써 주세요.',
  noName: '{line, number}번째 줄: ‘title: …’처럼 이름과 쌍점으로 시작해 주세요.',
  nameTwice: '{line, number}번째 줄: ‘{name}’ 속성은 이미 있어요.',
  saved: '저장했어요: {name}',
  savedWithout: '저장했어요: {name}. 사진 {count, number}장은 오지 않아 링크로 남겼어요.',
  loadingPictures: '사진 {count, number}장 중 {done, number}장',
  stopExport: '멈추기',
  stopped: '멈췄어요. 저장한 것은 없어요.',
  closesWithPopup: '이 창을 닫으면 멈춰요. 탭에서는 계속돼요.',
  notSaved: '파일을 만들지 못했어요. 메모리나 디스크에 비해 너무 큰 것 같아요.',
  saveWithoutPictures: '사진 없이 저장',
  saveInstead: '파일로 저장',
  protectedAuthor: '{name} 님의 팔로워만 볼 수 있는 글이에요. 저장한 것은 혼자만 보세요.',
  exportAnyway: '계속하기',
});

export const exportKo: ExportTexts = speak(exportKorean, koreanManner);
