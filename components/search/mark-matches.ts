/** Names of the highlights that assets/styles/reader/find.css gives colours. */
const all = 'found';
const one = 'found-here';

/** Marks all matches and the one that is looked at, without touching the page's elements. */
export function markMatches(matches: StaticRange[], current: number): void {
  const here = matches[current];
  CSS.highlights.set(all, new Highlight(...matches));
  const highlight = new Highlight(...(here ? [here] : []));
  highlight.priority = 1;
  CSS.highlights.set(one, highlight);
}

export function unmarkMatches(): void {
  CSS.highlights.delete(all);
  CSS.highlights.delete(one);
}
