/** What stands in the page itself, to hold what is heard against it: each of these runs in the page. */

export function readByline(): { author: string; handle: string } {
  const names = document.querySelectorAll('.byline bdi');
  const [author = '', handle = ''] = [...names].map(({ textContent }) => textContent.trim());
  return { author, handle: handle.replace('@', '') };
}

/** Of each picture that is not mere decoration, in order. */
export function readDescriptions(): string[] {
  const images = document.querySelectorAll<HTMLImageElement>('article img:not([alt=""])');
  return [...images].map(({ alt }) => alt.replaceAll(/\s+/g, ' ').trim());
}

/** Every piece of text that a reader could see without opening anything. */
export function readPieces(): string[] {
  const article = document.querySelector('article');
  if (!article) return [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const around = currentNode.parentElement;
    const isFolded = around?.closest('details:not([open])') && !around.closest('summary');
    if (isFolded || around?.closest('[aria-hidden="true"]')) continue;
    pieces.push(currentNode.textContent ?? '');
  }
  return pieces;
}

/** `isOurs`: date and counts under the title; elsewhere our words are known to the letter. */
export type Piece = { words: string; isOurs: boolean; script: string; lang: string };

/** Texts, descriptions and labels of the article, with their letters and the language set for them. */
export function readTongues(): Piece[] {
  const article = document.querySelector('article');
  if (!article) return [];
  const found: [Element, string | null][] = [];
  for (const element of article.querySelectorAll('*')) {
    for (const { nodeType, textContent } of element.childNodes) {
      if (nodeType === Node.TEXT_NODE) found.push([element, textContent]);
    }
    for (const name of ['alt', 'aria-label']) found.push([element, element.getAttribute(name)]);
  }
  const scripts = { Hangul: /[가-힣]/, Kana: /[ぁ-ヿ]/, Arabic: /\p{Script=Arabic}/u };
  return found.flatMap(([element, given]) => {
    const words = given?.trim() ?? '';
    const known = Object.entries(scripts).find(([, letters]) => letters.test(words));
    // Names, handles and addresses are the same in every language.
    const isNeutral = element.closest('bdi') !== null || !/[A-Za-z]{3}/.test(words);
    if (!known && isNeutral) return [];
    const lang = element.closest<HTMLElement>('[lang]')?.lang ?? 'none';
    const isOurs = element.closest('.byline') !== null && !element.closest('bdi');
    return [{ words, isOurs, script: known?.[0] ?? 'Latin', lang }];
  });
}
