/**
 * How authors say that a post is a thread, or goes on in the next one. Each entry is the source of a
 * pattern; the tests pass every word that any of them allows through the whole step.
 */

/** Say "thread" and nothing else, wherever they stand by themselves. */
export const threadWords = [
  '(?:a |the |mega[- ]?|long |short |mini[- ]?|new |quick )*thread',
  "here(?:'|’)?s (?:a|the) (?:mega[- ]?)?thread",
  '(?:a )?(?:short |long )?thread below',
  '타래',
  '스레드',
  '쓰레드',
  '아래 타래(?:로 이어집니다)?',
  '타래로 이어집니다',
  'スレッド',
  '以下、?(?:ツリー|スレッド)(?:で|です|にて)?',
  '(?:続き|詳しく|詳細)は(?:ツリー|スレッド|リプ欄?)(?:へ|に|で|から)?',
  '长推文?',
  '長推文?',
  '推文串',
  '推特串',
  '(?:un |abro |va )?hilo',
  'segue o fio',
  'à dérouler',
  'тред',
  'ثريد',
  'سلسلة تغريدات',
  'رشتو',
  'رشته توییت',
  'שרשור(?: קצר| ארוך)?',
  '(?:एक )?थ्रेड',
  'เธรด',
];

/** Words of the language too: only alone on their line, or in brackets. */
export const otherWords = [
  "let(?:'|’)s (?:dive in|dig in|get into it|go)",
  '(?:please )?unroll',
  '이어서',
  '계속',
  'ツリー',
  '(?:以下)?続き(?:ます)?',
  '続く',
  'つづく',
  '串文',
  '下接',
  '(?:o )?fio',
  '(?:un )?fil',
  '(?:ein )?faden',
  'flood',
  'سلسلة',
];

/** The next post goes on with the sentence or the thought. */
export const continuedWords = [
  "cont(?:inued|\\.|’d|'d)?",
  'to be continued',
  '계속',
  '이어서',
  '続く',
  '続き',
  'つづく',
  '下接',
  '接上',
  'continúa',
  'continua',
  'suite',
  'à suivre',
  'fortsetzung',
  'продолжение',
  'يتبع',
  'ادامه',
];
