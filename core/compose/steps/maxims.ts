import type { Draft, Line } from '@/core/compose/draft/draft';
import { textOf } from '@/core/compose/draft/line';
import { isWiderThan } from '@/core/compose/language/script';
import { endsWithColon, sentencesOf } from '@/core/compose/language/sentences';
import { readsAsTitle } from '@/core/compose/language/title-words';
import { wordsOfAll } from '@/core/compose/words/words';
import { isCallLine } from './fold-calls';

/**
 * "Be patient." above a paragraph, post after post: a sentence of a few words that says what the post
 * is about is its heading, where half of them have one, mostly over more than a line.
 */
export function maximsOf({ postDrafts }: Draft): Set<Line> {
  const posts = postDrafts.slice(1).filter(({ lines }) => lines.length > 0);
  const maxims = posts.flatMap(({ lines }) => (isMaxim(lines) ? lines.slice(0, 1) : []));
  const overMore = maxims.filter(isOverMore);
  return new Set(overMore.length > 4 && maxims.length * 2 >= posts.length ? maxims : []);
}

function isOverMore({ postDraft }: Line): boolean {
  return postDraft.lines.slice(1).some((line) => isWiderThan(textOf(line), 60));
}

function isMaxim([first, second]: Line[]): boolean {
  if (first?.role.type !== 'text' || second?.isAfterBlank !== true) return false;
  const text = textOf(first);
  if (isWiderThan(text, 42) || sentencesOf(text).length > 1 || endsWithColon(text)) return false;
  if (isCallLine(first)) return false;
  return readsAsTitle(text, first.postDraft.lang) && !tellsOf(text);
}

const persons = new Set(wordsOfAll('persons'));

/** "I went home." tells a story. */
function tellsOf(text: string): boolean {
  return persons.has(/^[\p{L}]+/u.exec(text)?.[0].toLowerCase() ?? '');
}
