import type { Draft, Line, Sheet } from './draft';
import { cut, shadowOfLine, textOf } from './line';
import { widthOf } from './script';
import { endsSentence } from './sentences';

/**
 * Takes the author's own post numbers off (`3/12`, `4.`, `⑤`, `第6`): only a form that most posts
 * bear, rising one by one. A date or a fraction does not win such a vote.
 */
export function stripCounters(draft: Draft): number {
  const form = electForm(draft.sheets);
  if (form === undefined) return 0;
  for (const { line, from, to } of form.members) {
    cut(line, from, to, 'counter');
  }
  if (draft.thread.completeness.type === 'partial') markMissing(draft, form.members);
  return form.members.length;
}

type Candidate = {
  sheet: Sheet;
  line: Line;
  from: number;
  to: number;
  value: number;
  total?: number;
  kind: string;
  /** Could as well be the numeral of a list or a section. */
  isWeak: boolean;
};

function electForm(sheets: Sheet[]): { members: Candidate[] } | undefined {
  const written = sheets.filter(({ lines }) => lines.length > 0);
  if (written.length < 2) return undefined;
  const forms = new Map<string, Candidate[]>();
  const hasNotes = written.some(hasNote);
  for (const sheet of written) {
    for (const candidate of candidatesOf(sheet)) {
      if (hasNotes && candidate.kind.endsWith('paren')) continue;
      const form = forms.get(candidate.kind);
      if (form === undefined) forms.set(candidate.kind, [candidate]);
      else form.push(candidate);
    }
  }
  let best: Candidate[] = [];
  for (const candidates of forms.values()) {
    const members = risingMembers(candidates);
    if (members.length > best.length && isAccepted(members, written)) best = members;
  }
  return best.length > 0 ? { members: best } : undefined;
}

/** `[1]` in the text points to a note where there is a line that begins with it. */
function hasNote({ text, lines }: Sheet): boolean {
  return text.includes('[1]') && lines.some((line) => /^\[1\]\s*\S/.test(textOf(line)));
}

