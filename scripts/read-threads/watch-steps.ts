import type { Draft, Line, PostDraft } from '@/core/compose/draft/draft';
import { dropEmptyLines, isSpace } from '@/core/compose/draft/line';
import { makeDraft } from '@/core/compose/draft/make-draft';
import { type StepName, steps } from '@/core/compose/steps';
import type { Thread } from '@/core/thread/thread';
import { reasonsSeen } from './reasons-seen';

/** What a step did to a part of a post; `post` counts from 0, the ends are code points of its text. */
export type Change = {
  step: StepName;
  what: string;
  /** What speaks for it, as far as it can be seen in the words. */
  why: string[];
  post: number;
  from: number;
  to: number;
};

export type Watched = {
  changes: Change[];
  /** As the steps count themselves: the same as in the article they make. */
  report: { name: string; changes: number }[];
};

/**
 * Runs the composer's steps on a draft of its own and compares the draft before and after each.
 * The steps know nothing of it, so that watching them costs the extension nothing.
 */
export function watchSteps(thread: Thread): Watched {
  const draft = makeDraft(thread);
  const changes: Change[] = [];
  const report: Watched['report'] = [];
  let before = draft.postDrafts.map(stateOf);
  for (const [step, take] of steps) {
    report.push({ name: step, changes: take(draft) });
    for (const postDraft of draft.postDrafts)
      if (postDraft.hasEmptyLines) dropEmptyLines(postDraft);
    const after = draft.postDrafts.map(stateOf);
    for (const [post, state] of after.entries()) {
      const found = before[post] ? differences(before[post], state) : [];
      changes.push(...found.map((each) => changeOf(each, draft, post, step)));
    }
    before = after;
  }
  return { changes, report };
}

/** What can be said of each line and each character of a post, as words. */
type State = {
  text: string;
  lines: { from: number; to: number; facts: Set<string> }[];
  facts: Set<string>;
  cuts: (string | undefined)[];
  marks: { from: number; to: number; name: string }[];
};

type Difference = { what: string; from: number; to: number };

function stateOf(postDraft: PostDraft): State {
  return {
    text: postDraft.text,
    lines: postDraft.lines
      .map((line) => ({ from: line.from, to: line.to, facts: factsOf(line, positions) }))
      // Where they stood: a step may have moved some to the foot.
      .toSorted((one, other) => one.from - other.from),
    facts: factsOf(postDraft, material),
    cuts: postDraft.cuts?.reasons.slice() ?? [],
    marks: postDraft.marks.map(({ from, to, style, span, isFake }) => ({
      from,
      to,
      name: isFake ? `plain letters, ${style}` : (style ?? span?.type ?? 'mark'),
    })),
  };
}

/** Fields that say where a line is rather than what it is, or that follow from others. */
const positions = new Set<keyof Line>([
  'postDraft',
  'from',
  'to',
  'indent',
  'isAfterBlank',
  'folded',
]);
const material = new Set<keyof PostDraft>([
  'type',
  'post',
  'index',
  'text',
  'codePoints',
  'isLatin',
  'marks',
  'stretches',
  'cuts',
  'lines',
  'hasEmptyLines',
  'placedMedia',
]);

/** Whatever fields there are, so that what a new step says of a line is seen as well. */
function factsOf<T extends object>(thing: T, except: Set<keyof T>): Set<string> {
  const facts = new Set<string>();
  for (const [key, value] of Object.entries(thing)) {
    if (except.has(key as keyof T) || value === undefined || value === false) continue;
    facts.add(factOf(key, value));
  }
  return facts;
}

function factOf(key: string, value: unknown): string {
  const name = names[key] ?? key;
  if (typeof value === 'string') return `${name}: ${value}`;
  if (typeof value !== 'object' || value === null) return name;
  const { type, depth } = value as { type?: string; depth?: number };
  const kind = type ?? 'set';
  return depth ? `${kind} ${depth}` : kind;
}

const names: Record<string, string> = {
  startsParagraph: 'begins a paragraph',
  isTight: 'close to the next',
  isUnwrapped: 'goes on over line breaks',
  labelTo: 'label',
  join: 'joined with',
  goesOn: 'goes on',
  isUpdate: 'update',
  missingBefore: 'missing before',
  cardIsPlaced: 'card in its place',
};

function differences(before: State, after: State): Difference[] {
  const whole = { from: after.lines[0]?.from ?? 0, to: after.lines.at(-1)?.to ?? 0 };
  return [
    ...added(before.facts, after.facts).map((what) =>
      what.startsWith('joined') ? { what, from: whole.from, to: whole.from } : { what, ...whole },
    ),
    ...lineDifferences(before, after),
    ...cutDifferences(before.cuts, after.cuts),
    ...after.marks
      .filter((mark) => !before.marks.some((old) => isSame(old, mark)))
      .map(({ name, from, to }) => ({ what: name, from, to })),
  ];
}

function isSame(one: State['marks'][number], other: State['marks'][number]): boolean {
  return one.from === other.from && one.to === other.to && one.name === other.name;
}

function added(before: Set<string>, after: Set<string>): string[] {
  return [...after].filter((fact) => !before.has(fact));
}

function lineDifferences(before: State, after: State): Difference[] {
  let index = 0;
  return after.lines.flatMap(({ from, to, facts }) => {
    // Cuts move a line's ends: it is the one in which it begins now.
    while (index < before.lines.length - 1 && (before.lines[index]?.to ?? 0) <= from) index++;
    const old = before.lines[index];
    const changed = added(old?.facts ?? new Set(), facts).map((what) => ({ what, from, to }));
    return old !== undefined && hasWords(after, old.from, from)
      ? [{ what: 'split off', from, to }, ...changed]
      : changed;
  });
}

/** Something is left to read between the two. */
function hasWords({ text, cuts }: State, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (cuts[at] === undefined && !isSpace(text.charCodeAt(at))) return true;
  }
  return false;
}

function cutDifferences(before: State['cuts'], after: State['cuts']): Difference[] {
  const found: Difference[] = [];
  for (let at = 0; at < after.length; at++) {
    const because = after[at];
    if (because === undefined || before[at] !== undefined) continue;
    const last = found.at(-1);
    if (last?.to === at && last.what === `left out: ${because}`) last.to++;
    else found.push({ what: `left out: ${because}`, from: at, to: at + 1 });
  }
  return found;
}

function changeOf(
  { what, from, to }: Difference,
  draft: Draft,
  post: number,
  step: StepName,
): Change {
  const { text = '', codePoints } = draft.postDrafts[post] ?? {};
  const at = (position: number) => codePoints?.fromUtf16(position) ?? position;
  const why = reasonsSeen({
    text,
    from,
    to,
    before: draft.postDrafts[post - 1]?.text,
    isLastPost: post === draft.postDrafts.length - 1,
  });
  return { step, what, why, post, from: at(from), to: at(to) };
}
