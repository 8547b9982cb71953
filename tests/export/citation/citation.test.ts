import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Citation, citationOf } from '@/export/citation/citation';
import { toBibtex } from '@/export/citation/to-bibtex';
import { toCsl } from '@/export/citation/to-csl';
import { toRis } from '@/export/citation/to-ris';
import { anyWords } from '@/tests/any-words';
import { anEnglishArticle } from '@/tests/components/sample-articles';
import { stringsInShare } from '@/tests/hostile/share';
import { runs } from '@/tests/how-much';
import { en } from '@/texts/en';

const accessed = Date.UTC(2026, 10, 20);

function cited(title?: string, author?: string): Citation {
  const article = anEnglishArticle();
  const [word] = article.title?.children ?? [];
  if (word?.type !== 'text') throw new Error('The sample has no plain title.');
  return citationOf(
    {
      ...article,
      ...(title !== undefined && {
        title: {
          ...article.title,
          direction: 'ltr',
          children: [{ ...word, value: title }],
        },
      }),
      ...(author !== undefined && { author: { ...article.author, name: author } }),
    },
    en,
    accessed,
  );
}

function readRis(text: string): Record<string, unknown> {
  const entries = plugins.input.chain(text, { forceType: '@ris/file', generateGraph: false });
  expect(entries).toHaveLength(1);
  return entries[0] ?? {};
}

function readBibtex(text: string) {
  const { entries, errors } = parseBibtex(text, { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries).toHaveLength(1);
  return entries[0];
}

test('three forms say the same', () => {
  const citation = cited();
  const { title, author, url } = citation;
  expect(readRis(toRis(citation))).toMatchObject({
    title,
    author: [{ literal: author }],
    URL: url,
    language: 'en',
    note: '@mira_writes',
    issued: { 'date-parts': [[2026, 1, 2]] },
  });
  expect(readBibtex(toBibtex(citation))).toMatchObject({
    type: 'online',
    key: 'x101',
    fields: {
      title,
      author: [{ name: author }],
      url,
      date: '2026-01-02',
      urldate: '2026-11-20',
      eprint: '101',
    },
  });
  expect(JSON.parse(toCsl(citation))).toMatchObject([
    {
      type: 'post',
      title,
      author: [{ literal: author }],
      URL: url,
      accessed: { 'date-parts': [[2026, 11, 20]] },
    },
  ]);
});

test('a thread without a title is named by its author and day', () => {
  const { title: _, ...untitled } = anEnglishArticle();
  expect(citationOf(untitled, en, accessed).title).toBe('A thread by Mira Holm, 2 January 2026');
});

/** The words come back as they were, in every form, whatever they are made of. */
function checkWords(words: string): void {
  const citation = cited(words, words);
  expect(JSON.parse(toCsl(citation))[0]).toMatchObject({ title: citation.title });
  expect(readRis(toRis(citation)).title ?? '').toBe(citation.title);
  const { fields } = readBibtex(toBibtex(citation)) ?? {};
  expect(fields?.title ?? '').toBe(citation.title);
  expect(Object.keys(fields ?? {}).filter((name) => !known.has(name))).toEqual([]);
}

const known = new Set(
  'author title date year url urldate organization type eprint note langid'.split(' '),
);

test('hostile strings stay in their field', () => {
  for (const string of stringsInShare) checkWords(string);
});

test('any string stays in its field', () => {
  fc.assert(fc.property(anyWords(), checkWords), runs);
});
