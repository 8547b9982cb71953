import type { Draft, Line } from '@/core/compose/draft/draft';
import { textOf } from '@/core/compose/draft/line';
import { isWiderThan } from '@/core/compose/language/script';
import { endsWithColon, sentencesOf } from '@/core/compose/language/sentences';
import { readsAsTitle } from '@/core/compose/language/title-words';
import { isCallLine } from '@/core/compose/steps/fold-calls';
import { wordsOfAll } from '@/core/compose/words/words';

/**
 * "Be patient." above a paragraph, post after post: a sentence of a few words that says what the post
 * is about is its heading, where nearly all from the first to the last have one, mostly over more than
 * a line. Where some are too long for it, what they say would stand under another one's heading.
 */
export function maximsOf({ postDrafts }: Draft): Set<Line> {
  const posts = postDrafts.slice(1).filter(({ lines }) => lines.length > 0);
  const found = posts.map(({ lines }) => (isMaxim(lines) ? lines[0] : undefined));
  const maxims = found.filter((line) => line !== undefined);
  const short = maxims.filter((line) => !isWiderThan(textOf(line), 42));
  const span = found.findLastIndex(Boolean) - found.findIndex(Boolean) + 1;
  const areMost = short.length * 2 >= posts.length && maxims.length * 5 >= span * 4;
  if (!areMost || short.filter(isOverMore).length < 5) return new Set();
  // A sentence with its full stop among names without one is no name.
  const open = maxims.filter((line) => !/[.。]$/.test(textOf(line)));
  return new Set(open.length * 4 >= maxims.length * 3 ? open : maxims);
}

function isOverMore({ postDraft }: Line): boolean {
  return postDraft.lines.slice(1).some((line) => isWiderThan(textOf(line), 60));
}

function isMaxim([first, second]: Line[]): boolean {
  if (first?.role.type !== 'text' || second?.isAfterBlank !== true) return false;
  const text = textOf(first);
  if (
    isWiderThan(text, /[!！]$/.test(text) ? 42 : 60) ||
    sentencesOf(text).length > 1 ||
    endsWithColon(text)
  )
    return false;
  if (isCallLine(first)) return false;
  return oneWord.test(text) || (readsAsTitle(text, first.postDraft.lang) && !tellsOf(text));
}

/** "Manufacturing." */
const oneWord = /^\p{Lu}\p{Ll}{5,}[.。]$/u;

const persons = new Set(wordsOfAll('persons'));

/** "I went home." tells a story. */
function tellsOf(text: string): boolean {
  return persons.has(/^[\p{L}]+/u.exec(text)?.[0].toLowerCase() ?? '');
}
