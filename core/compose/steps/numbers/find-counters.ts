import type { Draft, PostDraft } from '@/core/compose/draft/draft';
import { textOf } from '@/core/compose/draft/line';
import { areCounters } from './are-counters';
import { type Candidate, candidatesOf, counterWithin } from './counter-forms';
import { risingMembers } from './rising-members';

/**
 * The author's own post numbers (`3/12`, `4.`, `⑤`, `第6`): a form that most posts bear, rising one
 * by one, or one that cannot be anything else. A date or a fraction does not win such a vote.
 */
export function findCounters(draft: Draft): Candidate[] {
  const written = draft.postDrafts.filter(({ lines }) => lines.length > 0);
  if (written.length < 2) return [];
  const forms = formsOf(written);
  const elected = electForm(forms, written);
  const members = withStragglers(elected.length > 0 ? elected : seriesOf(forms), forms, written);
  const first = firstAlone(forms, written, members);
  return first === undefined ? members : [first, ...members];
}

function formsOf(written: PostDraft[]): Map<string, Candidate[]> {
  const hasNotes = written.some(hasNote);
  const candidates = written
    .flatMap(candidatesOf)
    .filter(({ kind }) => !(hasNotes && kind.endsWith('paren')));
  return Map.groupBy(candidates, ({ kind }) => kind);
}

function electForm(forms: Map<string, Candidate[]>, written: PostDraft[]): Candidate[] {
  let best: Candidate[] = [];
  for (const candidates of forms.values()) {
    const members = risingMembers(candidates);
    if (members.length > best.length && areCounters(members, written)) best = members;
  }
  return best.length > 0 ? best : atEitherEnd(forms, written);
}

/**
 * Several series in one thread, 1/3 to 3/3 and later 1/2 and 2/2, or one that ends before the thread
 * does: each a number a post without a gap, from its first on.
 */
function seriesOf(forms: Map<string, Candidate[]>): Candidate[] {
  const accepted = new Map<PostDraft, Candidate>();
  for (const [kind, candidates] of forms) {
    if (!isSure(kind)) continue;
    const all = new Set(candidates.map(({ value, total }) => placeIn(value, total)));
    for (const run of unbrokenRuns(candidates)) {
      const [first] = run;
      const counts =
        first !== undefined && (first.value < 2 || first.value === first.postDraft.index + 1);
      // 0/, 1/ on two posts and 2/ some posts on: they number what the author has to say.
      const goesOn = all.has(placeIn((run.at(-1)?.value ?? 0) + 1, run[0]?.total));
      if (run.length < 2 || !counts || goesOn) continue;
      for (const member of run) accepted.set(member.postDraft, member);
    }
  }
  return [...accepted.values()];
}

/** Its number and of how many. */
function placeIn(value: number, total: number | undefined): string {
  return `${value}/${total}`;
}

/** With a slash, or a total: hardly anything but a post's number. */
function isSure(kind: string): boolean {
  return kind.endsWith(' of') || kind.endsWith(' slash');
}

function unbrokenRuns(candidates: Candidate[]): Candidate[][] {
  const runs: Candidate[][] = [];
  for (const candidate of candidates) {
    const last = runs.at(-1)?.at(-1);
    const isNext =
      last !== undefined &&
      last.total === candidate.total &&
      candidate.value === last.value + 1 &&
      candidate.postDraft.index === last.postDraft.index + 1;
    if (isNext) runs.at(-1)?.push(candidate);
    else runs.push([candidate]);
  }
  return runs;
}

/** "1/" or "1/4" on the first post, with which its author began to count and stopped. */
function firstAlone(
  forms: Map<string, Candidate[]>,
  written: PostDraft[],
  members: Candidate[],
): Candidate | undefined {
  const [opener] = written;
  if (opener?.index !== 0) return undefined;
  if (members.some(({ postDraft }) => postDraft === opener)) return undefined;
  for (const [kind, candidates] of forms) {
    if (!isSure(kind)) continue;
    const own = candidates.find(({ postDraft }) => postDraft === opener);
    if (own === undefined || own.value > 1) continue;
    // Others that bear the form and were no counters: nor is this.
    if (candidates.length > 1 && members.length === 0) continue;
    // "1/100" on the first of five: without its total it would look like one of them.
    return isLikelyTotal(own, written.length) ? own : undefined;
  }
  return undefined;
}

function isLikelyTotal({ value, total }: Candidate, count: number): boolean {
  return total === undefined || (total > value && total >= 2 && total <= count * 2);
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
    if (areTheirPlaces && areCounters(members, written)) return members;
  }
  return [];
}

/** "1/" at the end of the first post where the others begin with theirs; "7/7" above a last "Fin." */
function withStragglers(
  members: Candidate[],
  forms: Map<string, Candidate[]>,
  written: PostDraft[],
): Candidate[] {
  if (members.length * 2 < written.length || members.length === written.length) return members;
  const numbered = new Map(members.map((member) => [member.postDraft, member]));
  const total = members.find((member) => member.total !== undefined)?.total;
  const kind = members[0]?.kind;
  const all = [...forms.values()].flat();
  const byPostDraft = Map.groupBy(all, ({ postDraft }) => postDraft);
  return written.flatMap((postDraft, index) => {
    const own = numbered.get(postDraft);
    if (own !== undefined) return own;
    const before = numbered.get(written[index - 1] ?? postDraft)?.value;
    const after = numbered.get(written[index + 1] ?? postDraft)?.value;
    // The author counted one post twice, or left a number out: it is in its place nevertheless.
    const slipped = byPostDraft
      .get(postDraft)
      ?.find(
        (one) =>
          one.kind === kind &&
          !one.isWeak &&
          one.value >= (before ?? 1) &&
          one.value <= (after ?? Infinity) &&
          one.value - (before ?? one.value) < 3,
      );
    if (slipped !== undefined) return slipped;
    const value = before === undefined ? (after ?? 0) - 1 : before + 1;
    if (value < 1 || (before !== undefined && after !== undefined && after !== value + 1))
      return [];
    const likely = byPostDraft
      .get(postDraft)
      ?.find((one) => one.value === value && !one.isWeak && agrees(one, total));
    return likely ?? counterWithin(postDraft, value, total) ?? [];
  });
}

/** "4/4" closes a row of 1/, 2/, 3/. */
function agrees({ value, total }: Candidate, common: number | undefined): boolean {
  return total === undefined || total === (common ?? value);
}

/** `[1]` in the text points to a note where there is a line that begins with it. */
function hasNote({ text, lines }: PostDraft): boolean {
  return text.includes('[1]') && lines.some((line) => /^\[1\]\s*\S/.test(textOf(line)));
}
