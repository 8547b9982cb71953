import { anyOf, entriesOf, wordsIn } from '@/core/compose/words/words';
import { isBalanced } from './brackets';
import { hasHangul, hasOpenEnding } from './open-endings';
import { widthOf } from './script';
import { endsWithMark } from './sentences';

const unfinished = new RegExp(`\\s(?:${anyOf('unfinished')})$`, 'i');
const announcement = new RegExp(`(?<!\\p{L})(?:${entriesOf('banners').join('|')})(?!\\p{L})`, 'iu');

const widest = 90;
const longestKorean = 45;

/** At most 90 Latin letters or 45 of the wider ones. */
export function fitsTitle(text: string): boolean {
  if (hasHangul(text)) return text.length <= longestKorean * 1.2 && widthOf(text) <= widest;
  return widthOf(text) <= widest;
}

/** Whether some words can stand alone over an article: whole, and saying something. */
export function readsAsTitle(line: string, lang: string | undefined): boolean {
  // Tried from where the marks begin alone: from each of them, it would take the square of their number.
  const text = line.replace(/(?<![\s:：,，、;])[\s:：,，、;]+$/, '');
  if (!fitsTitle(text) || !isBalanced(text) || /^[(（].*[)）]$/.test(text)) return false;
  if (/[:：]\s*$/.test(line) && leadsIn(text, lang)) return false;
  // "From today you can:" goes on in the list below it.
  if (/[:：]\s*$/.test(line) && /^\S+(?: \S+){0,2}$/.test(text)) return false;
  // A small letter, a name, a tag or a closing sign begins no title; "iPhone" does.
  if (/^(?:\p{Ll}(?!\p{Lu})|[@#$.,;:!?)\]}»”…/\\&~*+=|<>-])/u.test(text)) return false;
  // A full stop does not finish a Korean clause that goes on.
  const clause = hasHangul(text) ? text.replace(/[.。][^\p{L}\p{N}]*$/u, '') : text;
  if (unfinished.test(text) || (!endsWithMark(clause) && hasOpenEnding(clause))) return false;
  const { talkEndings } = wordsIn(lang);
  const spoken = text.replace(/[\p{P}\p{S}\s]+$/u, '');
  if (talkEndings?.split(' ').some((end) => spoken.endsWith(end)) && !/[?？]/.test(text))
    return false;
  return saysSomething(text, lang) && !isShout(text, lang);
}

/** "How to analyze a:", "…, here's what I learned:" – what follows finishes it. */
function leadsIn(text: string, lang: string | undefined): boolean {
  const lower = asListed(text);
  if (leadInsOf(lang).some((words) => lower.includes(words))) return true;
  const last = lower.split(/\s+/).at(-1) ?? '';
  return wordsIn(lang).leadEnds?.split(' ').includes(last) ?? false;
}

function leadInsOf(lang: string | undefined): string[] {
  return wordsIn(lang).leadIns?.split('|') ?? [];
}

/** As lists of words spell it. */
function asListed(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

/** "Here they are.", "Here's how:" – a few words that say nothing but that something follows. */
export function announcesRest(text: string, lang: string | undefined): boolean {
  return text.length < 30 && leadInsOf(lang).some((words) => asListed(text).startsWith(words));
}

/** Whether a text goes on from the sentence before it, which cannot be taken to the top then. */
export function goesOn(text: string, lang: string | undefined): boolean {
  return startsWith(text, wordsIn(lang).connectives);
}

/** "So what does this mean?": whether its first word says nothing by itself. */
export function leadsOn(text: string, lang: string | undefined): boolean {
  const first =
    text
      .toLowerCase()
      .match(/\p{L}\S*/u)?.[0]
      .replace(/[\p{P}\s]+$/u, '') ?? '';
  const starts = wordsIn(lang).emptyStarts?.split(' ') ?? [];
  return starts.includes(first) || starts.includes(first.replace(/['’].*$/, ''));
}

/** Whether it is about what the sentence before it has named. */
export function pointsBack(text: string, lang: string | undefined): boolean {
  return startsWith(text, wordsIn(lang).pointers);
}

function startsWith(text: string, words: string | undefined): boolean {
  const first = text.match(/\p{L}[\p{L}\p{M}]*/u)?.[0].toLowerCase() ?? '';
  const starts = words?.split(' ') ?? [];
  return unspaced.test(first)
    ? starts.some((start) => first.startsWith(start))
    : starts.includes(first);
}

/** "I have polished this." names nothing; "it" mostly is what the same sentence has named. */
function endsPointing(text: string, lang: string | undefined): boolean {
  const last = text.match(/(\p{L}{3,})[.。!！][^\p{L}\p{N}]*$/u)?.[1]?.toLowerCase() ?? '';
  return wordsIn(lang).pointers?.split(' ').includes(last) ?? false;
}

/** "BIG NEWS!!!", a pointing finger, a row of dogs, and "I thought I'd make a thread". */
function isShout(text: string, lang: string | undefined): boolean {
  if (/[!！]{2}|^[\u{1F446}-\u{1F449}]/u.test(text) || endsPointing(text, lang)) return true;
  if ((text.match(/\p{Extended_Pictographic}/gu)?.length ?? 0) > 3) return true;
  return announcement.test(text) && startsWith(text, wordsIn(lang).persons);
}

function saysSomething(text: string, lang: string | undefined): boolean {
  const own = text.replace(/[#＃@]\S+/gu, '');
  const words = own.toLowerCase().match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
  const isSpaced = !unspaced.test(own.match(/\p{L}/u)?.[0] ?? '');
  const whole = words[0]?.replace("'", '’') ?? '';
  const first = whole.replace(/’.*$/, '');
  const starts = wordsIn(lang).emptyStarts?.split(' ') ?? [];
  if (
    isSpaced
      ? starts.includes(first) || starts.includes(whole)
      : starts.some((start) => own.startsWith(start))
  )
    return false;
  const rest = text.replace(announcement, '');
  if (rest !== text && widthOf(rest.trim()) < 24) return false;
  const letters = own.match(/\p{L}/gu)?.length ?? 0;
  if (!isSpaced) return letters > 5;
  return words.length > 1 && letters > (hasHangul(own) ? 3 : 6);
}

/** Written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
