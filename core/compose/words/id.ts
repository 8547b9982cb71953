import type { LanguageWords } from './language-words';

export const indonesian: LanguageWords = {
  banners: ['utas', 'sebuah utas'],
  continued: ['bersambung', 'lanjut'],
  calls: ['ikuti saya|follow saya|bagikan utas|terima kasih sudah membaca|tolong retweet'],
  labels: {
    summary: 'ringkasan|singkatnya|intinya',
    conclusion: 'kesimpulan|penutup',
    sources: 'sumber|referensi',
    part: 'latar belakang|pendahuluan',
  },
  ordinals: ['pertama kedua ketiga keempat kelima keenam'],
  last: 'terakhir',
  units: 'langkah aturan pelajaran bagian bab',
  parts: 'bagian',
  unfinished: 'dan atau tapi karena yang',
  emptyStarts: 'dan tapi ini itu jadi halo hai hari kemarin',
  endMarks: 'selesai tamat',
};
