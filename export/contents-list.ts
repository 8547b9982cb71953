import type { OutlineItem } from '@/core/article';

/**
 * The sections of an article as a list of links, deeper ones below the one before; for files, which
 * have no reader's contents beside them.
 */
export function contentsList(
  page: Document,
  outline: OutlineItem[],
  addressOf: (item: OutlineItem) => string,
): HTMLElement {
  const list = page.createElement('ol');
  let below: HTMLElement | undefined;
  for (const item of outline) {
    const entry = page.createElement('li');
    const link = page.createElement('a');
    link.setAttribute('href', addressOf(item));
    link.textContent = item.text;
    entry.append(link);
    const last = list.lastElementChild;
    if (item.depth === 2 || last === null) {
      below = undefined;
      list.append(entry);
      continue;
    }
    if (below === undefined) {
      below = page.createElement('ol');
      last.append(below);
    }
    below.append(entry);
  }
  return list;
}
