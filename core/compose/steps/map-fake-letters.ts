import type { Draft, Mark, PostDraft } from '@/core/compose/draft/draft';

/**
 * 𝗕𝗼𝗹𝗱 and 𝘪𝘵𝘢𝘭𝘪𝘤 made of mathematical letters cannot be searched, spoken or set in a text face:
 * they become real letters with a real style. A single letter may be mathematics and stays.
 */
export function mapFakeLetters(draft: Draft): number {
  let changes = 0;
  for (const postDraft of draft.postDrafts) changes += markFakeLetters(postDraft);
  return changes;
}

function markFakeLetters(postDraft: PostDraft): number {
  const { text } = postDraft;
  if (!text.includes('\uD835')) return 0;
  let changes = 0;
  for (const { index, 0: run } of text.matchAll(runs)) {
    const marks = marksOfRun(text, index, index + run.length);
    if (marks.length === 0) continue;
    postDraft.marks.push(...marks);
    changes += marks.length;
  }
  postDraft.marks.sort((one, other) => one.from - other.from);
  postDraft.stretches = undefined;
  return changes;
}

/** Fake letters, and what stands between words of them. */
const runs = /[\u{1D400}-\u{1D7FF}](?:[\p{M}'’&/:,.!?0-9 -]*[\u{1D400}-\u{1D7FF}])*/gu;

/** One mark for each stretch of one style; none where fewer than three letters stand together. */
function marksOfRun(text: string, from: number, to: number): Mark[] {
  const marks: (Mark & { letters: number })[] = [];
  for (let index = from; index < to; index++) {
    if (text.charCodeAt(index) !== 0xd835) continue;
    const style = styleOf(text.codePointAt(index) ?? 0);
    const last = marks.at(-1);
    if (last !== undefined && last.style === style) {
      last.to = index + 2;
      last.letters++;
    } else {
      marks.push({ from: index, to: index + 2, style, isFake: true, letters: 1 });
    }
    index++;
  }
  return marks.filter((mark) => mark.letters > 2).map(({ letters: _, ...mark }) => mark);
}

/** Widths of the alphabet's rows, in order from U+1D400: upper and lower case, 52 letters each. */
const rows: NonNullable<Mark['style']>[] = [
  'strong',
  'emphasis',
  'strong',
  'emphasis',
  'strong',
  'emphasis',
  'emphasis',
  'strong',
  'emphasis',
  'strong',
  'emphasis',
  'strong',
  'inlineCode',
];
const digitRows: NonNullable<Mark['style']>[] = [
  'strong',
  'emphasis',
  'emphasis',
  'strong',
  'inlineCode',
];

function styleOf(code: number): NonNullable<Mark['style']> {
  if (code >= 0x1d7ce) return digitRows[Math.floor((code - 0x1d7ce) / 10)] ?? 'strong';
  return rows[Math.floor((code - 0x1d400) / 52)] ?? 'strong';
}
