import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFileName } from '@/export/note/file-name';
import { anyWords } from '@/tests/any-words';
import { hostileStrings } from '@/tests/hostile/strings';
import { runs } from '@/tests/how-much';

test.each([
  ['Why ships still burn the worst fuel on earth', 'Why ships still burn the worst fuel on earth'],
  ['전기는 어디에서 오는가: 지도', '전기는 어디에서 오는가 지도'],
  ['لماذا؟ 1/2', 'لماذا؟ 1 2'],
  ['../../etc/passwd', 'etc passwd'],
  ['..\\..\\Windows\\System32', 'Windows System32'],
  ['CON', '_CON'],
  ['aux.txt', '_aux.txt'],
  ['COM¹', '_COM¹'],
  ['Console', 'Console'],
  ['ends with dots...', 'ends with dots'],
  ['  .hidden ', 'hidden'],
  ['-rf ~', 'rf ~'],
  ['invoice\u202excod.exe', 'invoice xcod.exe'],
  ['[[link]] #tag ^block', 'link tag block'],
  ['a\u0000b\nc', 'a b c'],
  ['👩‍👩‍👧 family', '👩‍👩‍👧 family'],
  ['', 'thread'],
  ['???', 'thread'],
  ['\ud800', '�'],
])('%j becomes %j', (words, name) => {
  expect(toFileName(words, 'thread')).toBe(name);
});

test.each([
  'رحلة الماء',
  'מסע המים',
  'पानी की यात्रा क्‍ष',
  'การเดินทางของน้ำ',
  'წყლის მოგზაურობა',
  'Ταξίδι νερού',
  'Путь воды',
  'ውሃ',
  '水の旅',
  '물의 여행',
  'நீரின் பயணம்',
  'ជលដំណើរ',
  '𐐷𐑂 deseret',
])('%s keeps its script', (words) => {
  expect(toFileName(words, 'thread')).toBe(words.normalize('NFC'));
});

test('a long name ends with a whole letter and, where there is one near, a whole word', () => {
  expect(toFileName('긴'.repeat(300), '-')).toBe('긴'.repeat(60));
  expect(toFileName('👩‍👩‍👧'.repeat(50), '-')).toBe('👩‍👩‍👧'.repeat(10));
  expect(toFileName(`${'word '.repeat(60)}`, '-')).toMatch(/^(word )+word$/);
});

test('whatever was written, every system takes the name', () => {
  const check = (words: string) => {
    const name = toFileName(words, 'thread');
    expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
    expect(name).not.toMatch(/^[\s.-]|[\s.]$/u);
    expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
    expect(new TextEncoder().encode(name).length).toBeGreaterThan(0);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(181);
    expect(name.isWellFormed()).toBe(true);
    expect(name.normalize('NFC')).toBe(name);
    expect(toFileName(name, 'thread')).toBe(name);
  };
  for (const string of hostileStrings) check(string);
  fc.assert(fc.property(anyWords(300), check), runs);
});
