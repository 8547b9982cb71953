import { never, wordsIn } from '@/core/compose/words/words';
import { isHangul, isKana } from './script';
import { endsSentence, lastSignificant } from './sentences';

const ofKorean = endingsOf('ko');
const ofJapanese = endingsOf('ja');
const ofChinese = endingsOf('zh');

function endingsOf(lang: string): RegExp {
  return new RegExp(`(?:${wordsIn(lang).openEndings ?? never})$`);
}

/** Whether a text without a mark at its end goes on by its last word: a particle, a connective. */
export function hasOpenEnding(text: string): boolean {
  if (ofKorean.test(text) || isKoreanVerbThatGoesOn(text)) return hasHangul(text);
  if (endsSentence(text)) return false;
  const isOpenInKana = isKana(lastSignificant(text).charCodeAt(0)) && ofJapanese.test(text);
  return isOpenInKana || ofChinese.test(text);
}

export function hasHangul(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (isHangul(text.charCodeAt(index))) return true;
  }
  return false;
}

/** 벗어버려서, 가서, 해서: a verb that goes on. 문서 and 교과서 are nouns. */
function isKoreanVerbThatGoesOn(text: string): boolean {
  if (!text.endsWith('서') || /[과사]서$/.test(text)) return false;
  const syllable = text.charCodeAt(text.length - 2) - 0xac00;
  if (syllable < 0 || syllable > 11171 || syllable % 28 !== 0) return false;
  return [0, 1, 4, 5, 6, 9, 10, 14].includes(Math.floor((syllable % 588) / 28));
}
