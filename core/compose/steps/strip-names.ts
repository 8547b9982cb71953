import type { Draft, Line, Mark, PostDraft } from '@/core/compose/draft/draft';
import { cut } from '@/core/compose/draft/line';
import { linksIn } from '@/core/compose/draft/stretches';

/**
 * "@name" at the head of post after post is what an answer once began with, not a word of the text:
 * the author's own name, or the same one where a thread answers somebody, with those that joined it.
 */
export function stripNames(draft: Draft): number {
  const answers = draft.postDrafts.slice(1);
  const named = answers.filter((postDraft) => leadingNames(postDraft).length > 0);
  const byName = Map.groupBy(named, (postDraft) =>
    handlesOf(postDraft, leadingNames(postDraft).slice(0, 1)),
  );
  let changes = draft.postDrafts.filter(stripDot).length;
  for (const postDraft of named) {
    const names = leadingNames(postDraft);
    const handles = handlesOf(postDraft, names);
    const isOwn = handles === draft.thread.author.handle?.toLowerCase();
    const count = byName.get(handlesOf(postDraft, names.slice(0, 1)))?.length ?? 0;
    const isEverywhere =
      count > 1 &&
      count * 2 >= answers.length &&
      (names.length > 2 || beginsAnew(postDraft, names));
    if (!isOwn && !isEverywhere && !isLeftOver(postDraft, names, draft)) continue;
    const [line] = postDraft.lines;
    const last = names.at(-1);
    if (line === undefined || last === undefined) continue;
    cut(line, line.from, last.to, 'reply mention');
    changes++;
  }
  return changes;
}

/** ".@name": the dot once kept a post that begins with a name from being an answer. */
function stripDot({ lines: [line], text, marks }: PostDraft): boolean {
  if (line?.role.type !== 'text' || text.charAt(line.from) !== '.') return false;
  const at = line.from + 1;
  if (!marks.some(({ from, span }) => from === at && span?.type === 'mention')) return false;
  cut(line, line.from, at, 'reply mention');
  return true;
}

/** Somebody named in the post before, above words of another: they are not who said them. */
function isLeftOver({ index, lines, text }: PostDraft, names: Mark[], draft: Draft): boolean {
  const name = names[0];
  const last = names.at(-1);
  const before = draft.postDrafts[index - 1]?.text;
  if (name === undefined || last === undefined || before === undefined) return false;
  const words = text.slice(last.to, lines[0]?.to);
  return /^\s["“„«「]/u.test(words) && before.includes(text.slice(name.from, name.to));
}

/** Mentions before the first word, with a dot that once kept them from being answers. */
function leadingNames({ lines, text }: PostDraft): Mark[] {
  const line = lines[0];
  if (line === undefined || line.role.type !== 'text') return [];
  const names: Mark[] = [];
  let at = line.from;
  for (const mark of linksIn(line)) {
    if (mark.span?.type !== 'mention' || !/^[\s.]*$/.test(text.slice(at, mark.from))) break;
    names.push(mark);
    at = mark.to;
  }
  return at < line.to ? names : [];
}

function handlesOf({ text }: PostDraft, names: Mark[]): string {
  return names
    .map(({ from, to }) =>
      text
        .slice(from, to)
        .replace(/^[@＠]/, '')
        .toLowerCase(),
    )
    .join(' ');
}

/** What follows stands without the name: "@name is …" does not. */
function beginsAnew({ lines, text }: PostDraft, names: Mark[]): boolean {
  const line: Line | undefined = lines[0];
  const from = names.at(-1)?.to ?? 0;
  return line !== undefined && !/^\s*[\p{Ll}\p{P}]/u.test(text.slice(from, line.to));
}
