import { expect, test } from 'vitest';
import { composeArticle } from '@/core/compose/compose-article';
import { leavesOf } from '@/core/library/leaves';
import { articleToHtml } from '@/export/article-to-html';
import { articleToMarkdown } from '@/export/article-to-markdown';
import { articleToText } from '@/export/article-to-text';
import { withHighlights } from '@/export/highlights/with-highlights';
import { aHighlight } from '@/tests/core/library/a-highlight';
import { aKept } from '@/tests/core/library/a-kept';
import { en } from '@/texts/en';

const kept = aKept([
  'Ships burn the worst fuel there is. It is what is left when all else has been boiled away.',
  'Ports want electricity, and get little of it. 🚢 Nobody asked the sailors, who breathe it in.',
]);
const article = composeArticle(kept.thread);
const marks = [
  aHighlight(kept, 'what is left when all'),
  aHighlight(kept, 'when all else'),
  aHighlight(kept, '🚢 Nobody'),
];
const marked = withHighlights(article, kept.thread, marks);

test('highlights are marked in Markdown and HTML, and in plain text nothing is', () => {
  const markdown = articleToMarkdown(marked, en);
  expect(markdown).toContain('It is ==what is left when all else== has been');
  expect(markdown).toContain('==🚢 Nobody== asked');
  expect(articleToHtml(marked, { texts: en, styles: '', mediaHosts: [] })).toContain(
    '<mark>what is left when all else</mark>',
  );
  expect(articleToText(marked, en)).toBe(articleToText(article, en));
});

test('no word is lost or moved by it, and the article itself stays as it was', () => {
  const words = (each: typeof article) =>
    leavesOf(each)
      .map(({ value }) => value)
      .join('');
  expect(words(marked)).toBe(words(article));
  expect(articleToMarkdown(article, en)).not.toContain('==');
  expect(withHighlights(article, kept.thread, [])).toBe(article);
});
