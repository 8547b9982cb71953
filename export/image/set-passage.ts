import { breakLines, type Measure } from './break-lines';

/** A passage set in a box: each group of lines is a sentence or a paragraph. */
export type SetPassage = { size: number; leading: number; groups: string[][] };

type Box = { width: number; height: number };

/** Beyond this nobody reads a picture. */
const mostGlyphs = 320;
const sizes = [76, 64, 52, 44];
/** Between groups, in lines. */
export const groupGap = 0.25;

/** Undefined where the words are too many for the box at any size that can be read. */
export function setPassage(
  words: string,
  box: Box,
  {
    leading,
    lang,
    measureAt,
  }: { leading: number; lang?: string; measureAt(size: number): Measure },
): SetPassage | undefined {
  if ([...new Intl.Segmenter(lang).segment(words)].length > mostGlyphs) return undefined;
  const parts = partsOf(words, lang);
  for (const size of sizes) {
    const groups = parts.map((part) => breakLines(part, box.width, measureAt(size), lang));
    if (heightOf({ size, leading, groups }) <= box.height) return { size, leading, groups };
  }
  return undefined;
}

/** In the units of `size`, gaps between the groups included. */
export function heightOf({ size, leading, groups }: SetPassage): number {
  const lines = groups.reduce((sum, group) => sum + group.length, 0);
  return (lines + (groups.length - 1) * groupGap) * size * leading;
}

/** Up to three sentences begin a line each; more run on, paragraph by paragraph. */
function partsOf(words: string, lang: string | undefined): string[] {
  const paragraphs = words.split(/\s*\n\s*/u).filter((line) => line !== '');
  if (paragraphs.length > 1) return paragraphs;
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const sentences = [...segmenter.segment(words)].map(({ segment }) => segment.trim());
  return sentences.length <= 3 ? sentences : paragraphs;
}
