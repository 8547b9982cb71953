import type { Draft, Line, PostDraft } from '@/core/compose/draft/draft';
import { cut, foldedTextOf } from '@/core/compose/draft/line';

/**
 * "A thread 🧵👇" says how the text is delivered, not what it says: it goes from the first post,
 * and "(cont.)" from the others. Only where it stands by itself: "the common thread" is prose.
 */
export function stripBanners(draft: Draft): number {
  let changes = 0;
  for (const postDraft of draft.postDrafts) {
    const isFirst = postDraft.index === 0 && draft.parts[0] === postDraft;
    changes += isFirst ? stripOpening(postDraft) : stripContinuation(postDraft);
    const last = postDraft.lines.at(-1);
    // Most last lines end with a letter or a full stop: nothing there can point.
    const mayPoint =
      !isFirst && last !== undefined && postDraft.text.charCodeAt(last.to - 1) > 0x2900;
    if (mayPoint && pointsToNext(postDraft, draft)) changes += stripEnd(last, downwards);
  }
  return changes;
}

const pointer = '(?:[🧵👇⬇↓⤵▼🔽⏬👀➡→]\\p{EMod}?)';
/** Say "thread" and nothing else, wherever they stand by themselves. */
const plainWords = [
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
].join('|');
/** Words of the language too: only alone on their line, or in brackets. */
const otherWords = [
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
].join('|');
const bracketed = `[(\\[【<«]\\s*(?:${plainWords}|${otherWords})\\s*[)\\]】>»]`;
const anyToken = `(?:${bracketed}|${plainWords}|${otherWords})`;
const regex = (body: string) => new RegExp(body, 'iu');
const rest = `(?:${pointer}|[\\s:.!…–—-])*`;
const alone = regex(`^(?:${pointer}|\\s)*(?:[#＃]?${anyToken})?${rest}(?:${anyToken})?${rest}$`);
const opening = regex(
  `^(?:${pointer}\\s*)*(?:(?:${plainWords})\\s*[:|–—-]\\s*|${bracketed}\\s*|${pointer}\\s*)(?=\\S)`,
);
/** After a sentence or another mark of punctuation; that mark stays if it ends a sentence. */
const closing = regex(
  `(?:(?:(?<=[.!?…。！？؟۔।][)"'”’»」』]?)\\s*|\\s*[:;；：|–—-]\\s*)(?:${plainWords}|${bracketed})|\\s*[,，、،]\\s*(?:a|un|ein) (?:thread|hilo|fil|faden)|\\s*${bracketed})[\\s.:!…/]*(?:${pointer}|\\s)*$`,
);
const closingPointer = regex(`(?:\\s|(?<=\\S))(?:${pointer}\\s*)+$`);
const mayHaveBanner =
  /[🧵👇⬇↓⤵▼🔽⏬👀➡→]|thread|unroll|let.s |[타스쓰]래?레?드|이어서|계속|スレッド|ツリー|続|つづく|推|串|下接|hilo|fi[ol]|dérouler|faden|flood|тред|ثريد|سلسلة|رشت|שרשור|थ्रेड|เธรด/iu;

function stripOpening(postDraft: PostDraft): number {
  let changes = 0;
  for (const line of [...postDraft.lines]) {
    if (!mayHaveBanner.test(foldedTextOf(line).text)) continue;
    changes += stripLine(line, line === postDraft.lines.at(-1));
  }
  return changes;
}

const downwards = regex('\\s*(?:[👇⬇⤵🔽]\\p{EMod}?\\s*)+$');

/** A finger at the end of a post points to the next one, unless the post itself has what it points to. */
function pointsToNext({ post, index }: PostDraft, { postDrafts }: Draft): boolean {
  const { media, quote, card, poll, spans } = post;
  if (index === postDrafts.length - 1 || media.length > 0 || quote || card || poll) return false;
  return !spans.some(({ type }) => type === 'link');
}

function stripLine(line: Line, isLast: boolean): number {
  const { length } = foldedTextOf(line).text;
  if (length < 80 && alone.test(foldedTextOf(line).text)) {
    cut(line, line.from, line.to, 'banner');
    return 1;
  }
  let changes = stripEnd(line, closing);
  if (isLast || line === line.postDraft.lines[0]) changes += stripEnd(line, closingPointer);
  const { text, at } = foldedTextOf(line);
  const match = line === line.postDraft.lines[0] ? opening.exec(text.slice(0, 80)) : null;
  if (match !== null) {
    cut(line, line.from, at(match[0].length), 'banner');
    changes++;
  }
  return changes;
}

function stripEnd(line: Line, pattern: RegExp): number {
  const { text, at } = foldedTextOf(line);
  // Banners are short; patterns that look for one from every place of a long line would be slow.
  const start = Math.max(0, text.length - 80);
  const match = pattern.exec(text.slice(start));
  if (match === null || start + match.index === 0) return 0;
  cut(line, at(start + match.index), line.to, 'banner');
  return 1;
}

const continued =
  "(?:cont(?:inued|\\.|’d|'d)?|to be continued|계속|이어서|続く|続き|つづく|下接|接上|continúa|continua|suite|à suivre|fortsetzung|продолжение|يتبع|ادامه)";
const continuedAlone = regex(
  `^[(\\[【<]?\\s*${continued}\\s*[)\\]】>]?[\\s.…:]*(?:${pointer}|\\s)*$`,
);
const continuedEnd = regex(`\\s*[(\\[【<]\\s*${continued}\\s*[)\\]】>]\\s*(?:${pointer}|\\s)*$`);
const continuedStart = regex(`^[(\\[【<]\\s*${continued}\\s*[)\\]】>]\\s*`);
const pointersAlone = regex(`^(?:[🧵👇⬇↓⤵▼🔽⏬]\\p{EMod}?|\\s)+$`);
const mayBeContinued = /[([【<🧵👇⬇↓⤵▼🔽⏬]|^(?:cont|이어서|계속|続|つづく|下接|接上|يتبع|ادامه)/iu;

function stripContinuation(postDraft: PostDraft): number {
  let changes = 0;
  for (const line of [postDraft.lines[0], postDraft.lines.at(-1)]) {
    if (line === undefined || !postDraft.lines.includes(line)) continue;
    const { text } = foldedTextOf(line);
    if (!mayBeContinued.test(text.slice(0, 24)) && !mayBeContinued.test(text.slice(-24))) continue;
    const isShort = text.length < 80;
    if (isShort && (continuedAlone.test(text) || pointersAlone.test(text))) {
      if (line !== postDraft.lines[0] && continuedAlone.test(text)) postDraft.goesOn = true;
      cut(line, line.from, line.to, 'banner');
      changes++;
      continue;
    }
    const ends = stripEnd(line, continuedEnd);
    if (ends > 0) postDraft.goesOn = true;
    changes += ends;
    const start = foldedTextOf(line);
    const match = continuedStart.exec(start.text);
    if (match === null) continue;
    cut(line, line.from, start.at(match[0].length), 'banner');
    changes++;
  }
  return changes;
}
