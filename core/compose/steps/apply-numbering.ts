import { type Draft, type Line, linesOfDraft } from '@/core/compose/draft/draft';
import { isSmall } from '@/core/compose/draft/is-small';
import { foldedTextOf, lineOf, textOf } from '@/core/compose/draft/line';
import { headingEnd } from '@/core/compose/language/heading-end';
import { ordinalAt } from '@/core/compose/language/ordinals';
import { isWiderThan } from '@/core/compose/language/script';
import { endsSentence, sentencesOf } from '@/core/compose/language/sentences';
import { type Chain, findChains, type Numbered } from './chains';
import { setNestedLists } from './nested-lists';
import { consecutiveRuns, setNumberedList } from './numbered-lists';

/**
 * Numbers that count up through the thread: before lines with something under them they are
 * headings, on lines that follow each other they are a list.
 */
export function applyNumbering(draft: Draft): number {
  const lines = linesOfDraft(draft);
  const numbered = numberedLines(lines);
  if (numbered.length < 2) return 0;
  const chains = findChains(numbered);
  const sections: Chain[] = [];
  let changes = 0;
  for (const chain of chains) {
    if (!hasSections(chain, lines, draft)) continue;
    sections.push(chain);
  }
  for (const chain of sections) {
    const depth = sections.some((outer) => isWithin(chain, outer)) ? 3 : 2;
    for (const { line, ordinal } of chain) {
      if (isWiderThan(textOf(line), headingWidth) && !splitHeading(line, ordinal.length)) continue;
      setHeading(line, ordinal.length, depth);
      changes++;
    }
  }
  changes += setNestedLists(chains, lines);
  for (const run of consecutiveRuns(numbered, lines)) changes += setNumberedList(run, lines);
  return changes;
}

function numberedLines(lines: Line[]): Numbered[] {
  const numbered: Numbered[] = [];
  lines.forEach((line, place) => {
    if (line.role.type !== 'text' || line.box !== undefined) return;
    const { text } = foldedTextOf(line);
    const ordinal = ordinalAt(text);
    if (ordinal === undefined) return;
    // A number with nothing after it numbers nothing, unless it says what it numbers.
    if (ordinal.length >= text.length && !ordinal.isStrong) return;
    numbered.push({ line, place, ordinal });
  });
  return numbered;
}

const headingWidth = 110;

function hasSections(chain: Chain, lines: Line[], draft: Draft): boolean {
  const isStrong = chain.filter(({ ordinal }) => ordinal.isStrong).length * 2 >= chain.length;
  if (chain.length < 3 && !isStrong && !chain.every(standsAlone)) return false;
  if (isSmall(draft) && !isStrong) return false;
  const short = chain.filter(({ line }) => !isWiderThan(textOf(line), headingWidth));
  if (short.length * 2 < chain.length || short.filter(isSentenceRow).length > chain.length / 2) {
    return false;
  }
  const followed = chain.filter((member, index) => hasBody(member, chain[index + 1], lines));
  return followed.length > chain.length / 2;
}

/** On a line of its own, with a blank line after it. */
function standsAlone({ line }: Numbered): boolean {
  const next = line.postDraft.lines[line.postDraft.lines.indexOf(line) + 1];
  return line.isAfterBlank && next?.isAfterBlank === true && !endsSentence(textOf(line));
}

/** "First, we went home." is a sentence that counts, not a heading, unless it says so otherwise. */
function isSentenceRow({ line, ordinal }: Numbered): boolean {
  if (ordinal.system !== 'word') return sentencesOf(textOf(line).slice(ordinal.length)).length > 1;
  return endsSentence(textOf(line));
}

/** A paragraph, 120 letters, or pictures of its own stand under the line. */
function hasBody({ line, place }: Numbered, next: Numbered | undefined, lines: Line[]): boolean {
  const end = next?.place ?? lines.length;
  const isInPost = (other: Line) => next !== undefined || other.postDraft === line.postDraft;
  const below = lines[place + 1];
  if (below !== undefined && place + 1 < end && isInPost(below)) return true;
  const { post, lines: own } = line.postDraft;
  const isOwnPost =
    own[0] === line && (next === undefined || next.line.postDraft !== line.postDraft);
  if (isOwnPost && (post.media.length > 0 || post.quote !== undefined)) return true;
  // The last section may be a heading alone at the end of its post, with the rest in the next one.
  return next === undefined && place + 1 < lines.length && own.at(-1) === line;
}

function isWithin(inner: Chain, outer: Chain): boolean {
  if (inner === outer) return false;
  const first = inner[0];
  const last = inner.at(-1);
  if (first === undefined || last === undefined || outer.length < 2) return false;
  const start = outer[0]?.place ?? 0;
  return (
    first.place > start &&
    outer.every(({ place }) => place < first.place || place > last.place) &&
    outer.some(({ place }) => place < first.place)
  );
}

/** A heading that runs on into its paragraph, where the others stand on lines of their own. */
function splitHeading(line: Line, markerLength: number): boolean {
  const { text, at } = foldedTextOf(line);
  const end = headingEnd(text, markerLength + 1, text.length);
  if (end === undefined) return false;
  const { postDraft } = line;
  const body = lineOf(postDraft, at(end.bodyFrom), line.to, true);
  const mark = { from: at(end.to), to: at(end.bodyFrom) };
  line.to = mark.from;
  line.folded = undefined;
  if (/[:：]/.test(postDraft.text.slice(mark.from, mark.to))) {
    postDraft.cuts.push({ ...mark, because: 'heading mark' });
  }
  if (body !== undefined) postDraft.lines.splice(postDraft.lines.indexOf(line) + 1, 0, body);
  return true;
}

function setHeading(line: Line, markerLength: number, depth: 2 | 3): void {
  const { at, text } = foldedTextOf(line);
  const hasWords = text.slice(markerLength).trim() !== '';
  line.role = hasWords
    ? { type: 'heading', depth, markerTo: at(markerLength) }
    : { type: 'heading', depth };
}
