import { type Draft, type Line, linesOfDraft, type Role } from '@/core/compose/draft/draft';
import { labelEndOf, lineAfter, textOf } from '@/core/compose/draft/line';
import { endsWithColon } from '@/core/compose/language/sentences';
import { goesOn } from '@/core/compose/language/title-words';

/**
 * "Price: ten euros" – in most items of a list, two or more, and at the head of post after post, what
 * stands before the colon is set bold. In a few of many it would only look uneven.
 */
export function setLabels(draft: Draft): number {
  const items = linesOfDraft(draft).filter(isItem);
  let changes = 0;
  for (const list of Map.groupBy(items, ({ role }) => role.list).values()) {
    for (const level of Map.groupBy(list, ({ role }) => role.depth).values())
      changes += labelItems(level);
  }
  return changes + labelPosts(draft);
}

function isItem(line: Line): line is Line & { role: Extract<Role, { type: 'item' }> } {
  return line.role.type === 'item';
}

function labelItems(items: Line[]): number {
  const labelled = items.flatMap((line) => {
    const to = labelEndOf(line);
    return to === undefined ? [] : { line, to };
  });
  if (labelled.length < 2 || labelled.length * 2 <= items.length) return 0;
  for (const { line, to } of labelled) line.labelTo = to;
  return labelled.length;
}

/** Different labels over a third of the posts: each names its own. What somebody says is none. */
function labelPosts({ postDrafts }: Draft): number {
  const alone = postDrafts
    .slice(1)
    .flatMap(({ lines: [line] }) => (line && isLabelAlone(line) ? line : []));
  // "Context:" is known as a label, and those that stand as it does are labels, too.
  const asKnown = alone.some(({ labelTo }) => labelTo) ? alone : [];
  for (const line of asKnown) line.labelTo = line.to;
  const found = postDrafts.slice(1).flatMap(({ lines: [line] }) => {
    const label = line === undefined ? undefined : postLabelOf(line);
    return line === undefined || label === undefined ? [] : [{ line, label }];
  });
  const short = found.filter(({ label }) => label.split(' ').length < 5);
  const names = new Set(short.map(({ label }) => label));
  if (names.size < 3 || names.size < short.length || short.length * 3 < postDrafts.length)
    return asKnown.length;
  for (const { line, label } of found) line.labelTo ??= line.from + label.length;
  for (const line of alone) line.labelTo = line.to;
  return found.length + alone.length;
}

/** The others' words follow on the same line, this one's in a paragraph below. */
function isLabelAlone(line: Line): boolean {
  const text = textOf(line);
  if (line.role.type !== 'text' || line.box !== undefined || !endsWithColon(text)) return false;
  if (lineAfter(line) === undefined) return false;
  return /^\p{Lu}[^.:!?]{0,40}[:：]$/u.test(text) && text.split(' ').length < 5;
}

function postLabelOf(line: Line): string | undefined {
  if (line.role.type !== 'text' || line.box !== undefined) return undefined;
  const to = labelEndOf(line);
  if (to === undefined) return undefined;
  const text = textOf(line);
  const label = text.slice(0, to - line.from);
  const isSpeaker = /^\s*["“„«「]/.test(text.slice(label.length));
  const isClause = /^\p{Ll}|,/u.test(label) || goesOn(label, line.postDraft.lang);
  return isSpeaker || isClause ? undefined : label;
}
