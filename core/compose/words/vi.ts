import type { LanguageWords } from './language-words';

export const vietnamese: LanguageWords = {
  banners: ['chuỗi tweet', 'chuỗi bài'],
  continued: ['tiếp', 'còn tiếp'],
  calls: ['theo dõi mình|theo dõi tôi|chia sẻ bài này|cảm ơn (?:bạn|các bạn) đã đọc'],
  labels: {
    summary: 'tóm tắt|tóm lại',
    conclusion: 'kết luận|lời kết',
    sources: 'nguồn|tài liệu tham khảo',
    part: 'bối cảnh|giới thiệu',
  },
  units: 'bước bài phần chương',
  parts: 'phần',
  unfinished: 'và hoặc nhưng vì mà',
  emptyStarts: 'và nhưng đây này đó chào xin',
  endMarks: 'hết',
};
