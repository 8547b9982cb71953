/** Where a note stands: pixels below the top of what holds the notes. */
export type NotePosition = { id: string; top: number };

/** In CSS pixels. */
const narrowest = 168;
const widest = 240;
const gap = 24;
const between = 8;

/** The width that notes have beside the text; undefined where they are folded into a mark. */
export function roomForNotes(page: Element, article: Element): number | undefined {
  const text = (article.querySelector('.byline') ?? article).getBoundingClientRect();
  const { left, right } = page.getBoundingClientRect();
  const isRightToLeft = article.matches('[dir="rtl"]');
  const room = (isRightToLeft ? text.left - left : right - text.right) - 2 * gap;
  return room >= narrowest ? Math.min(room, widest) : undefined;
}

/** How far from the end edge of the page notes begin. */
export function startOfNotes(page: Element, article: Element): number {
  const text = (article.querySelector('.byline') ?? article).getBoundingClientRect();
  const { left, right } = page.getBoundingClientRect();
  return article.matches('[dir="rtl"]') ? right - text.left : text.right - left;
}

/** None over another: the later one moves down. In order of their highlights. */
export function withoutOverlap(wanted: NotePosition[], heightOf: (id: string) => number) {
  let end = Number.NEGATIVE_INFINITY;
  return wanted.map(({ id, top: asked }) => {
    const top = Math.max(asked, end + between);
    end = top + heightOf(id);
    return { id, top };
  });
}
