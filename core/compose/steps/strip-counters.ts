import type { Draft, PostDraft } from '@/core/compose/draft/draft';
import { cut, textOf } from '@/core/compose/draft/line';
import { widthOf } from '@/core/compose/language/script';
import { endsSentence } from '@/core/compose/language/sentences';
import { type Candidate, candidatesOf, counterWithin } from './counter-forms';

/**
 * Takes the author's own post numbers off (`3/12`, `4.`, `⑤`, `第6`): only a form that most posts
 * bear, rising one by one. A date or a fraction does not win such a vote.
 */
export function stripCounters(draft: Draft): number {
  const form = electForm(draft.postDrafts);
  if (form === undefined) return 0;
  for (const { line, from, to } of form.members) {
    cut(line, from, to, 'counter');
  }
  if (draft.thread.completeness.type === 'partial') markMissing(draft, form.members);
  return form.members.length;
}

function electForm(postDrafts: PostDraft[]): { members: Candidate[] } | undefined {
  const written = postDrafts.filter(({ lines }) => lines.length > 0);
  if (written.length < 2) return undefined;
  const forms = new Map<string, Candidate[]>();
  const hasNotes = written.some(hasNote);
  for (const postDraft of written) {
    for (const candidate of candidatesOf(postDraft)) {
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
  if (best.length === 0) best = atEitherEnd(forms, written);
  if (best.length === 0) return undefined;
  if (best.length === written.length) return { members: best };
  return { members: withStragglers(best, [...forms.values()].flat(), written) };
}

/** "1 of 4" above one post and under the next: one form, wherever it stands. */
function atEitherEnd(forms: Map<string, Candidate[]>, written: PostDraft[]): Candidate[] {
  for (const kind of ['of', 'slash']) {
    const both = [
      ...(forms.get(`leading ${kind}`) ?? []),
      ...(forms.get(`trailing ${kind}`) ?? []),
    ];
    const members = risingMembers(
      both.sort((one, other) => one.postDraft.index - other.postDraft.index),
    );
    const areTheirPlaces = members.every(({ value, postDraft }) => value === postDraft.index + 1);
    if (areTheirPlaces && isAccepted(members, written)) return members;
  }
  return [];
}

/** "1/" at the end of the first post where the others begin with theirs; "7/7" above a last "Fin." */
function withStragglers(members: Candidate[], all: Candidate[], written: PostDraft[]): Candidate[] {
  const numbered = new Map(members.map((member) => [member.postDraft, member]));
  const total = members.find((member) => member.total !== undefined)?.total;
  const byPostDraft = Map.groupBy(all, ({ postDraft }) => postDraft);
  return written.flatMap((postDraft, index) => {
    const own = numbered.get(postDraft);
    if (own !== undefined) return own;
    const before = numbered.get(written[index - 1] ?? postDraft)?.value;
    const after = numbered.get(written[index + 1] ?? postDraft)?.value;
    const value = before === undefined ? (after ?? 0) - 1 : before + 1;
    if (value < 1 || (before !== undefined && after !== undefined && after !== value + 1))
      return [];
    const likely = byPostDraft
      .get(postDraft)
      ?.find((one) => one.value === value && !one.isWeak && (one.total ?? total) === total);
    return likely ?? counterWithin(postDraft, value, total) ?? [];
  });
}

/** `[1]` in the text points to a note where there is a line that begins with it. */
function hasNote({ text, lines }: PostDraft): boolean {
  return text.includes('[1]') && lines.some((line) => /^\[1\]\s*\S/.test(textOf(line)));
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
    const length = countBelow(value, tails, agreeing);
    before[index] = length === 0 ? -1 : (tails[length - 1] ?? -1);
    tails[length] = index;
  });
  const run: Candidate[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const member = agreeing[index];
    if (member !== undefined) run.push(member);
  }
  return run.reverse();
}

/** How many of the tails, which rise, are below the value. */
function countBelow(value: number, tails: number[], candidates: Candidate[]): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[tails[middle] ?? 0]?.value ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isAccepted(members: Candidate[], written: PostDraft[]): boolean {
  if (members.length < 2 || members.length < written.length * 0.6) return false;
  let steady = 0;
  members.forEach((member, index) => {
    const next = members[index + 1];
    if (next === undefined) return;
    if (next.value - member.value === next.postDraft.index - member.postDraft.index) steady++;
  });
  if (steady < (members.length - 1) / 2) return false;
  const isWeak = members.some((member) => member.isWeak);
  if (!isWeak) return true;
  // Alone on its line a number says nothing but its place, wherever the counting begins.
  if (members[0]?.kind.endsWith('bare')) {
    const isWhole = members.length > 2 && members.length + 1 >= written.length;
    return isWhole && steady === members.length - 1 && members[0].value === 1;
  }
  // "1." on the second post numbers what the author has to say, and so does "1. Short title".
  const countsPosts = members.filter(({ value, postDraft }) => value === postDraft.index + 1);
  return countsPosts.length >= members.length / 2 && !areSectionNumbers(members);
}

function areSectionNumbers(members: Candidate[]): boolean {
  const titled = members.filter(({ line, to, postDraft }) => {
    const rest = postDraft.text.slice(to, line.to).trim();
    return rest !== '' && widthOf(rest) <= 70 && postDraft.lines.length > 1 && !endsSentence(rest);
  });
  return titled.length > members.length / 2;
}

function markMissing(draft: Draft, members: Candidate[]): void {
  const values = new Map(members.map(({ postDraft, value }) => [postDraft, value]));
  draft.parts.forEach((part, index) => {
    const before = draft.parts[index - 1];
    if (part.type === 'gap' || before === undefined || before.type === 'gap') return;
    const missing = (values.get(part) ?? 0) - (values.get(before) ?? Infinity) - 1;
    if (missing > 0) part.missingBefore = missing;
  });
}
