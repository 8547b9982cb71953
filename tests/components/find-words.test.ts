// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { findWords, readWords } from '@/components/search/read-words';

afterEach(() => document.body.replaceChildren());

describe('words in the article', () => {
  test.each([
    ['<p>Ein <em>Ca</em>fé im Süden</p>', 'cafe im sud', ['Café im Süd']],
    ['<p>전기는 <a href="#">전</a>기</p>', '전기', ['전기', '전기']],
    ['<p>전기</p>', '\u110c\u1165\u11ab\u1100\u1175', ['전기']],
    ['<p>ＡＩ と ai</p>', 'ai', ['ＡＩ', 'ai']],
    ['<p>كِتَابٌ الکتاب</p>', 'كتاب', ['كِتَابٌ', 'کتاب']],
    ['<p>ﾃﾞﾝｷ</p><p>でんき</p>', 'デンキ', ['ﾃﾞﾝｷ', 'でんき']],
    ['<p>one<br>two</p>', 'one two', ['onetwo']],
    ['<p>aaaa</p>', 'aa', ['aa', 'aa']],
  ])('%s has %o', (html, query, found) => {
    expect(foundIn(html, query)).toEqual(found);
  });

  test.each([
    ['from one paragraph into the next', '<p>one</p><p>two</p>', 'onetwo'],
    ['from one item into the next', '<ul><li>one</li><li>two</li></ul>', 'one two'],
    ['in what only a screen reader says', '<h1 class="hidden">one</h1>', 'one'],
    ['in a description that is folded away', '<details class="alt"><p>one</p></details>', 'one'],
    ['under a veil', '<details><summary>veil</summary><p>one</p></details>', 'one'],
    ['where nothing is looked for', '<p>one</p>', ' '],
  ])('nothing is found %s', (_, html, query) => {
    expect(foundIn(html, query)).toEqual([]);
  });
});

function foundIn(html: string, query: string): string[] {
  const page = new DOMParser().parseFromString(`<article>${html}</article>`, 'text/html');
  const article = document.adoptNode(page.querySelector('article') as Element);
  document.body.append(article);
  return findWords(readWords(article), query).map((match) => {
    const range = document.createRange();
    range.setStart(match.startContainer, match.startOffset);
    range.setEnd(match.endContainer, match.endOffset);
    return range.toString();
  });
}
