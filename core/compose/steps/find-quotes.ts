import type { Draft, Line, PostDraft } from '@/core/compose/draft/draft';
import {
  cut,
  endAt,
  foldedTextOf,
  insertBodies,
  lineAfter,
  lineOf,
  textOf,
} from '@/core/compose/draft/line';
import { endOfWords, isOnlyAddresses, linksIn } from '@/core/compose/draft/stretches';
import { isWiderThan, widthOf } from '@/core/compose/language/script';
import { endsWithMark } from '@/core/compose/language/sentences';

/** `> quoted` lines, and a post that is nothing but a quotation and whose it is. */
export function findQuotes(draft: Draft): number {
  let changes = 0;
  for (const postDraft of draft.postDrafts) {
    if (postDraft.lines.length === 0) continue;
    changes += quotedLines(postDraft) + pullQuote(postDraft) + longQuote(postDraft);
  }
  return changes + wholeQuotes(draft);
}

/** A post's whole text, whose quotation X's limit left open. */
const leftOpen = /^(?:"[^"]+|“[^”]+|„[^“”]+|«[^»]+)$/su;
const mostlyQuoted = /^(?:".+"|“.+”|„.+[“”]|«.+»|「.+」|『.+』)$/su;

/** Paragraph after paragraph of somebody else's words, each with its address under it. */
function wholeQuotes({ postDrafts }: Draft): number {
  const quoted = postDrafts.flatMap(({ lines }) => lines).filter(isWholeQuote);
  const long = quoted.filter((line) => isWiderThan(textOf(line), 70));
  // What people in a story say to each other is shorter.
  if (long.length < 2 || long.length * 2 < quoted.length) return 0;
  quoted.push(
    ...postDrafts.flatMap(({ lines }) => (lines.length === 1 ? lines : [])).filter(isLeftOpen),
  );
  for (const line of quoted) {
    const end = endOfWords(line);
    const behind = lineOf(line.postDraft, end, line.to, false);
    const below = lineAfter(line);
    setQuote([line], behind ?? (below !== undefined && isSource(below) ? below : undefined));
    if (behind === undefined) continue;
    endAt(line, end);
    insertBodies(line.postDraft, new Map([[line, behind]]));
  }
  return quoted.length;
}

/** One quotation, over whose it is. */
function setQuote(lines: Line[], source?: Line): void {
  const quote = {};
  for (const line of lines) line.role = { type: 'quote', quote };
  if (source === undefined) return;
  source.role = { type: 'quote', quote, isAttribution: true };
  source.startsParagraph = true;
}

/** An address, or "@name of the Harbour News". */
function isSource(line: Line): boolean {
  const [first] = linksIn(line);
  const isName = first?.span?.type === 'mention' && first.from === line.from;
  return isOnlyAddresses(line) || (isName && !isWiderThan(textOf(line), 90));
}

function isLeftOpen(line: Line): boolean {
  const text = textOf(line);
  return line.role.type === 'text' && isWiderThan(text, 70) && leftOpen.test(text);
}

function isWholeQuote(line: Line): boolean {
  if (line.role.type !== 'text' || line.box !== undefined || !line.isAfterBlank) return false;
  const text = line.postDraft.text.slice(line.from, endOfWords(line));
  return (isWiderThan(text, 40) || endsWithMark(text)) && mostlyQuoted.test(text);
}

function quotedLines(postDraft: PostDraft): number {
  let changes = 0;
  for (let index = 0; index < postDraft.lines.length; index++) {
    const group: Line[] = [];
    for (let next = index; next < postDraft.lines.length; next++) {
      const line = postDraft.lines[next];
      if (line === undefined || !isMarked(line)) break;
      group.push(line);
    }
    if (group.length === 0) continue;
    index += group.length - 1;
    // Several short ones are a list that counts with ">".
    if (!group.some((line) => widthOf(textOf(line)) >= 40 || endsWithMark(textOf(line)))) continue;
    for (const line of group) cut(line, line.from, line.from + 1, 'quote mark');
    setQuote(group);
    changes++;
  }
  return changes;
}

function isMarked(line: Line): boolean {
  return (
    line.role.type === 'text' &&
    line.postDraft.text.charCodeAt(line.from) === 0x3e &&
    /^>\s?\S/.test(textOf(line)) &&
    !/^>[>=<]/.test(textOf(line))
  );
}

const quotation =
  /^(?:"[^"]{12,}"|“[^”]{12,}”|„[^“”]{12,}[“”]|«[^»]{12,}»|「[^」]{6,}」|『[^』]{6,}』|《[^》]{6,}》)/;
const attribution = /^\s*[-–—―~]+\s?(?=\S)/;

function pullQuote(postDraft: PostDraft): number {
  const [line, next, more] = postDraft.lines;
  if (line === undefined || more !== undefined || line.role.type !== 'text') return 0;
  const said = quotation.exec(textOf(line))?.[0];
  if (said === undefined) return 0;
  const end = line.from + said.length;
  const source = next ?? lineOf(postDraft, end, line.to, false);
  if (source === undefined || (next !== undefined && end !== line.to)) return 0;
  const dash = attribution.exec(foldedTextOf(source).text);
  const name = foldedTextOf(source).text.slice(dash?.[0].length ?? 0);
  if (dash === null || widthOf(name) > 60 || endsWithMark(name)) return 0;
  endAt(line, end);
  setQuote([line], source);
  if (next === undefined) postDraft.lines.push(source);
  cut(source, source.from, foldedTextOf(source).at(dash[0].length), 'quote mark');
  return 1;
}

const opens = /^["“„«「『]/;
const closes = /["”“»」』]$/;

/** A quotation among other words, over lines and paragraphs too, with its source under it. */
function longQuote({ lines }: PostDraft): number {
  const start = lines.findIndex((line) => line.role.type === 'text' && opens.test(textOf(line)));
  if (start < 0) return 0;
  const end = lines.findIndex((line, index) => index >= start && closes.test(textOf(line)));
  const source = lines[end + 1];
  if (end < start || source === undefined || source.role.type !== 'text') return 0;
  const { text, at } = foldedTextOf(source);
  const dash = attribution.exec(text);
  if (dash === null || widthOf(text) > 70 || endsWithMark(text)) return 0;
  const quoted = lines.slice(start, end + 1);
  if (quoted.some(({ role }) => role.type !== 'text')) return 0;
  setQuote(quoted, source);
  cut(source, source.from, at(dash[0].length), 'quote mark');
  return 1;
}
