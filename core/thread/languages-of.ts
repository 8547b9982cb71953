import { postsOf, type Thread } from './thread';

/** Languages that X's guess and the letters of a thread's posts speak for, by their two-letter codes. */
export function languagesOf(thread: Thread): string[] {
  const codes = new Set<string>();
  for (const { lang, text } of postsOf(thread)) {
    if (lang !== undefined) codes.add(lang === 'iw' ? 'he' : lang.slice(0, 2));
    for (const [letters, written] of scripts) {
      if (letters.test(text)) for (const code of written) codes.add(code);
    }
  }
  return [...codes];
}

const scripts: [RegExp, string[]][] = [
  [/\p{Script=Hangul}/u, ['ko']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Han}/u, ['zh', 'ja', 'ko']],
  [/\p{Script=Arabic}/u, ['ar', 'fa']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk']],
  [/\p{Script=Devanagari}/u, ['hi']],
  [/\p{Script=Thai}/u, ['th']],
];
