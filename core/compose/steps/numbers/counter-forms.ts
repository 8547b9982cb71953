import type { Line, PostDraft } from '@/core/compose/draft/draft';
import { foldText } from '@/core/compose/draft/folded-text';
import { foldedTextOf } from '@/core/compose/draft/line';
import { endOfWords } from '@/core/compose/draft/stretches';
import { anyOf, entriesOf } from '@/core/compose/words/words';

/** What may be a post's own number: it counts only if the other posts bear the same form. */
export type Candidate = {
  postDraft: PostDraft;
  line: Line;
  from: number;
  to: number;
  value: number;
  total: number | undefined;
  kind: string;
  /** Could as well be the numeral of a list or a section. */
  isWeak: boolean;
};

/** Every form that the post bears, at its beginning and at its end. */
export function candidatesOf(postDraft: PostDraft): Candidate[] {
  const found: Candidate[] = [];
  addLeading(found, postDraft);
  addTrailing(found, postDraft);
  return found;
}

function addLeading(found: Candidate[], postDraft: PostDraft): void {
  const first = postDraft.lines[0];
  if (first === undefined || first.role.type !== 'text') return;
  const { text, at } = foldedTextOf(first);
  if (!mayLead.test(text) || !mayBeCounter.test(text.slice(0, 16))) return;
  for (const { kind, isWeak, pattern } of leading) {
    const match = pattern.exec(text);
    if (match === null || (isWeak && belongsToList(postDraft, pattern))) continue;
    if (!mayCount(match, kind, postDraft)) continue;
    const where = { postDraft, line: first, from: first.from, to: at(match[0].length) };
    add(found, where, match, { kind: `leading ${kind}`, isWeak });
  }
}

function mayCount(match: RegExpExecArray, kind: string, postDraft: PostDraft): boolean {
  if (kind === 'bare') return postDraft.lines.length > 1;
  const hasTotal = /\/\s?\d|\sof\s/.test(match[0]);
  if (hasTotal && measured.test(match.input.slice(match[0].length))) return false;
  return kind !== 'slash' || !isAstray(match, postDraft);
}

function addTrailing(found: Candidate[], postDraft: PostDraft): void {
  const { lines } = postDraft;
  const index = lines.findLastIndex((line) => endOfWords(line) > line.from);
  const line = lines[index];
  if (line === undefined || line.role.type !== 'text') return;
  const { text } = foldText(postDraft.text.slice(line.from, endOfWords(line)));
  const { text: whole, at } = foldedTextOf(line);
  // What stands before an address or a tag may as well belong to it.
  const isAtEnd = index === lines.length - 1 && text.length === whole.length;
  const tail = text.slice(-24);
  const offset = text.length - tail.length;
  const form = trailingForm(tail, isAtEnd, offset === 0 && index > 0);
  if (form === undefined) return;
  const { kind, isWeak, match } = form;
  const from = at(offset + match.index + (/^\s/.test(match[0]) ? 1 : 0));
  const where = { postDraft, line, from, to: isAtEnd ? line.to : at(text.length) };
  add(found, where, match, { kind: `trailing ${kind}`, isWeak });
}

type Form = { kind: string; isWeak: boolean; match: RegExpExecArray };

function trailingForm(tail: string, isAtEnd: boolean, isOwnLine: boolean): Form | undefined {
  if (!mayBeCounter.test(tail)) return undefined;
  for (const { kind, pattern } of trailing) {
    const isWeak = kind === 'paren' || kind === 'circle' || kind === 'bare';
    if ((isWeak && !isAtEnd) || (kind === 'bare' && !isOwnLine)) continue;
    const match = pattern.exec(tail);
    if (match !== null) return { kind, isWeak, match };
  }
  return undefined;
}

