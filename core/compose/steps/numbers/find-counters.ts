import type { Draft, PostDraft } from '@/core/compose/draft/draft';
import { foldedTextOf, textOf } from '@/core/compose/draft/line';
import { ordinalAt } from '@/core/compose/language/ordinal-at';
import { widthOf } from '@/core/compose/language/script';
import { endsSentence } from '@/core/compose/language/sentences';
import { type Candidate, candidatesOf, counterWithin } from './counter-forms';

/**
 * The author's own post numbers (`3/12`, `4.`, `⑤`, `第6`): a form that most posts bear, rising one
 * by one, or one that cannot be anything else. A date or a fraction does not win such a vote.
 */
export function findCounters(draft: Draft): Candidate[] {
  const written = draft.postDrafts.filter(({ lines }) => lines.length > 0);
  if (written.length < 2) return [];
  const forms = formsOf(written);
  const elected = electForm(forms, written);
  const members = elected.length > 0 ? elected : seriesOf(forms);
  const first = firstAlone(forms, written, members);
  return first === undefined ? members : [first, ...members];
}

function formsOf(written: PostDraft[]): Map<string, Candidate[]> {
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
  return forms;
}

function electForm(forms: Map<string, Candidate[]>, written: PostDraft[]): Candidate[] {
  let best: Candidate[] = [];
  for (const candidates of forms.values()) {
    const members = risingMembers(candidates);
    if (members.length > best.length && isAccepted(members, written)) best = members;
  }
  if (best.length === 0) best = atEitherEnd(forms, written);
  if (best.length === 0 || best.length === written.length) return best;
  return withStragglers(best, [...forms.values()].flat(), written);
}

/**
 * Several series in one thread, 1/3 to 3/3 and later 1/2 and 2/2, or one that ends before the thread
 * does: each a number a post without a gap, from its first on.
 */
function seriesOf(forms: Map<string, Candidate[]>): Candidate[] {
  const accepted = new Map<PostDraft, Candidate>();
  for (const [kind, candidates] of forms) {
    if (!isSure(kind)) continue;
    for (const run of unbrokenRuns(candidates)) {
      const [first] = run;
      const counts =
        first !== undefined && (first.value < 2 || first.value === first.postDraft.index + 1);
      if (run.length < 2 || !counts) continue;
      for (const member of run) accepted.set(member.postDraft, member);
    }
  }
  return [...accepted.values()];
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
  if (opener === undefined || opener.index > 0) return undefined;
  if (members.some(({ postDraft }) => postDraft === opener)) return undefined;
  // Where others are numbered from two on by something else, "1/2" is theirs to tell.
  for (const [kind, candidates] of forms) {
    if (!isSure(kind)) continue;
    const own = candidates.find(({ postDraft }) => postDraft === opener);
    if (own === undefined || own.value > 1) continue;
    // Others that bear the form and were no counters: nor is this.
    if (candidates.length > 1 && members.length === 0) continue;
    if (isLikelyTotal(own, written.length)) return own;
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
    if (areTheirPlaces && isAccepted(members, written)) return members;
  }
  return [];
}

/** "1/" at the end of the first post where the others begin with theirs; "7/7" above a last "Fin." */
function withStragglers(members: Candidate[], all: Candidate[], written: PostDraft[]): Candidate[] {
  const numbered = new Map(members.map((member) => [member.postDraft, member]));
  const total = members.find((member) => member.total !== undefined)?.total;
  const kind = members[0]?.kind;
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
  if (hasEarlierNumber(members, written)) return false;
  // "1." on the second post numbers what the author has to say, and so does "1. Short title".
  const countsPosts = members.filter(({ value, postDraft }) => value === postDraft.index + 1);
  // Where the first post has its number too, they count posts, titled or not.
  if (countsPosts.length === written.length) return true;
  return countsPosts.length >= members.length / 2 && !areSectionNumbers(members);
}

/** The number before the first one stands within a post: all of them are the author's own list. */
function hasEarlierNumber([first]: Candidate[], written: PostDraft[]): boolean {
  if (first === undefined || first.value < 2) return false;
  return written.some(
    ({ index, lines }) =>
      index < first.postDraft.index &&
      lines.some((line) => ordinalAt(foldedTextOf(line).text)?.value === first.value - 1),
  );
}

function areSectionNumbers(members: Candidate[]): boolean {
  const titled = members.filter(({ line, to, postDraft }) => {
    const rest = postDraft.text.slice(to, line.to).trim();
    return rest !== '' && widthOf(rest) <= 70 && postDraft.lines.length > 1 && !endsSentence(rest);
  });
  return titled.length > members.length / 2;
}
