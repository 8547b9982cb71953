import type { LanguageWords } from './language-words';

export const thai: LanguageWords = {
  banners: ['เธรด'],
  calls: ['ติดตาม|รีทวีต|รีโพสต์|กดไลก์|กดไลค์|แชร์|ขอบคุณที่อ่าน'],
  labels: {
    summary: 'สรุป|สรุปสั้นๆ',
    conclusion: 'บทสรุป',
    sources: 'ที่มา|แหล่งที่มา|อ้างอิง',
    part: 'บทนำ',
  },
  units: 'ขั้นตอนที่ บทที่ ข้อ ข้อที่',
  emptyStarts: 'สวัสดี',
};
