import { expect, test } from 'vitest';
import { composeArticle } from '@/core/compose/compose-article';
import { parseMarkdown } from '@/html/parse-markdown';
import { hostileThread } from '@/tests/hostile/hostile-article';
import { hostileClasses } from '@/tests/hostile/strings';
import { checkFidelity } from './check-fidelity';

test.each(Object.entries(hostileClasses))('%s: every character has its place', (_name, strings) => {
  const thread = hostileThread(strings);
  for (const isPlain of [false, true]) {
    const article = composeArticle(thread, { parseMarkdown, isPlain });
    expect(checkFidelity(article, thread)).toEqual([]);
  }
});
