import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '@/core/article';
import { codePointLength } from '@/core/code-points';
import { composeArticle } from '@/core/compose/compose-article';
import type { Source } from '@/core/inline';
import { type Highlight, type HighlightId, runsOf } from '@/core/library/highlight';
import { type Leaf, leavesOf } from '@/core/library/leaves';
import { postTexts } from '@/core/library/post-texts';
import type { Thread } from '@/core/thread/thread';
import { wordsOf } from '@/core/walk-article';
import { articleToHtml } from '@/export/article-to-html';
import { articleToMarkdown } from '@/export/article-to-markdown';
import { articleToText } from '@/export/article-to-text';
import { withHighlights } from '@/export/highlights/with-highlights';
import { readMarkdown } from '@/html/read-markdown';
import { anyThread } from '@/tests/core/compose/any-thread';
import { aHighlight } from '@/tests/core/library/a-highlight';
import { aKept, aThread } from '@/tests/core/library/a-kept';
import { bookOf } from '@/tests/export/book/book-of';
import { faultsOf, textFilesOf } from '@/tests/export/book/read-book';
import { lostInMarkdown } from '@/tests/export/markdown-round-trip';
import { findUnsafe } from '@/tests/hostile/find-unsafe';
import { readHtml } from '@/tests/hostile/read-html';
import { stringsInShare } from '@/tests/hostile/share';
import { slowRuns } from '@/tests/how-much';
import { en } from '@/texts/en';

const kept = aKept([
  'Ships burn the worst fuel there is. It is what is left when all else has been boiled away.',
  'Ports want electricity, and get little of it. 🚢 Nobody asked the sailors, who breathe it in.',
]);
const article = composeArticle(kept.thread);
const note = 'Ask Mira\nabout *this*.';
const marks = [
  aHighlight(kept, 'when all else', { note }),
  aHighlight(kept, 'what is left when all'),
  aHighlight(kept, '🚢 Nobody', { note: 'And nobody will.' }),
];
const marked = withHighlights(article, kept.thread, marks);

function htmlOf(shown: Article): string {
  return articleToHtml(shown, { texts: en, styles: '', mediaHosts: [] });
}

function lettersOf(shown: Article): string {
  return leavesOf(shown)
    .map(({ value }) => value)
    .join('');
}

describe('what was marked', () => {
  test('is marked in Markdown, HTML, text and a book', () => {
    const markdown = articleToMarkdown(marked, en);
    expect(markdown).toContain('It is ==what is left when all else== has been');
    expect(markdown).toContain('==🚢 Nobody== asked');
    expect(articleToText(marked, en)).toContain('It is ==what is left when all else== has been');
    const mark = '<mark>what is left when all else</mark>';
    expect(htmlOf(marked)).toContain(mark);
    expect(textFilesOf(bookOf(marked))['book/article.xhtml']).toContain(mark);
  });

  test('goes on through bold words as one mark', () => {
    const bold = aThread(['Before 𝗯𝗼𝗹𝗱 after, and that is all of it.']);
    const whole = aHighlight({ thread: bold }, '𝗯𝗼𝗹𝗱 after');
    const shown = withHighlights(composeArticle(bold), bold, [whole]);
    expect(articleToMarkdown(shown, en)).toContain('Before ==**bold** after==, and');
  });

  test('has no more signs than its own, whatever stands beside it', () => {
    const signs = aThread([
      'They say 1==2=3 here, or =4== or (5)= at last, all of which is wrong.',
    ]);
    for (const words of ['=2=', '2=3', '=4=', '(5)']) {
      const shown = withHighlights(composeArticle(signs), signs, [
        aHighlight({ thread: signs }, words),
      ]);
      const markdown = articleToMarkdown(shown, en);
      expect(markdown.match(/=+/g)?.filter((found) => found.length > 1)).toEqual(['==', '==']);
    }
  });

  test('does not change, lose or move a word, and the article itself stays as it was', () => {
    expect(lettersOf(marked)).toBe(lettersOf(article));
    expect(articleToMarkdown(article, en)).not.toContain('==');
    expect(withHighlights(article, kept.thread, [])).toBe(article);
  });
});

