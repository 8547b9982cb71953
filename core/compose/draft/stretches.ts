import type { Line, Mark, PostDraft, Stretch } from '@/core/compose/draft/draft';
import { firstIndex } from '@/core/first-index';
import { isUnseen } from './line';

type Style = NonNullable<Mark['style']>;
const styles: Style[] = ['strong', 'emphasis', 'underline', 'delete', 'inlineCode'];

/** The marks of a range, from stretch to stretch, without a gap between them. */
export function stretchesIn(postDraft: PostDraft, from: number, to: number): Stretch[] {
  if (from >= to) return [];
  postDraft.stretches ??= stretchesOf(postDraft);
  const found: Stretch[] = [];
  for (let index = placeOf(from, postDraft.stretches); ; index++) {
    const stretch = postDraft.stretches[index];
    if (stretch === undefined || stretch.from >= to) return found;
    const isWhole = stretch.from >= from && stretch.to <= to;
    found.push(
      isWhole
        ? stretch
        : { ...stretch, from: Math.max(stretch.from, from), to: Math.min(stretch.to, to) },
    );
  }
}

/** Links, mentions and tags that stand wholly within a line, in order. */
export function linksIn({ postDraft, from, to }: Pick<Line, 'postDraft' | 'from' | 'to'>): Mark[] {
  if (postDraft.marks.length === 0) return [];
  const found: Mark[] = [];
  for (const { link } of stretchesIn(postDraft, from, to)) {
    if (link === undefined || link === found.at(-1)) continue;
    if (link.from >= from && link.to <= to) found.push(link);
  }
  return found;
}

/** What a line says besides its links, mentions and tags. */
export function wordsBesideLinks({ postDraft: { text }, from, to }: Line, links: Mark[]): string {
  let words = '';
  let at = from;
  for (const link of links) {
    words += text.slice(at, link.from);
    at = link.to;
  }
  return words + text.slice(at, to);
}

/** Addresses and nothing else. */
export function isOnlyAddresses(line: Line): boolean {
  const links = linksIn(line);
  if (links.length === 0 || links.some(({ span }) => span?.type !== 'link')) return false;
  return wordsBesideLinks(line, links).trim() === '';
}

/** Before the addresses and hashtags that a line ends with; a copied one says "(link: …)". */
export function endOfWords(line: Line): number {
  const { text } = line.postDraft;
  let { to } = line;
  for (const { from, to: end, span } of linksIn(line).reverse()) {
    const opening =
      /\((?:link: )?$/.exec(text.slice(Math.max(line.from, from - 7), from))?.[0] ?? '';
    if (span?.type === 'mention' || text.slice(end, to).trim() !== (opening && ')')) break;
    to = from - opening.length;
  }
  while (to > line.from && isUnseen(line.postDraft, to - 1)) to--;
  return to;
}

/** Where the stretch is that holds this position. */
function placeOf(position: number, stretches: Stretch[]): number {
  return firstIndex(stretches.length, (index) => (stretches[index]?.to ?? 0) > position);
}

function stretchesOf({ marks, text }: PostDraft): Stretch[] {
  const ends = marks.toSorted((one, other) => one.to - other.to);
  const open = openMarks();
  const stretches: Stretch[] = [];
  let started = 0;
  let ended = 0;
  for (let at = 0; at < text.length; ) {
    for (; (ends[ended]?.to ?? Infinity) <= at; ended++) open.remove(ends[ended]);
    for (; (marks[started]?.from ?? Infinity) <= at; started++) open.add(marks[started]);
    const next = Math.min(
      marks[started]?.from ?? text.length,
      ends[ended]?.to ?? text.length,
      text.length,
    );
    stretches.push({ from: at, to: next, ...open.now() });
    at = next;
  }
  return stretches;
}

/** Counted, so that styles which overlap themselves a thousandfold are as quick as one. */
function openMarks() {
  const links = new Set<Mark>();
  const counts = new Map<Style, number>();
  let fakes = 0;
  const count = ({ style, isFake }: Mark, by: 1 | -1) => {
    if (style !== undefined) counts.set(style, (counts.get(style) ?? 0) + by);
    if (isFake) fakes += by;
  };
  return {
    add(mark: Mark | undefined) {
      if (mark?.span !== undefined) links.add(mark);
      else if (mark !== undefined) count(mark, 1);
    },
    remove(mark: Mark | undefined) {
      if (mark?.span !== undefined) links.delete(mark);
      else if (mark !== undefined) count(mark, -1);
    },
    now: () => ({
      link: links.values().next().value,
      styles: styles.filter((style) => (counts.get(style) ?? 0) > 0),
      isFake: fakes > 0,
    }),
  };
}
