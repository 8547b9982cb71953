import type { Draft, Line, PostDraft } from '@/core/compose/draft/draft';
import { cut, dropEmptyLines, foldedTextOf, textOf } from '@/core/compose/draft/line';
import { entriesOf } from '@/core/compose/words/words';
import { lastWords, pointer, regex, signs, stripEnd } from './strip-end';
import { stripPointers } from './strip-pointers';

/**
 * "A thread 🧵👇" says how the text is delivered, not what it says: it goes from the first post,
 * and "(cont.)" and "/end" from the others. Only where it stands by itself: "the common thread" is
 * prose.
 */
export function stripBanners(draft: Draft): number {
  let changes = 0;
  const areBullets = beginWithSpools(draft.postDrafts);
  for (const postDraft of draft.postDrafts) {
    changes +=
      draft.parts[0] === postDraft
        ? stripOpening(postDraft)
        : stripContinuation(postDraft, areBullets);
    dropEmptyLines(postDraft);
    changes += stripPointers(postDraft, draft);
  }
  return changes;
}

const plainWords = entriesOf('banners').join('|');
/** "x/25" counts what is still to come. */
const anyWord = `(?:${[...entriesOf('banners'), ...entriesOf('bannersAlone')].join('|')}|[nx]/\\d{1,3})`;
const bracketed = `[(\\[【<«]\\s*${anyWord}\\s*[)\\]】>»]`;
const anyToken = `(?:${bracketed}|${anyWord})`;
const marks = '[\\s:.!…=>/–—-]';
const rest = `(?:${pointer}|${marks})*`;
/** Marks alone say nothing: "—" parts a text. */
const alone = regex(
  `^(?!${marks}*$)(?:${pointer}|\\s)*(?:[#＃]?${anyToken})?${rest}(?:${anyToken})?${rest}$`,
);
/** "👖 A thread 👖", "🧵😼": whatever signs stand around it. */
const decorated = regex(`^[${signs}]*(?:${anyToken}|🧵)[${signs}.:!…=>/–—-]*$`);
/** "A bookish thread 🧵", "Save this thread 🧵": the spool says that it is meant of the posts. */
const described = regex(`^(?:[\\p{L}'’]+\\s){1,3}(?:${plainWords})\\s?🧵[${signs}]*$`);
const opening = regex(
  `^(?:${pointer}\\s*)*(?:(?:${plainWords})\\s*[:|–—-]\\s*|${bracketed}\\s*|${pointer}\\s*)(?=\\S)`,
);
/** After a sentence or another mark of punctuation; that mark stays if it ends a sentence. */
const closing = regex(
  `(?:(?:(?<=[.!?…。！？؟۔।][)"'”’»」』]?)\\s*|\\s*(?!\\b-\\b)[:;；：|–—-]\\s*)(?:${plainWords}|${bracketed})|\\s*[,，、،]\\s*(?:${entriesOf('bannersAfterComma').join('|')})|\\s*${bracketed})[\\s.:!…/]*(?:${pointer}[${signs}]*)?[.…!]?$`,
);
/** A sign that points on, with whatever signs follow it. */
const closingPointer = regex(`\\s*${pointer}[${signs}]*[.…]?$`);

function stripOpening(postDraft: PostDraft): number {
  let changes = 0;
  let isFirst = true;
  for (const line of postDraft.lines) {
    changes += stripLine(line, isFirst, line === lastWords(postDraft));
    if (line.from < line.to) isFirst = false;
  }
  return changes;
}

function stripLine(line: Line, isFirst: boolean, isLast: boolean): number {
  const { text: whole } = foldedTextOf(line);
  if (whole.length < 80 && isBanner(whole, isFirst)) {
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

function isBanner(text: string, isFirst: boolean): boolean {
  return alone.test(text) || decorated.test(text) || (!isFirst && described.test(text));
}

/** 🧵 before paragraph after paragraph is the author's bullet. */
function beginWithSpools(postDrafts: PostDraft[]): boolean {
  const count = postDrafts.flatMap(({ lines }) =>
    lines.filter((line) => textOf(line).startsWith('🧵')),
  ).length;
  return count > 2;
}

const continued = `(?:${entriesOf('continued').join('|')})`;
const continuedAlone = regex(
  `^[(\\[【<]?\\s*${continued}\\s*[)\\]】>]?[\\s.…:]*(?:${pointer}|\\s)*$`,
);
const continuedEnd = regex(
  `\\s*[(\\[【<]\\s*${continued}\\s*[)\\]】>](?=["”’」]?$|\\s*(?:${pointer}|\\s)*$)(?:\\s*${pointer})*`,
);
/** All that the last one can end with. */
const endsWithSign = regex(`(?:[)\\]】>]["”’」]?|${pointer})$`);
const continuedStart = regex(`^(["“]?)[(\\[【<]\\s*${continued}\\s*[)\\]】>]\\s*`);
const pointersAlone = regex(`^[${signs}]*[🧵👇⬇↓⤵▼🔽⏬👆☝][${signs}]*$`);

function stripContinuation(postDraft: PostDraft, areBullets: boolean): number {
  let changes = areBullets ? 0 : stripSpool(postDraft.lines[0]);
  for (const line of [postDraft.lines[0], lastWords(postDraft)]) {
    if (line === undefined || line.from >= line.to) continue;
    changes += stripWhole(line) || stripContinued(line);
  }
  return changes;
}

/** A spool before the first word of a later post. */
function stripSpool(line: Line | undefined): number {
  if (line === undefined || !/^🧵\s?[\p{L}\p{N}]/u.test(textOf(line))) return 0;
  cut(line, line.from, line.from + 2, 'banner');
  return 1;
}

/** A line that says nothing but that the text goes on. */
function stripWhole(line: Line): number {
  const { text } = foldedTextOf(line);
  const isContinued = text.length < 80 && continuedAlone.test(text);
  if (!isContinued && !(text.length < 80 && pointersAlone.test(text))) return 0;
  if (isContinued && line !== line.postDraft.lines[0]) line.postDraft.goesOn = true;
  cut(line, line.from, line.to, 'banner');
  return 1;
}

/** "(cont.)" after its last words or before its first. */
function stripContinued(line: Line): number {
  const ends = endsWithSign.test(foldedTextOf(line).text.slice(-4))
    ? stripEnd(line, continuedEnd)
    : 0;
  if (ends > 0) line.postDraft.goesOn = true;
  const { text, at } = foldedTextOf(line);
  const match = continuedStart.exec(text);
  if (match === null) return ends;
  cut(line, at(match[1]?.length ?? 0), at(match[0].length), 'banner');
  line.postDraft.isContinued = true;
  return ends + 1;
}
