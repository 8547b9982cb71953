import type { Draft, Line, PostDraft } from '@/core/compose/draft/draft';
import { cut, foldedTextOf, textOf } from '@/core/compose/draft/line';
import { endOfWords } from '@/core/compose/draft/stretches';
import { anyOf } from '@/core/compose/words/words';
import { lastWords, regex, signs, stripEnd } from './strip-end';

/** Signs that point to the next post, to the picture or the address below; and the mark of the end. */
export function stripPointers(postDraft: PostDraft, draft: Draft): number {
  const { lines } = postDraft;
  let changes = 0;
  lines.forEach((line, index) => {
    if (line.to - line.from <= 24 && endMark.exec(textOf(line))?.index === 0) {
      cut(line, line.from, line.to, 'banner');
      changes++;
    }
    if (!mayPoint(postDraft, line)) return;
    if (index < lines.length - 1 || pointsOn(postDraft, draft))
      changes += stripEnd(line, downwards);
    changes += stripEnd(line, closingSpool);
  });
  const last = lastWords(postDraft);
  if (last === undefined) return changes;
  return (
    changes +
    (endMark.test(textOf(last).slice(-24)) ? stripEnd(last, endMark) : 0) +
    stripEndAbove(postDraft, draft)
  );
}

/** "fin/ …" above the last post. */
function stripEndAbove({ index, lines: [line] }: PostDraft, { postDrafts }: Draft): number {
  if (line === undefined || index < postDrafts.length - 1) return 0;
  const { text, at } = foldedTextOf(line);
  const mark = endAbove.exec(text.slice(0, 16))?.[0];
  if (mark === undefined) return 0;
  cut(line, line.from, at(mark.length), 'banner');
  return 1;
}

/** Most lines end with a letter, or with one before a full stop: nothing there can point. */
function mayPoint({ text }: PostDraft, line: Line): boolean {
  const end = endOfWords(line);
  return /[\u2900-\uffff]$|[\u2000-\uffff©®\s][.…]$/.test(
    text.slice(Math.max(line.from, end - 2), end),
  );
}

/** To the next post, or to what this one holds. */
function pointsOn({ post, index }: PostDraft, { postDrafts }: Draft): boolean {
  const { media, quote, card, poll } = post;
  return index < postDrafts.length - 1 || media.length > 0 || Boolean(quote ?? card ?? poll);
}

const ends = anyOf('endMarks');
/** "/end 🧵", "END/🧵", "🧵\\fin". */
const endMark = regex(
  `(?:^|\\s)(?:🧵\\s?)?(?:[/\\\\]\\s?(?:${ends})|(?:${ends})\\s?[/\\\\])[${signs}]*[.!]?$`,
);

const endAbove = regex(`^(?:${ends})\\s?[/\\\\]\\s`);

const downwards = regex(`\\s*[👇⬇⤵🔽][${signs}]*[.…]?$`);
const closingSpool = regex(`\\s*🧵[${signs}]*$`);