const emoji = '(?:[\\p{Extended_Pictographic}\\u2193]\\s*)?';
const pattern = (body: string) => new RegExp(body, 'iu');
const leading: { kind: string; isWeak: boolean; pattern: RegExp }[] = [
  {
    kind: 'of',
    isWeak: false,
    pattern: pattern(
      `^${emoji}[([<【–-]?\\s?(\\d{1,3})\\s?(?:/|⁄|∕|\\sof\\s)\\s?(\\d{1,3})\\s?[)\\]>】]?(?![\\d/%])[–:.-]?`,
    ),
  },
  {
    kind: 'slash',
    isWeak: false,
    pattern: pattern(`^${emoji}[([<【]?(\\d{1,3})\\s?/(?:[nx*?∞](?![a-z]))?[)\\]>】]?(?![\\d/])`),
  },
  { kind: 'bare slash', isWeak: false, pattern: pattern('^/(\\d{1,3})(?![\\d/])') },
  { kind: 'spool', isWeak: false, pattern: pattern('^🧵\\s?(\\d{1,3})(?![\\d/.)])') },
  {
    kind: 'part',
    isWeak: false,
    pattern: pattern('^[([<【]?(?:part|teil|parte|partie|часть)\\s(\\d{1,3})[)\\]>】]?[:.]?\\s*$'),
  },
  {
    kind: 'east asian',
    isWeak: false,
    pattern: pattern(
      '^[([<【]?(?:(\\d{1,3})(?:편|부|번째)|第(\\d{1,3})(?![\\d章节節回])(?:条|條|推|弹|彈)?)[)\\]>】]?(?=\\s|$|[:.、])[:.、]?',
    ),
  },
  { kind: 'paren', isWeak: true, pattern: pattern('^[([](\\d{1,3})[)\\]]') },
  { kind: 'half paren', isWeak: true, pattern: pattern('^(\\d{1,3})\\)(?=\\s|$)') },
  { kind: 'dot', isWeak: true, pattern: pattern('^(\\d{1,3})\\.(?=\\s|$)') },
  { kind: 'keycap', isWeak: true, pattern: pattern('^(\\d)\\u20e3|^(🔟)') },
  { kind: 'circle', isWeak: true, pattern: pattern('^([①-⑳])') },
];
const trailing: { kind: string; pattern: RegExp }[] = [
  {
    kind: 'of',
    pattern: pattern(
      '(?:^|\\s|(?<=[.!?…。！？」』”’"\')]))[([<【–-]?\\s?(\\d{1,3})\\s?(?:/|⁄|∕|\\sof\\s)\\s?(\\d{1,3})\\s?[)\\]>】-]?\\s*[\\p{Extended_Pictographic}\\u2193]*$',
    ),
  },
  { kind: 'of', pattern: pattern('[([<【](\\d{1,3})\\s?/\\s?(\\d{1,3})[)\\]>】]$') },
  { kind: 'slash', pattern: pattern('(?:^|\\s)[([<【]?(\\d{1,3})\\s?/[nx*?∞]?[)\\]>】]?$') },
  { kind: 'bare slash', pattern: pattern('(?:^|\\s)/(\\d{1,3})$') },
  { kind: 'paren', pattern: pattern('(?:^|\\s)[([](\\d{1,3})[)\\]]$') },
  { kind: 'circle', pattern: pattern('(?:^|\\s)([①-⑳])$') },
];
const mayBeCounter = /\d|[①-⑳]|🔟/u;
/** Digits, brackets, "part", a sign: most prose begins with none of these. */
const mayLead = /^(?:[\d([<【–/-]|[pPtTчЧ第]|[^\0-\u2189])/;
/** What follows a fraction, not a counter. */
const measured =
  /^\s?(?:cups?|tsp|tbsp|teaspoons?|tablespoons?|of|inch(?:es)?|miles?|hours?|pounds?|lbs?|cm|kg|price|as|full|empty|century|marathon|the)\b/i;

function candidatesOf(sheet: Sheet): Candidate[] {
  const found: Candidate[] = [];
  const first = sheet.lines[0];
  const last = sheet.lines.at(-1);
  if (first === undefined || last === undefined) return found;
  const start = shadowOfLine(first);
  if (mayLead.test(start.text) && mayBeCounter.test(start.text.slice(0, 16))) {
    for (const { kind, isWeak, pattern } of leading) {
      const match = pattern.exec(start.text);
      if (match === null || (isWeak && belongsToList(sheet, kind))) continue;
      const isFraction = kind === 'of' && measured.test(start.text.slice(match[0].length));
      if (isFraction) continue;
      const to = start.at(match[0].length);
      add(
        found,
        { sheet, line: first, from: first.from, to, kind: `leading ${kind}`, isWeak },
        match,
      );
    }
  }
  const end = shadowOfLine(last);
  const tail = end.text.slice(-24);
  if (mayBeCounter.test(tail)) {
    const offset = end.text.length - tail.length;
    for (const { kind, pattern } of trailing) {
      const match = pattern.exec(tail);
      if (match === null) continue;
      const from = end.at(offset + match.index + (/^\s/.test(match[0]) ? 1 : 0));
      const place = { sheet, line: last, from, to: last.to, kind: `trailing ${kind}` };
      add(found, { ...place, isWeak: kind === 'paren' || kind === 'circle' }, match);
    }
  }
  return found;
}

function add(
  found: Candidate[],
  candidate: Omit<Candidate, 'value' | 'total'>,
  match: RegExpExecArray,
): void {
  const value = numberOf(match[1] ?? match[2] ?? '');
  const total = candidate.kind.endsWith(' of') ? Number(match[2]) : undefined;
  if (value === undefined || value === 0) return;
  if (total !== undefined && value > total) return;
  if (found.some((other) => other.kind === candidate.kind)) return;
  found.push(total === undefined ? { ...candidate, value } : { ...candidate, value, total });
}

function numberOf(digits: string): number | undefined {
  if (digits === '🔟') return 10;
  const circled = digits.charCodeAt(0) - 0x2460;
  if (circled >= 0 && circled < 20) return circled + 1;
  return /^\d+$/.test(digits) ? Number(digits) : undefined;
}

/** `1.` and `2.` in one post are that post's own list. */
function belongsToList(sheet: Sheet, kind: string): boolean {
  const form = leading.find((candidate) => candidate.kind === kind);
  return sheet.lines.slice(1).some((line) => form?.pattern.test(shadowOfLine(line).text) ?? false);
}

/** The longest run that rises with the thread and agrees on how many posts there are. */
function risingMembers(candidates: Candidate[]): Candidate[] {
  const totals = new Map<number, number>();
  for (const { total } of candidates) {
    if (total !== undefined) totals.set(total, (totals.get(total) ?? 0) + 1);
  }
  const commonest = [...totals].sort((one, other) => other[1] - one[1])[0]?.[0];
  const agreeing = candidates.filter(({ total }) => total === commonest);
  // Patience sorting: the smallest last value of a rising run of each length.
  const tails: number[] = [];
  const before: number[] = [];
  agreeing.forEach(({ value }, index) => {
    let length = tails.length;
    while (length > 0 && (agreeing[tails[length - 1] ?? 0]?.value ?? 0) >= value) length--;
    before[index] = length === 0 ? -1 : (tails[length - 1] ?? -1);
    tails[length] = index;
  });
  const run: Candidate[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const member = agreeing[index];
    if (member !== undefined) run.unshift(member);
  }
  return run;
}

function isAccepted(members: Candidate[], written: Sheet[]): boolean {
  if (members.length < 2 || members.length < written.length * 0.6) return false;
  let steady = 0;
  members.forEach((member, index) => {
    const next = members[index + 1];
    if (next === undefined) return;
    if (next.value - member.value === next.sheet.index - member.sheet.index) steady++;
  });
  if (steady < (members.length - 1) / 2) return false;
  const isWeak = members.some((member) => member.isWeak);
  if (!isWeak) return true;
  // "1." on the second post numbers what the author has to say, and so does "1. Short title".
  const countsPosts = members.filter(({ value, sheet }) => value === sheet.index + 1);
  return countsPosts.length >= members.length / 2 && !areSectionNumbers(members);
}

function areSectionNumbers(members: Candidate[]): boolean {
  const titled = members.filter(({ line, to, sheet }) => {
    const rest = sheet.text.slice(to, line.to).trim();
    return rest !== '' && widthOf(rest) <= 70 && sheet.lines.length > 1 && !endsSentence(rest);
  });
  return titled.length > members.length / 2;
}

function markMissing(draft: Draft, members: Candidate[]): void {
  members.forEach(({ sheet, value }, index) => {
    const before = members[index - 1];
    if (before === undefined || before.sheet.index !== sheet.index - 1) return;
    const place = draft.parts.indexOf(sheet);
    const missing = value - before.value - 1;
    if (missing > 0 && draft.parts[place - 1]?.type === 'sheet') sheet.missingBefore = missing;
  });
}
