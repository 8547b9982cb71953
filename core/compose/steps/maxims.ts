import type { Draft, Line } from '@/core/compose/draft/draft';
import { textOf } from '@/core/compose/draft/line';
import { isWiderThan } from '@/core/compose/language/script';
import { endsWithColon, sentencesOf } from '@/core/compose/language/sentences';
import { readsAsTitle } from '@/core/compose/language/title-words';
import { wordsOfAll } from '@/core/compose/words/words';
import { isCallLine } from './fold-calls';

/**
 * "Be patient." above a paragraph, post after post: a sentence of a few words that says what the post
 * is about is its heading, where nearly all of them have one.
 */
export function maximsOf({ postDrafts }: Draft): Set<Line> {
  const posts = postDrafts.slice(1).filter(({ lines }) => lines.length > 0);
  const maxims = posts.flatMap(({ lines }) => (isMaxim(lines) ? lines.slice(0, 1) : []));
  const isRule = maxims.length > 4 && maxims.length >= (posts.length - 1) * 0.8;
  return new Set(isRule ? maxims : []);
}

function isMaxim([first, second, ...more]: Line[]): boolean {
  if (first?.role.type !== 'text' || second?.isAfterBlank !== true) return false;
  const text = textOf(first);
  if (isWiderThan(text, 42) || sentencesOf(text).length > 1 || endsWithColon(text)) return false;
  if (isCallLine(first)) return false;
  if (!readsAsTitle(text, first.postDraft.post.lang) || tellsOf(text)) return false;
  return [second, ...more].some((line) => isWiderThan(textOf(line), 60));
}

const persons = new Set(wordsOfAll('persons'));

/** "I went home." tells a story. */
function tellsOf(text: string): boolean {
  return persons.has(/^[\p{L}]+/u.exec(text)?.[0].toLowerCase() ?? '');
}
