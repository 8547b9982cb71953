/** Texts of the elements that each show one field; runs in the page. */
export function shownWords(selectors: Record<string, string>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(selectors).map(([field, selector]) => [
      field,
      // Half letters do not survive the way from the page to the test.
      [...document.querySelectorAll(selector)].map((one) => (one.textContent ?? '').toWellFormed()),
    ]),
  );
}

/** Fields that show a string to the letter. */
export const exactFields = {
  alt: 'article .alt p',
  'card title': 'article .card-title',
  'poll label': 'article .poll th[scope=row]',
  'Community Note': 'article .note p',
  'name of the quoted': 'article blockquote cite bdi:first-child',
  'name in the discussion': '.replies .reply-head b',
  'text in the discussion': '.replies .reply > p',
  'text as written': '.originals .as-written',
};

/** Fields that are set as a book sets them: see `asSet`. */
export const setFields = {
  'title and heading of a long form': 'article h2',
  'list item of a long form': 'article .block-list li',
  'quotation of a long form': 'article .block-blockquote blockquote',
  'code of a long form': 'article pre code',
  caption: 'article figcaption',
  'text of a quoted post': 'article .block-quotedPost blockquote',
};

/**
 * What setting may do to words: spaces and line breaks, also those of no width, are its to choose, and
 * bold made of mathematical letters becomes letters in bold. Nothing else.
 */
export function asSet(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\s\u0085\u200B\u2060\uFEFF]/gu, '')
    .replaceAll(/[\u{1D400}-\u{1D7FF}]/gu, (letter) => letter.normalize('NFKC'));
}

/**
 * Whether an article (`asSet`) has the words of a post: a `>` that begins a line marks a quotation, an
 * arrow there an item of a list, a line of three backticks encloses code, and so do two in a line; each
 * of these marks may stand, or be set as what it means.
 */
export function isComposed(post: string, article: string): boolean {
  const parts = post.split(/((?<=\n)(?:-*>\s?|```(?=\n))|`)/g);
  const words = parts.map((part, index) => {
    const pattern = asSet(part).replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return index % 2 === 1 ? `(?:${pattern})?` : pattern;
  });
  return new RegExp(words.join('')).test(article);
}
