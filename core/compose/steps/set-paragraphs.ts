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
    const group = lines.slice(index, end);
    const words = group.filter(({ role }) => role.type === 'text');
    const long = words.filter((line) => isWiderThan(textOf(line), 60));
    const areParagraphs = long.length * 2 >= words.length;
    for (const [position, line] of group.entries()) {
      const before = group[position - 1];
      if (line.role.type !== 'text' || line.isAfterBlank || before === undefined) continue;
      line.startsParagraph = areParagraphs || before.role.type !== 'text' || line.box !== undefined;
      if (line.startsParagraph) changes++;
    }
    index = end;
  }
  return changes + tighten(lines);
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
  let run: Line[] = [];
  let changes = 0;
  const close = () => {
    if (run.length > 2) {
      for (const line of run) line.isTight = true;
      changes += run.length;
    }
    run = [];
  };
  for (const [index, line] of lines.entries()) {
    const isAlone = lines[index + 1]?.startsParagraph !== false && line.startsParagraph;
    if (line.role.type === 'text' && isAlone && isOneSentence(textOf(line))) run.push(line);
    else close();
  }
  close();
  return changes;
}

function isOneSentence(text: string): boolean {
  if (isWiderThan(text, 110)) return false;
  const end = sentenceEnd(text, 0);
  return end < 0 || text.slice(end).trim() === '';
}
