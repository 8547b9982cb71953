import type { Draft, Line, PostDraft } from '@/core/compose/draft/draft';
import { textOf } from '@/core/compose/draft/line';
import { isOnlyAddresses } from '@/core/compose/draft/stretches';
import { isWiderThan } from '@/core/compose/language/script';
import { sentenceEnd } from '@/core/compose/language/sentences';

/**
 * A blank line always begins a paragraph. A single line break does where the lines are long; short
 * ones (a poem, an address) keep their breaks.
 */
export function setParagraphs(draft: Draft): number {
  let changes = 0;
  for (const postDraft of draft.postDrafts) {
    changes += paragraphsOf(postDraft) + hangAddresses(postDraft);
  }
  return changes;
}

function paragraphsOf(postDraft: PostDraft): number {
  const { lines } = postDraft;
  if (lines.length < 2) return 0;
  let changes = 0;
  let index = 0;
  while (index < lines.length) {
    let end = index + 1;
    while (end < lines.length && lines[end]?.isAfterBlank === false) end++;
    if (end > index + 1) changes += startParagraphs(lines.slice(index, end));
    index = end;
  }
  return changes + tighten(lines);
}

/** Of lines without a gap between them. */
function startParagraphs(group: Line[]): number {
  let changes = 0;
  let longer = 0;
  for (const line of group) {
    if (line.role.type === 'text') longer += isWiderThan(textOf(line), 60) ? 1 : -1;
  }
  const areParagraphs = longer >= 0;
  group.forEach((line, position) => {
    const before = group[position - 1];
    if (line.role.type !== 'text' || line.isAfterBlank || before === undefined) return;
    line.startsParagraph = areParagraphs || before.role.type !== 'text' || line.box !== undefined;
    if (line.startsParagraph) changes++;
  });
  return changes;
}

/** An address alone on its line belongs to the words before it. */
function hangAddresses({ lines, placedMedia }: PostDraft): number {
  let changes = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || before.box !== line.box || !isOnlyAddresses(line)) return;
    if (line.box !== undefined && line.box.type !== 'aside') return;
    if (placedMedia.some(({ at }) => at > before.from && at <= line.from)) return;
    const isText = line.role.type === 'text' && before.role.type === 'text';
    const isOfItem = line.role.type === 'more of item' && /item$/.test(before.role.type);
    if (!isText && !isOfItem) return;
    line.isAfterBlank = line.startsParagraph = false;
    changes++;
  });
  return changes;
}

/** One sentence, one paragraph, again and again: the paragraphs stay, the space between shrinks. */
function tighten(lines: Line[]): number {
  let changes = 0;
  for (let start = 0; start < lines.length; start++) {
    let end = start;
    while (isOneSentence(lines[end], lines[end + 1])) end++;
    if (end - start > 2) {
      for (const line of lines.slice(start, end)) line.isTight = true;
      changes += end - start;
    }
    start = end;
  }
  return changes;
}

/** A paragraph of one line and one sentence. */
function isOneSentence(line: Line | undefined, next: Line | undefined): boolean {
  if (line?.role.type !== 'text' || !line.startsParagraph || next?.startsParagraph === false)
    return false;
  const text = textOf(line);
  if (isWiderThan(text, 110)) return false;
  const end = sentenceEnd(text, 0);
  return end < 0 || text.slice(end).trim() === '';
}
