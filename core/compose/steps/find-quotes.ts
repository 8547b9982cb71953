import { type Draft, type Line, linesOfDraft, type PostDraft } from '@/core/compose/draft/draft';
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
  return changes + openQuotes(draft) + wholeQuotes(draft);
}

const marks = /["“”„«»「」『』]/g;

/** Opened in one post and closed in a later one, with no other quotation between. */
function openQuotes(draft: Draft): number {
  const lines = linesOfDraft(draft);
  let changes = 0;
  for (let index = 0; index < lines.length; index++) {
    const first = lines[index];
    if (first === undefined || !isLeftOpen(first)) continue;
    let end = index + 1;
    while (end < lines.length && isAmid(lines[end])) end++;
    const quoted = lines.slice(index, end + 1);
    const last = quoted.at(-1);
    if (last === undefined || !isClosing(last, first)) continue;
    setSourced(quoted);
    changes++;
    index = end;
  }
  return changes;
}

/** Words of a post that holds nothing else. */
function isAmid(line: Line | undefined): boolean {
  return line?.role.type === 'text' && line.box === undefined && !textOf(line).match(marks);
}

function isClosing(line: Line, { postDraft }: Line): boolean {
  const text = line.postDraft.text.slice(line.from, endOfWords(line));
  const posts = line.postDraft.index - postDraft.index;
  return posts > 0 && posts < 6 && closes.test(text) && text.match(marks)?.length === 1;
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
  quoted.sort((one, other) => one.postDraft.index - other.postDraft.index);
  for (const line of quoted)
    setSourced([line], goesOnFrom(postDrafts[line.postDraft.index - 1], line));
  return quoted.length;
}

/** The quotation of the post before, where its author says that it goes on. */
function goesOnFrom(before: PostDraft | undefined, { postDraft }: Line): object | undefined {
  const role = before?.lines.findLast(({ role }) => role.type !== 'tags')?.role;
  if (role?.type !== 'quote' || role.isAttribution) return undefined;
  return before?.goesOn || postDraft.isContinued ? role.quote : undefined;
}

/** A quotation, over the address or the name behind or below its last line. */
function setSourced(lines: Line[], quote?: object): void {
  const line = lines.at(-1);
  if (line === undefined) return;
  const end = endOfWords(line);
  const behind = lineOf(line.postDraft, end, line.to, false);
  const below = lineAfter(line);
  const source = behind ?? (below !== undefined && isSource(below) ? below : undefined);
  setQuote(lines, source, quote);
  if (behind === undefined) return;
  endAt(line, end);
  insertBodies(line.postDraft, new Map([[line, behind]]));
}

/** One quotation, over whose it is. */
function setQuote(lines: Line[], source?: Line, quote: object = {}): void {
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
  if (line.role.type !== 'text' || !opensQuote(line)) return false;
  const text = textOf(line);
  return leftOpen.test(text) && isWiderThan(text, 70);
}

function isWholeQuote(line: Line): boolean {
  if (line.role.type !== 'text' || line.box !== undefined || !line.isAfterBlank) return false;
  if (!opensQuote(line)) return false;
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
    /^>(?![>=<])\s?\S/.test(textOf(line))
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

/** Most lines do not, and nothing more is asked of those. */
function opensQuote({ postDraft, from }: Line): boolean {
  return '"“„«「『'.includes(postDraft.text.charAt(from));
}

const closes = /["”“»」』]$/;

/** A quotation among other words, over lines and paragraphs too, with its source under it. */
function longQuote({ lines }: PostDraft): number {
  const start = lines.findIndex((line) => line.role.type === 'text' && opensQuote(line));
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
