import { expect, test } from 'vitest';
import { composeArticle } from '@/core/compose/compose-article';
import { readMarkdown } from '@/html/read-markdown';
import { hostileArticle, hostileThread } from '@/tests/hostile/hostile-article';
import { portionsInShare } from '@/tests/hostile/share';
import { checkFidelity } from './check-fidelity';

test.each(portionsInShare)('%s: every character has its place', (_name, strings) => {
  const thread = hostileThread(strings);
  const plain = composeArticle(thread, { readMarkdown, isPlain: true });
  for (const article of [hostileArticle(strings), plain]) {
    expect(checkFidelity(article, thread)).toEqual([]);
  }
});