describe('a note', () => {
  test('stands after its passage, and names it where several end there', () => {
    expect(articleToMarkdown(marked, en)).toContain(
      [
        'boiled away.',
        '',
        '> **My note**',
        '>',
        '> “when all else”',
        '>',
        '> Ask Mira',
        '>',
        '> about \\*this\\*.',
      ].join('\n'),
    );
    expect(articleToMarkdown(marked, en)).toContain('> **My note**\n>\n> And nobody will.\n');
    expect(articleToText(marked, en)).toContain('> My note\n>\n> And nobody will.\n');
    expect(htmlOf(marked)).toContain(
      '<span class="label" lang="en">My note</span><p lang dir="auto"><span>And nobody will.</span></p>',
    );
  });

  test('on an item of a list stands in that item', () => {
    const list = aThread(['What to pack:\n- a torch\n- a rope\n- a map']);
    const torch = aHighlight({ thread: list }, 'a rope', { note: 'The long one.' });
    const shown = articleToMarkdown(withHighlights(composeArticle(list), list, [torch]), en);
    expect(shown).toMatch(
      /- ==a rope==\n\n {2}> \*\*My note\*\*\n {2}>\n {2}> The long one\.\n\n- a map/,
    );
  });

  test('on a title stands before the text', () => {
    const titled = aThread([
      'Why ships burn oil',
      ...[1, 2, 3].map((n) => `Because of ${n}. And so on it goes.`),
    ]);
    const composed = composeArticle(titled);
    expect(composed.title && wordsOf(composed.title.children)).toBe('Why ships burn oil');
    const onTitle = aHighlight({ thread: titled }, 'burn oil', { note: 'Do they?' });
    const shown = articleToText(withHighlights(composed, titled, [onTitle]), en);
    const noted = shown.indexOf('> “burn oil”\n> Do they?');
    expect(noted).toBeGreaterThan(0);
    expect(noted).toBeLessThan(shown.indexOf('Because of 1.'));
  });

  test('whose words have changed stands at the end, with the words as they were', () => {
    const rewritten = aThread(['Ships burn nothing any more.', 'Nor do ports.']);
    const shown = articleToText(withHighlights(composeArticle(rewritten), rewritten, marks), en);
    for (const {
      runs: [run],
      note: own,
    } of marks) {
      expect(shown).toContain(`“${run?.words}”`);
      if (own) expect(shown).toContain(own.split('\n')[0]);
    }
  });
});

test('nothing of a hostile note runs, in no format', async () => {
  const notes = stringsInShare.map((string, index) => ({
    ...aHighlight(kept, index % 2 ? 'worst fuel' : 'electricity', { note: string }),
    id: `${index}` as HighlightId,
  }));
  const shown = withHighlights(article, kept.thread, notes);
  const { tags } = readHtml(htmlOf(shown).split('<main>')[1] ?? '');
  expect(findUnsafe(tags)).toEqual([]);
  expect(lostInMarkdown(shown)).toEqual([]);
  expect(await faultsOf(bookOf(shown))).toEqual([]);
});

/** Highlights over stretches of the article's words, and one over words that are there no more. */
function highlightsIn(thread: Thread, composed: Article, ends: [number, number][]): Highlight[] {
  const leaves = leavesOf(composed);
  const posts = postTexts(thread);
  const whole = ends.map(([start, length]) =>
    leaves.slice(start % (leaves.length || 1)).slice(0, length),
  );
  return whole.flatMap((chosen, index) => {
    const highlight = {
      id: `${index}` as HighlightId,
      runs: runsOf(chosen.map(halfOf(index)), leaves, posts),
      ...(index % 2 === 0 && { note: `note ${index} *of* ==mine==` }),
      createdAt: 1,
      changedAt: 1,
    };
    return highlight.runs.length > 0 ? [highlight] : [];
  });
}

/** Of every other leaf only the first letters, where they are those of the post. */
function halfOf(index: number) {
  return ({ source, value }: Leaf): Source => {
    const isAsWritten = codePointLength(value) === source.to - source.from;
    const half = source.from + Math.ceil((source.to - source.from) / 2);
    return isAsWritten && index % 2 ? { ...source, to: half } : source;
  };
}

test('whatever is marked in whatever is posted: every word stays, every note is there', () => {
  const ends = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 6 })), { maxLength: 5 });
  fc.assert(
    fc.property(anyThread, ends, (thread, chosen) => {
      const composed = composeArticle(thread, { readMarkdown });
      const highlights = highlightsIn(thread, composed, chosen);
      const shown = withHighlights(composed, thread, highlights);
      expect(lettersOf(shown)).toBe(lettersOf(composed));
      expect(lostInMarkdown(shown)).toEqual([]);
      const text = articleToText(shown, en);
      for (const { note: own } of highlights) expect(text).toContain(own ?? '');
    }),
    slowRuns,
  );
});
