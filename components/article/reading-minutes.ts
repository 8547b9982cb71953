import type { Article } from '@/core/article';
import { walkBlocks, wordsOf } from '@/core/walk-article';

const wordsPerMinute = 235;
/** For scripts that are read by the character rather than by the word. */
const charactersPerMinute = 480;
const byCharacter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
/** Where those scripts are, and little else: most articles have none of it. */
const mayBeByCharacter =
  /[\u0e00-\u0e7f\u1100-\u11ff\u2e80-\ud83b\ud83f-\udbff\uf900-\ufaff\uff66-\uffdc]/;

/** How long an article takes to read; never less than one minute. */
export function readingMinutes(article: Article): number {
  let text = wordsOf(article.title?.children ?? []);
  const words = (run: Parameters<typeof wordsOf>[0]) => {
    text += `\n${wordsOf(run)}`;
  };
  walkBlocks([...article.lead, ...article.body], { words }, []);
  const isByCharacter = mayBeByCharacter.test(text);
  const characters = isByCharacter ? (text.match(byCharacter)?.length ?? 0) : 0;
  const rest = isByCharacter ? text.replace(byCharacter, ' ') : text;
  const count = rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(characters / charactersPerMinute + count / wordsPerMinute));
}
