import { expect, test } from 'vitest';
import { toFileName } from '@/export/note/file-name';
import { obsidianUri } from '@/export/note/obsidian-uri';
import { hostileStrings } from '@/tests/hostile/strings';

test('a short note is in the address, a long one is taken from the clipboard', () => {
  const short = obsidianUri('Ships', '# Ships\n\nWords & more.\n');
  expect(short.usesClipboard).toBe(false);
  expect(new URL(short.uri).searchParams.get('content')).toBe('# Ships\n\nWords & more.\n');
  const long = obsidianUri('배', '긴 글 '.repeat(500));
  expect(long).toEqual({ uri: 'obsidian://new?file=%EB%B0%B0&clipboard', usesClipboard: true });
});

test('nothing written by others becomes a parameter', () => {
  for (const string of hostileStrings) {
    const name = toFileName(string, 'thread');
    const { uri } = obsidianUri(name, string.slice(0, 100));
    const { searchParams, hash, host } = new URL(uri);
    expect([...searchParams.keys()].sort()).toEqual(['content', 'file']);
    expect(searchParams.get('file')).toBe(name);
    expect(searchParams.get('content')).toBe(string.slice(0, 100).toWellFormed());
    expect([host, hash]).toEqual(['new', '']);
  }
});
