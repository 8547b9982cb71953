import type { Draft, Line, PostDraft } from '@/core/compose/draft/draft';
import { cut, dropEmptyLines, foldedTextOf } from '@/core/compose/draft/line';
import { entriesOf } from '@/core/compose/words/words';

/**
 * "A thread 🧵👇" says how the text is delivered, not what it says: it goes from the first post,
 * and "(cont.)" from the others. Only where it stands by itself: "the common thread" is prose.
 */
export function stripBanners(draft: Draft): number {
  let changes = 0;
  for (const postDraft of draft.postDrafts) {
    const isFirst = postDraft.index === 0 && draft.parts[0] === postDraft;
    changes += isFirst ? stripOpening(postDraft) : stripContinuation(postDraft);
    if (postDraft.hasEmptyLines) dropEmptyLines(postDraft);
    const last = postDraft.lines.at(-1);
    // Most last lines end with a letter or a full stop: nothing there can point.
    const mayPoint =
      !isFirst && last !== undefined && postDraft.text.charCodeAt(last.to - 1) > 0x2900;
    if (mayPoint && pointsToNext(postDraft, draft)) changes += stripEnd(last, downwards);
  }
  return changes;
}

const pointer = '(?:[🧵👇⬇↓⤵▼🔽⏬👀➡→]\\p{EMod}?)';
const plainWords = entriesOf('banners').join('|');
const anyWord = `(?:${[...entriesOf('banners'), ...entriesOf('bannersAlone')].join('|')})`;
const bracketed = `[(\\[【<«]\\s*${anyWord}\\s*[)\\]】>»]`;
const anyToken = `(?:${bracketed}|${anyWord})`;
const regex = (body: string) => new RegExp(body, 'iu');
const marks = '[\\s:.!…–—-]';
const rest = `(?:${pointer}|${marks})*`;
/** Marks alone say nothing: "—" parts a text. */
const alone = regex(
  `^(?!${marks}*$)(?:${pointer}|\\s)*(?:[#＃]?${anyToken})?${rest}(?:${anyToken})?${rest}$`,
);
const opening = regex(
  `^(?:${pointer}\\s*)*(?:(?:${plainWords})\\s*[:|–—-]\\s*|${bracketed}\\s*|${pointer}\\s*)(?=\\S)`,
);
/** After a sentence or another mark of punctuation; that mark stays if it ends a sentence. */
const closing = regex(
  `(?:(?:(?<=[.!?…。！？؟۔।][)"'”’»」』]?)\\s*|\\s*[:;；：|–—-]\\s*)(?:${plainWords}|${bracketed})|\\s*[,，、،]\\s*(?:${entriesOf('bannersAfterComma').join('|')})|\\s*${bracketed})[\\s.:!…/]*(?:${pointer}|\\s)*$`,
);
const closingPointer = regex(`(?:\\s|(?<=\\S))(?:${pointer}\\s*)+$`);

function stripOpening(postDraft: PostDraft): number {
  let changes = 0;
  let isFirst = true;
  for (const line of postDraft.lines) {
    changes += stripLine(line, isFirst, line === postDraft.lines.at(-1));
    if (line.from < line.to) isFirst = false;
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

function stripLine(line: Line, isFirst: boolean, isLast: boolean): number {
  const { length } = foldedTextOf(line).text;
  if (length < 80 && alone.test(foldedTextOf(line).text)) {
    cut(line, line.from, line.to, 'banner');
    return 1;
  }
  let changes = stripEnd(line, closing);
  if (isLast || isFirst) changes += stripEnd(line, closingPointer);
  const { text, at } = foldedTextOf(line);
  const match = isFirst ? opening.exec(text.slice(0, 80)) : null;
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
  if (/🧵|\p{L}/u.test(match[0])) line.hadBanner = true;
  return 1;
}

const continued = `(?:${entriesOf('continued').join('|')})`;
const continuedAlone = regex(
  `^[(\\[【<]?\\s*${continued}\\s*[)\\]】>]?[\\s.…:]*(?:${pointer}|\\s)*$`,
);
const continuedEnd = regex(`\\s*[(\\[【<]\\s*${continued}\\s*[)\\]】>]\\s*(?:${pointer}|\\s)*$`);
/** All that the last one can end with. */
const endsWithSign = regex(`(?:[)\\]】>]|${pointer})$`);
const continuedStart = regex(`^[(\\[【<]\\s*${continued}\\s*[)\\]】>]\\s*`);
const pointersAlone = regex(`^(?:[🧵👇⬇↓⤵▼🔽⏬]\\p{EMod}?|\\s)+$`);

function stripContinuation(postDraft: PostDraft): number {
  let changes = 0;
  for (const line of [postDraft.lines[0], postDraft.lines.at(-1)]) {
    if (line === undefined || line.from >= line.to) continue;
    const { text } = foldedTextOf(line);
    const isShort = text.length < 80;
    if (isShort && (continuedAlone.test(text) || pointersAlone.test(text))) {
      if (line !== postDraft.lines[0] && continuedAlone.test(text)) postDraft.goesOn = true;
      cut(line, line.from, line.to, 'banner');
      changes++;
      continue;
    }
    const ends = endsWithSign.test(text.slice(-4)) ? stripEnd(line, continuedEnd) : 0;
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