const sign = '[\\p{Extended_Pictographic}\\u2193]';
const emoji = `(?:${sign}\\s*)?`;
const partWords = anyOf('parts');
const postNumbers = entriesOf('postNumbers').map((form) => form.replace('#', '(\\d{1,3})'));
const pattern = (body: string) => new RegExp(body, 'iu');
const leading: { kind: string; isWeak: boolean; pattern: RegExp }[] = [
  {
    kind: 'of',
    isWeak: false,
    pattern: pattern(
      `^${emoji}[([<【–-]?\\s?(\\d{1,3})\\s?(?:/|⁄|∕|\\sof\\s)\\s?(\\d{1,3})\\s?[)\\]>】]?(?![\\d/%])(?:[–:-]|\\.(?!\\.))?`,
    ),
  },
  {
    kind: 'slash',
    isWeak: false,
    // "6/6" at the end of 1/, 2/ … is one of them; see `isAstray`.
    pattern: pattern(
      `^${emoji}[([<【]?(\\d{1,3}(?:\\.\\d)?)\\s?[/\\\\](?:\\d{1,3}|[nx*?∞🧵](?![a-z]))?[)\\]>】]?(?![\\d/%])(?:[–:-]|\\.(?!\\.))?`,
    ),
  },
  { kind: 'bare slash', isWeak: false, pattern: pattern('^/(\\d{1,3})(?![\\d/])') },
  { kind: 'spool', isWeak: false, pattern: pattern('^🧵\\s?/?\\s?(\\d{1,3})(?![\\d/.)])') },
  {
    kind: 'part',
    isWeak: false,
    pattern: pattern(`^[([<【]?(?:${partWords})\\s(\\d{1,3})[)\\]>】]?[:.]?\\s*$`),
  },
  {
    kind: 'east asian',
    isWeak: false,
    pattern: pattern(`^[([<【]?(?:${postNumbers.join('|')})[)\\]>】]?(?=\\s|$|[:.、])[:.、]?`),
  },
  { kind: 'paren', isWeak: true, pattern: pattern('^[([](\\d{1,3})[)\\]]') },
  { kind: 'half paren', isWeak: true, pattern: pattern('^(\\d{1,3})\\)(?=\\s|$)') },
  { kind: 'dot', isWeak: true, pattern: pattern('^(\\d{1,3})\\.(?=\\s|$)') },
  { kind: 'dash', isWeak: true, pattern: pattern('^(\\d{1,3})\\s?[-–—](?=\\s)') },
  { kind: 'keycap', isWeak: true, pattern: pattern('^(\\d)\\u20e3|^(🔟)') },
  { kind: 'circle', isWeak: true, pattern: pattern('^([①-⑳])') },
  { kind: 'bare', isWeak: true, pattern: pattern('^[([]?(\\d{1,3})[.)\\]]?\u20e3?$') },
];
const trailing: { kind: string; pattern: RegExp }[] = [
  {
    kind: 'of',
    pattern: pattern(
      '(?:^|\\s|(?<=[.!?…。！？」』”’"\')]))[([<【–-]?\\s?(\\d{1,3})\\s?(?:/|⁄|∕|\\sof\\s)\\s?(\\d{1,3})\\s?[)\\]>】-]?\\s*[\\p{Extended_Pictographic}\\u2193]*$',
    ),
  },
  { kind: 'of', pattern: pattern('[([<【](\\d{1,3})\\s?/\\s?(\\d{1,3})[)\\]>】]\\.?$') },
  {
    kind: 'slash',
    pattern: pattern(
      `(?:^|\\s|(?<=[.!?…。！？」』”’"')]))[([<【]?(\\d{1,3})\\s?[/\\\\](?:\\s?🧵|[nx*?∞]|${anyOf('endMarks')})?[)\\]>】]?$`,
    ),
  },
  { kind: 'bare slash', pattern: pattern('(?:^|\\s)(?:🧵\\s?)?/(\\d{1,3})$') },
  { kind: 'paren', pattern: pattern('(?:^|\\s)[([](\\d{1,3})[)\\]]$') },
  { kind: 'circle', pattern: pattern('(?:^|\\s)([①-⑳])$') },
  { kind: 'bare', pattern: pattern('^(\\d{1,3})\\.?$') },
];
const mayBeCounter = /\d|[①-⑳]|🔟/u;
const signsBefore = entriesOf('postNumbers')
  .flatMap((form) => form.split('#')[0] || [])
  .join('|');
/** What the forms above begin with; most prose begins with none of these. */
const mayLead = pattern(`^(?:[\\d①-⑳([<【–/-]|${signsBefore}|${partWords}|${sign})`);
/** What follows a fraction, not a counter: "1/2 Cup", "2/3 of them", but not "5/5 The end". */
const measured = new RegExp(`^\\s?(?:${anyOf('measures')})\\b`);
/** A fraction or a date among numbers that only count up: it says another number than its place. */
function isAstray([form, value]: RegExpExecArray, { index }: PostDraft): boolean {
  return /\/\s?\d/.test(form) && Math.abs(Number(value) - index - 1) > 1;
}

function add(
  found: Candidate[],
  { postDraft, line, from, to }: Pick<Candidate, 'postDraft' | 'line' | 'from' | 'to'>,
  match: RegExpExecArray,
  { kind, isWeak }: Pick<Candidate, 'kind' | 'isWeak'>,
): void {
  const value = numberOf(match[1] ?? match[2] ?? '');
  const total = kind.endsWith(' of') ? Number(match[2]) : undefined;
  if (value === undefined || (value === 0 && isWeak)) return;
  if (total !== undefined && value > total) return;
  found.push({ postDraft, line, from, to, value, total, kind, isWeak });
}

function numberOf(digits: string): number | undefined {
  if (digits === '🔟') return 10;
  const circled = digits.charCodeAt(0) - 0x2460;
  if (circled >= 0 && circled < 20) return circled + 1;
  return /^\d/.test(digits) ? Number(digits) : undefined;
}

/** `1.` and `2.` in one post are that post's own list. */
function belongsToList({ lines }: PostDraft, form: RegExp): boolean {
  return lines.slice(1).some((line) => form.test(foldedTextOf(line).text));
}

/** `7/7`, `n/n`, or `7/` where the others have no total, at an end of a line that is not its post's. */
export function counterWithin(
  postDraft: PostDraft,
  value: number,
  total: number | undefined,
): Candidate | undefined {
  const form =
    total === undefined ? `(?:[nx]/[nx]|${value}\\s?[/\\\\])` : `${value}\\s?/\\s?${total}`;
  const atEnd = new RegExp(`(?:^|\\s)[([<【]?${form}[)\\]>】]?$`);
  const atStart = new RegExp(`^[([<【]?${form}[)\\]>】]?(?=\\s)`);
  for (const line of postDraft.lines) {
    const { text, at } = foldedTextOf(line);
    const start = Math.max(0, text.length - 24);
    const match = atEnd.exec(text.slice(start)) ?? atStart.exec(text);
    if (match === null) continue;
    const from = match.input === text ? match.index : start + match.index;
    const to = from + match[0].length;
    const isSpaced = /^\s/.test(match[0]);
    const range = {
      from: at(from + (isSpaced ? 1 : 0)),
      to: to === text.length ? line.to : at(to),
    };
    return { postDraft, line, ...range, value, total, kind: 'within', isWeak: false };
  }
  return undefined;
}
