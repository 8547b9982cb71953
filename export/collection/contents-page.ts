import { nameOf } from '@/components/article/author-names';
import type { Texts } from '@/texts/texts';
import type { Collection } from './collection';

/** What a book of several threads begins with: its title, its authors, and each thread with its minutes. */
export function contentsPage(
  page: Document,
  { title, facts, authors, lang, direction, chapters }: Collection,
  texts: Texts,
  addressOf: (chapter: number) => string,
): Node[] {
  const heading = page.createElement('h1');
  heading.textContent = title;
  heading.setAttribute('lang', lang ?? '');
  heading.setAttribute('dir', direction);
  const names = dotted(page, authors);
  names.setAttribute('lang', '');
  const list = page.createElement('ol');
  list.className = 'collection-contents';
  chapters.forEach((chapter, index) => {
    const { article, minutes } = chapter;
    const entry = page.createElement('li');
    const link = page.createElement('a');
    link.setAttribute('href', addressOf(index));
    link.setAttribute('lang', article.lang ?? '');
    link.setAttribute('dir', 'auto');
    link.textContent = chapter.title;
    const about = dotted(page, [nameOf(article.author, texts), texts.minutes({ count: minutes })]);
    entry.append(link, about);
    list.append(entry);
  });
  return [heading, names, dotted(page, facts), list];
}

function dotted(page: Document, parts: string[]): HTMLElement {
  const line = page.createElement('p');
  line.className = 'dotted byline';
  for (const part of parts) {
    const words = page.createElement('span');
    words.setAttribute('dir', 'auto');
    words.textContent = part;
    line.append(words);
  }
  return line;
}
