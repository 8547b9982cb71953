import { type Draft, type Line, linesOfDraft } from '@/core/compose/draft/draft';
import { isSmall } from '@/core/compose/draft/is-small';
import { foldedTextOf, insertBodies, leaveOut, lineOf, textOf } from '@/core/compose/draft/line';
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
  const small = isSmall(draft);
  const sections = chains.filter((chain) => hasSections(chain, lines, small));
  const bodies = new Map<Line, Line>();
  const isWithin = insideOf(sections, lines.length);
  let changes = 0;
  for (const chain of sections) {
    const depth = isWithin(chain) ? 3 : 2;
    for (const { line, ordinal } of chain) {
      const isLong = isWiderThan(textOf(line), headingWidth);
      if (isLong && !splitHeading(line, ordinal.length, bodies)) continue;
      setHeading(line, ordinal.length, depth);
      changes++;
    }
  }
  if (bodies.size > 0) for (const postDraft of draft.postDrafts) insertBodies(postDraft, bodies);
  changes += setNestedLists(chains, lines);
  for (const run of consecutiveRuns(numbered, lines)) changes += setNumberedList(run, lines);
  return changes;
}

function numberedLines(lines: Line[]): Numbered[] {
  const numbered: Numbered[] = [];
  lines.forEach((line, at) => {
    if (line.role.type !== 'text' || line.box !== undefined) return;
    const { text } = foldedTextOf(line);
    const ordinal = ordinalAt(text);
    if (ordinal === undefined) return;
    // A number with nothing after it numbers nothing, unless it says what it numbers.
    if (ordinal.length >= text.length && !ordinal.isStrong) return;
    numbered.push({ line, at, ordinal });
  });
  return numbered;
}

const headingWidth = 110;

function hasSections(chain: Chain, lines: Line[], isSmallThread: boolean): boolean {
  const isStrong = chain.filter(({ ordinal }) => ordinal.isStrong).length * 2 >= chain.length;
  const isSure = isStrong || chain.length > 2;
  if (!isSure && !chain.every((member) => standsAlone(member, lines))) return false;
  if (isSmallThread && !isStrong) return false;
  const short = chain.filter(({ line }) => !isWiderThan(textOf(line), headingWidth));
  if (short.length * 2 < chain.length || short.filter(isSentenceRow).length > chain.length / 2) {
    return false;
  }
  const followed = chain.filter((member, index) => hasBody(member, chain[index + 1], lines));
  return followed.length > chain.length / 2;
}

/** On a line of its own, with a blank line after it. */
function standsAlone({ line, at }: Numbered, lines: Line[]): boolean {
  const next = lines[at + 1];
  const isSetOff = line.isAfterBlank && next?.postDraft === line.postDraft && next.isAfterBlank;
  return isSetOff && !endsSentence(textOf(line));
}

/** "First, we went home." is a sentence that counts, not a heading, unless it says so otherwise. */
function isSentenceRow({ line, ordinal }: Numbered): boolean {
  if (ordinal.system !== 'word') return sentencesOf(textOf(line).slice(ordinal.length)).length > 1;
  return endsSentence(textOf(line));
}

/** A paragraph, 120 letters, or pictures of its own stand under the line. */
function hasBody({ line, at }: Numbered, next: Numbered | undefined, lines: Line[]): boolean {
  const end = next?.at ?? lines.length;
  const isInPost = (other: Line) => next !== undefined || other.postDraft === line.postDraft;
  const below = lines[at + 1];
  if (below !== undefined && at + 1 < end && isInPost(below)) return true;
  const { post, lines: own } = line.postDraft;
  const isOwnPost =
    own[0] === line && (next === undefined || next.line.postDraft !== line.postDraft);
  if (isOwnPost && (post.media.length > 0 || post.quote !== undefined)) return true;
  // The last section may be a heading alone at the end of its post, with the rest in the next one.
  return next === undefined && at + 1 < lines.length && own.at(-1) === line;
}

/**
 * Whether a chain stands between two numbers of another one, or after its last. `reach`: how far one
 * gets, from any number before each place, without meeting the number that follows it.
 */
function insideOf(chains: Chain[], count: number): (chain: Chain) => boolean {
  const reach = new Array<number>(count + 1).fill(-1);
  for (const chain of chains) {
    chain.forEach(({ at }, index) => {
      const next = chain[index + 1]?.at ?? count;
      reach[at + 1] = Math.max(reach[at + 1] ?? -1, next);
    });
  }
  for (let at = 1; at <= count; at++) {
    reach[at] = Math.max(reach[at] ?? -1, reach[at - 1] ?? -1);
  }
  return (chain) => (reach[chain[0]?.at ?? 0] ?? -1) > (chain.at(-1)?.at ?? count);
}

/** A heading that runs on into its paragraph, where the others stand on lines of their own. */
function splitHeading(line: Line, markerLength: number, bodies: Map<Line, Line>): boolean {
  const { text, at } = foldedTextOf(line);
  const end = headingEnd(text, markerLength + 1, text.length);
  if (end === undefined) return false;
  const { postDraft } = line;
  const body = lineOf(postDraft, at(end.bodyFrom), line.to, true);
  const mark = { from: at(end.to), to: at(end.bodyFrom) };
  line.to = mark.from;
  line.folded = undefined;
  if (/[:：]/.test(postDraft.text.slice(mark.from, mark.to))) {
    leaveOut(postDraft, mark.from, mark.to, 'heading mark');
  }
  if (body !== undefined) bodies.set(line, body);
  return true;
}

function setHeading(line: Line, markerLength: number, depth: 2 | 3): void {
  const { at, text } = foldedTextOf(line);
  const hasWords = text.slice(markerLength).trim() !== '';
  line.role = hasWords
    ? { type: 'heading', depth, markerTo: at(markerLength) }
    : { type: 'heading', depth };
}
