import type { Draft, Line, Mark, PostDraft } from '@/core/compose/draft/draft';
import { cut } from '@/core/compose/draft/line';
import { linksIn } from '@/core/compose/draft/stretches';

/**
 * "@name" at the head of post after post is what an answer once began with, not a word of the text:
 * the author's own name, or the same one where a thread answers somebody, with those that joined it.
 */
export function stripNames(draft: Draft): number {
  const answers = draft.postDrafts.slice(1);
  const counts = new Map<string, number>();
  for (const postDraft of answers) {
    const name = handlesOf(postDraft, leadingNames(postDraft).slice(0, 1));
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let changes = 0;
  for (const postDraft of answers) {
    const names = leadingNames(postDraft);
    const handles = handlesOf(postDraft, names);
    const isOwn = handles === draft.thread.author.handle?.toLowerCase();
    const count = counts.get(handlesOf(postDraft, names.slice(0, 1))) ?? 0;
    const isEverywhere =
      count > 1 &&
      count * 2 >= answers.length &&
      (names.length > 2 || beginsAnew(postDraft, names));
    if (handles === '' || !(isOwn || isEverywhere)) continue;
    const [line] = postDraft.lines;
    const last = names.at(-1);
    if (line === undefined || last === undefined) continue;
    cut(line, line.from, last.to, 'reply mention');
    changes++;
  }
  return changes;
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
