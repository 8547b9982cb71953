/** How wide these words are, in the units of the picture. */
export type Measure = (words: string) => number;

type Broken = { lines: string[]; hasRoom: boolean };

/**
 * Words set in lines no wider than `width`, as evenly as their number of lines allows. A line may
 * end where the language lets it: at a space, and between words where there are none.
 */
export function breakLines(
  words: string,
  width: number,
  measure: Measure,
  lang?: string,
): string[] {
  const pieces = piecesOf(words, lang).flatMap((piece) =>
    measure(piece.trimEnd()) <= width ? [piece] : cutToFit(piece, width, measure),
  );
  const { lines } = fill(pieces, width, measure);
  let narrow = 0;
  let wide = width;
  // The narrowest column that needs no more lines than the widest.
  while (wide - narrow > width / 100) {
    const middle = (narrow + wide) / 2;
    const tried = fill(pieces, middle, measure);
    if (tried.hasRoom && tried.lines.length <= lines.length) wide = middle;
    else narrow = middle;
  }
  return fill(pieces, wide, measure).lines;
}

function fill(pieces: string[], width: number, measure: Measure): Broken {
  const lines: string[] = [];
  let line = '';
  let hasRoom = true;
  for (const piece of pieces) {
    if (measure(piece.trimEnd()) > width) hasRoom = false;
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return { lines, hasRoom };
}

/** Scripts that write no spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** What no line begins with, and what none ends with. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}ー々ゝっゃゅょァィゥェォッャュョ…]+$/u;
const opening = /[\p{Ps}\p{Pi}]$/u;

function piecesOf(words: string, lang: string | undefined): string[] {
  const spaced = words.replace(/\s+/gu, ' ').trim().match(/\S+ ?/gu) ?? [];
  return spaced.flatMap((piece) => (unspaced.test(piece) ? wordsIn(piece, lang) : [piece]));
}

function wordsIn(piece: string, lang: string | undefined): string[] {
  const found: string[] = [];
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(piece)) {
    const last = found.at(-1);
    if (last !== undefined && (closing.test(segment.trim() || '.') || opening.test(last))) {
      found[found.length - 1] = last + segment;
    } else found.push(segment);
  }
  return found;
}

/** A word longer than a line, such as an address: between letters. */
function cutToFit(piece: string, width: number, measure: Measure): string[] {
  const cut: string[] = [''];
  for (const { segment } of new Intl.Segmenter().segment(piece)) {
    const longer = cut.at(-1) + segment;
    if (measure(longer.trimEnd()) > width && cut.at(-1) !== '') cut.push(segment);
    else cut[cut.length - 1] = longer;
  }
  return cut;
}
