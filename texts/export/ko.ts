import { koreanManner } from '@/texts/ko';
import { speak } from '@/texts/speak';
import { translationOf } from '@/texts/translated';
import type { ExportEnglish, ExportTexts } from './en';

export const exportKorean = translationOf<ExportEnglish>()({
  copyMarkdown: 'Markdown으로 복사',
  copyText: '글만 복사',
  saveAsFile: '파일로 저장',
  files: { md: 'Markdown', html: 'HTML', epub: 'EPUB', txt: '텍스트' },
  dataAndCitation: '데이터와 인용 정보',
  data: { json: 'JSON', bib: 'BibTeX', ris: 'RIS', csl: 'CSL' },
  print: '인쇄 또는 PDF로 저장',
  pictures: '사진도 담기',
  picturesHint: '사진 {count, number}장',
  copiedPosts: 'Markdown으로 복사했어요 · 글 {count, number}개',
  copiedText: '글만 복사했어요 · 글 {count, number}개',
  saved: '저장했어요: {name}',
  savedWithout: '저장했어요: {name}. 사진 {count, number}장은 오지 않아 링크로 남겼어요.',
  loadingPictures: '사진 {count, number}장 중 {done, number}장',
  stopExport: '멈추기',
  stopped: '멈췄어요. 저장한 것은 없어요.',
  closesWithPopup: '이 창을 닫으면 멈춰요. 탭에서는 계속돼요.',
  notSaved: '파일을 만들지 못했어요. 사진을 빼면 훨씬 작아져요. 사진을 끄고 다시 해 보세요.',
  protectedAuthor: '{name} 님의 팔로워만 볼 수 있는 글이에요. 저장한 것은 혼자만 보세요.',
  exportAnyway: '계속하기',
});

export const exportKo: ExportTexts = speak(exportKorean, koreanManner);
