import { expect, test } from 'vitest';
import { composeArticle } from '@/core/compose/compose-article';
import { readMarkdown } from '@/html/read-markdown';
import { hostileArticle, hostileThread } from '@/tests/hostile/hostile-article';
import { hostilePortions } from '@/tests/hostile/strings';
import { checkFidelity } from './check-fidelity';

test.each(hostilePortions)('%s: every character has its place', (_name, strings) => {
  const thread = hostileThread(strings);
  const plain = composeArticle(thread, { readMarkdown, isPlain: true });
  for (const article of [hostileArticle(strings), plain]) {
    expect(checkFidelity(article, thread)).toEqual([]);
  }
});
