import type { Draft, Line, PostDraft } from '@/core/compose/draft/draft';
import { foldText } from '@/core/compose/draft/folded-text';
import { cut, dropEmptyLines, foldedTextOf, textOf } from '@/core/compose/draft/line';
import { endOfWords } from '@/core/compose/draft/stretches';
import { anyOf, entriesOf } from '@/core/compose/words/words';

/**
 * "A thread 🧵👇" says how the text is delivered, not what it says: it goes from the first post,
 * and "(cont.)" and "/end" from the others. Only where it stands by itself: "the common thread" is
 * prose.
 */
export function stripBanners(draft: Draft): number {
  let changes = 0;
  const areBullets = beginWithSpools(draft.postDrafts);
  for (const postDraft of draft.postDrafts) {
    const isFirst = postDraft.index === 0 && draft.parts[0] === postDraft;
    changes += isFirst ? stripOpening(postDraft) : stripContinuation(postDraft, areBullets);
    dropEmptyLines(postDraft);
    changes += stripPointers(postDraft, draft);
  }
  return changes;
}

const pointer = '(?:[🧵🪡🧶👇⬇↓⤵▼🔽⏬👀➡→]\\p{EMod}?)';
/** One class, so that a row of signs is read in one way only. */
const signs = '\\p{Extended_Pictographic}\\p{EMod}\\u200D\\uFE0F\\s↓▼→';
const plainWords = entriesOf('banners').join('|');
/** "x/25" counts what is still to come. */
const anyWord = `(?:${[...entriesOf('banners'), ...entriesOf('bannersAlone')].join('|')}|[nx]/\\d{1,3})`;
const bracketed = `[(\\[【<«]\\s*${anyWord}\\s*[)\\]】>»]`;
const anyToken = `(?:${bracketed}|${anyWord})`;
const regex = (body: string) => new RegExp(body, 'iu');
const marks = '[\\s:.!…=>/–—-]';
const rest = `(?:${pointer}|${marks})*`;
/** Marks alone say nothing: "—" parts a text. */
const alone = regex(
  `^(?!${marks}*$)(?:${pointer}|\\s)*(?:[#＃]?${anyToken})?${rest}(?:${anyToken})?${rest}$`,
);
/** "👖 A thread 👖", "🧵😼": whatever signs stand around it. */
const decorated = regex(`^[${signs}]*(?:${anyToken}|🧵)[${signs}.:!…=>/–—-]*$`);
const opening = regex(
  `^(?:${pointer}\\s*)*(?:(?:${plainWords})\\s*[:|–—-]\\s*|${bracketed}\\s*|${pointer}\\s*)(?=\\S)`,
);
/** After a sentence or another mark of punctuation; that mark stays if it ends a sentence. */
const closing = regex(
  `(?:(?:(?<=[.!?…。！？؟۔।][)"'”’»」』]?)\\s*|\\s*(?!\\b-\\b)[:;；：|–—-]\\s*)(?:${plainWords}|${bracketed})|\\s*[,，、،]\\s*(?:${entriesOf('bannersAfterComma').join('|')})|\\s*${bracketed})[\\s.:!…/]*(?:${pointer}[${signs}]*)?[.…!]?$`,
);
/** A sign that points on, with whatever signs follow it. */
const closingPointer = regex(`\\s*${pointer}[${signs}]*[.…]?$`);
const closingSpool = regex(`\\s*🧵[${signs}]*$`);

/** Rows of hashtags under them aside. */
function lastWords({ lines }: PostDraft): Line | undefined {
  return lines.findLast(({ role }) => role.type !== 'tags');
}

function stripOpening(postDraft: PostDraft): number {
  let changes = 0;
  let isFirst = true;
  for (const line of postDraft.lines) {
    changes += stripLine(line, isFirst, line === lastWords(postDraft));
    if (line.from < line.to) isFirst = false;
  }
  return changes;
}

const downwards = regex(`\\s*[👇⬇⤵🔽][${signs}]*[.…]?$`);

/** Signs that point to the next post, to the picture or the address below; and the mark of the end. */
function stripPointers(postDraft: PostDraft, draft: Draft): number {
  const { lines } = postDraft;
  let changes = 0;
  lines.forEach((line, index) => {
    if (endMark.exec(textOf(line).slice(0, 24))?.[0].length === line.to - line.from) {
      cut(line, line.from, line.to, 'banner');
      changes++;
    }
    if (!mayPoint(postDraft, line)) return;
    if (index < lines.length - 1 || pointsOn(postDraft, draft))
      changes += stripEnd(line, downwards);
    changes += stripEnd(line, closingSpool);
  });
  const last = lastWords(postDraft);
  if (last === undefined) return changes;
  return (
    changes +
    (endMark.test(textOf(last).slice(-24)) ? stripEnd(last, endMark) : 0) +
    stripEndAbove(postDraft, draft)
  );
}

/** "fin/ …" above the last post. */
function stripEndAbove({ index, lines: [line] }: PostDraft, { postDrafts }: Draft): number {
  if (line === undefined || index === 0 || index < postDrafts.length - 1) return 0;
  const { text, at } = foldedTextOf(line);
  const mark = endAbove.exec(text.slice(0, 16))?.[0];
  if (mark === undefined) return 0;
  cut(line, line.from, at(mark.length), 'banner');
  return 1;
}

/** Most lines end with a letter, or with one before a full stop: nothing there can point. */
function mayPoint({ text }: PostDraft, line: Line): boolean {
  const end = endOfWords(line);
  return /[\u2900-\uffff]$|[\u2000-\uffff©®\s][.…]$/.test(
    text.slice(Math.max(line.from, end - 2), end),
  );
}

/** To the next post, or to what this one holds. */
function pointsOn({ post, index }: PostDraft, { postDrafts }: Draft): boolean {
  const { media, quote, card, poll } = post;
  const isLast = index === postDrafts.length - 1;
  return (
    !isLast || media.length > 0 || quote !== undefined || card !== undefined || poll !== undefined
  );
}

const ends = anyOf('endMarks');
/** "/end 🧵", "END/🧵", "🧵\\fin". */
const endMark = regex(
  `(?:^|\\s)(?:🧵\\s?)?(?:[/\\\\]\\s?(?:${ends})|(?:${ends})\\s?[/\\\\])[${signs}]*[.!]?$`,
);

const endAbove = regex(`^(?:${ends})\\s?[/\\\\]\\s`);

function stripLine(line: Line, isFirst: boolean, isLast: boolean): number {
  const { text: whole } = foldedTextOf(line);
  if (whole.length < 80 && (alone.test(whole) || decorated.test(whole))) {
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

/** Where the words end, or before the addresses and hashtags that follow them. */
function stripEnd(line: Line, pattern: RegExp): number {
  const end = endOfWords(line);
  const { text: all, at } = foldedTextOf(line);
  const text =
    end === line.to || end === line.from
      ? all
      : foldText(line.postDraft.text.slice(line.from, end)).text;
  // Banners are short; patterns that look for one from every place of a long line would be slow.
  const start = Math.max(0, text.length - 80);
  const match = pattern.exec(text.slice(start));
  if (match === null || match[0] === '' || start + match.index === 0) return 0;
  const to = start + match.index + match[0].length;
  cut(line, at(start + match.index), to === all.length ? line.to : at(to), 'banner');
  if (/🧵|\p{L}/u.test(match[0])) line.hadBanner = true;
  return 1;
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
  return ends + 1;
}
