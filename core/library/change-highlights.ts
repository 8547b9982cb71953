import type { Highlight, HighlightId } from './highlight';

/** What a kept thread says of its highlights. */
export type Highlighted = {
  highlights?: Highlight[];
  /** When each was removed: a file that still has it does not bring it back. */
  removedHighlights?: { [id: string]: number };
};

/** Puts it in, or in the place of what it was before; also one that had been removed. */
export function withHighlight({ highlights = [] }: Highlighted, highlight: Highlight): Highlighted {
  const others = highlights.filter(({ id }) => id !== highlight.id);
  return { highlights: [...others, highlight] };
}

export function withoutHighlight(
  { highlights = [], removedHighlights }: Highlighted,
  removed: HighlightId,
  now: number,
): Highlighted {
  return {
    highlights: highlights.filter(({ id }) => id !== removed),
    removedHighlights: { ...removedHighlights, [removed]: now },
  };
}

/** An empty note is none. */
export function withNote(highlight: Highlight, note: string, now: number): Highlight {
  const { note: _, ...unnoted } = highlight;
  const words = note.trim();
  return { ...unnoted, ...(words !== '' && { note: words }), changedAt: now };
}

/** Of each highlight what was done last: changed, or removed. */
export function mergeHighlights(ours: Highlighted, theirs: Highlighted): Highlighted {
  const removed = new Map(Object.entries(ours.removedHighlights ?? {}));
  for (const [id, at] of Object.entries(theirs.removedHighlights ?? {})) {
    removed.set(id, Math.max(at, removed.get(id) ?? 0));
  }
  const latest = new Map((ours.highlights ?? []).map((each) => [each.id, each]));
  for (const each of theirs.highlights ?? []) {
    const own = latest.get(each.id);
    if (!own || each.changedAt > own.changedAt) latest.set(each.id, each);
  }
  const isThere = ({ id, changedAt }: Highlight) => changedAt > (removed.get(id) ?? 0);
  const highlights = [...latest.values()].filter(isThere);
  return {
    ...(highlights.length > 0 && { highlights }),
    ...(removed.size > 0 && { removedHighlights: Object.fromEntries(removed) }),
  };
}
