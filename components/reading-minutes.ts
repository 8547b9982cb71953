import type { Article } from '@/core/article';
import { textOf, textOfBlock } from './text-of';

const wordsPerMinute = 235;
/** For scripts that are read by the character rather than by the word. */
const charactersPerMinute = 480;
const byCharacter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

/** How long an article takes to read; never less than one minute. */
export function readingMinutes(article: Article): number {
  const title = article.title === undefined ? '' : textOf(article.title.children);
  const text = [title, ...[...article.lead, ...article.body].map(textOfBlock)].join('\n');
  const characters = text.match(byCharacter)?.length ?? 0;
  const words = text.replace(byCharacter, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(characters / charactersPerMinute + words / wordsPerMinute));
}
