import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { templateVariables } from '@/core/export/note-template';
import { defaultTemplate, frontMatter } from '@/export/note/front-matter';
import type { NoteFacts } from '@/export/note/note-facts';
import { anyWords } from '@/tests/any-words';
import { hostileStrings } from '@/tests/hostile/strings';
import { runs } from '@/tests/how-much';

const facts: NoteFacts = {
  title: '전기는 어디에서 오는가: "지도"',
  author: 'Mira Holm',
  handle: '@mira_writes',
  url: 'https://x.com/mira_writes/status/101',
  published: '2026-01-02',
  updated: '2026-01-05',
  date: '2026-11-20',
  posts: 25,
  complete: true,
  language: 'ko',
  site: 'X',
  id: '2008101160350650368',
  minutes: 4,
};

function read(text: string): Record<string, unknown> {
  const [, head] = /^---\n([\s\S]*)---\n$/.exec(text) ?? [];
  return parse(head ?? '');
}

function filled(template: string, given: NoteFacts = facts): string {
  const result = frontMatter(template, given);
  if (!result.ok) throw new Error(JSON.stringify(result.mistake));
  return result.text;
}

test('the usual front matter, read back', () => {
  expect(read(filled(defaultTemplate))).toEqual({
    title: facts.title,
    author: 'Mira Holm',
    handle: '@mira_writes',
    source: facts.url,
    published: '2026-01-02',
    created: '2026-11-20',
    posts: 25,
    complete: true,
    language: 'ko',
  });
});

test('every variable can be used, alone and among words', () => {
  for (const name of templateVariables) {
    expect(read(filled(`a: {{${name}}}`)).a).toEqual(facts[name]);
    expect(read(filled(`a: see {{ ${name} }}!`)).a).toBe(`see ${facts[name]}!`);
  }
});

test('a property keeps its name, whatever YAML would take that for', () => {
  const template = 'yes: 1\nnull: 2\n날짜: {{date}}\nread later: x';
  expect(read(filled(template))).toEqual({
    yes: '1',
    null: '2',
    날짜: '2026-11-20',
    'read later': 'x',
  });
});

describe('nothing written by others leaves its place', () => {
  test('hostile strings', () => {
    for (const string of hostileStrings) {
      const head = read(
        filled('before: b\ntitle: {{title}}\nafter: a', { ...facts, title: string }),
      );
      expect(head).toEqual({ before: 'b', title: string.toWellFormed(), after: 'a' });
    }
  });

  test('any string', () => {
    fc.assert(
      fc.property(anyWords(), (string) => {
        const head = read(
          filled('title: "{{title}}"\nlast: {{title}}', { ...facts, title: string }),
        );
        expect(head).toEqual({ title: `"${string}"`.toWellFormed(), last: string.toWellFormed() });
      }),
      runs,
    );
  });
});

test.each([
  ['title: {{titel}}', { type: 'unknown variable', name: 'titel', line: 1 }],
  ['title: {{title}}\n\nby: {{author', { type: 'not closed', line: 3 }],
  ['title: author}}', { type: 'not closed', line: 1 }],
  ['title: {{}}', { type: 'unknown variable', name: '', line: 1 }],
  ['a: 1\nno name here', { type: 'no name', line: 2 }],
  ['a: 1\nb: 2\na: 3', { type: 'name twice', name: 'a', line: 3 }],
])('a mistake in %j is told with its line', (template, mistake) => {
  expect(frontMatter(template, facts)).toEqual({ ok: false, mistake });
});
