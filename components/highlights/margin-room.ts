/** Where a note stands: pixels below the top of what holds the notes. */
export type NotePosition = { id: string; top: number };

/** In CSS pixels. */
const narrowest = 168;
const widest = 240;
const gap = 24;
const between = 8;

export type NotePlace = {
  /** Beside the text; undefined where notes are folded into a mark. */
  width: number | undefined;
  /** How far from the end edge of the page notes begin. */
  start: number;
};

export function placeOfNotes(page: Element, article: Element): NotePlace {
  const text = (article.querySelector('.byline') ?? article).getBoundingClientRect();
  const { left, right } = page.getBoundingClientRect();
  const isRightToLeft = article.matches('[dir="rtl"]');
  const room = (isRightToLeft ? text.left - left : right - text.right) - 2 * gap;
  return {
    width: room >= narrowest ? Math.min(room, widest) : undefined,
    start: isRightToLeft ? right - text.left : text.right - left,
  };
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
