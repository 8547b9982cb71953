import type { Draft, Line } from '@/core/compose/draft/draft';
import { foldedTextOf, textOf } from '@/core/compose/draft/line';
import { isOnlyAddresses } from '@/core/compose/draft/stretches';
import { isWiderThan, widthOf } from '@/core/compose/language/script';
import { endsWithMark } from '@/core/compose/language/sentences';

/** Lines under one recurring sign, `■ Name` or `[Name]`, with prose below them: parts of a text. */
export function linesWithSectionSigns({ postDrafts }: Draft): Set<Line> {
  const bySign = new Map<string, { all: number; standing: Line[]; overProse: number }>();
  for (const { lines } of postDrafts) {
    lines.forEach((line, index) => {
      const sign = sectionSign(line);
      if (sign === undefined) return;
      const found = bySign.get(sign) ?? { all: 0, standing: [], overProse: 0 };
      bySign.set(sign, found);
      found.all++;
      const next = lines[index + 1];
      if (next === undefined || !standsOver(line, next, sign)) return;
      found.standing.push(line);
      if (next.role.type !== 'text' || (widthOf(textOf(next)) > 24 && !isOnlyAddresses(next)))
        found.overProse++;
    });
  }
  const accepted = [...bySign.values()].filter(
    ({ all, standing, overProse }) =>
      all > 1 &&
      standing.length === all &&
      overProse * 2 >= all &&
      // "[Anna]", "[Ben]", "[Anna]": they speak in turns.
      new Set(standing.map(textOf)).size === all,
  );
  return new Set(accepted.flatMap(({ standing }) => standing));
}

const signs = '■◆▣◼▍▌▶□';
const boxed = /^(?:\[(?=[^\][]*\p{L}{2})[^\][]+\]|<(?=[^<>]*\p{L}{2})[^<>]+>)$/u;

function sectionSign(line: Line): string | undefined {
  const code = line.postDraft.text.charCodeAt(line.from);
  // Most lines begin with a letter.
  if (code !== 0x3c && code !== 0x5b && (code < 0x2500 || (code > 0x2700 && code < 0xff00))) {
    return undefined;
  }
  if (line.role.type !== 'text' || line.box !== undefined) return undefined;
  const { text } = foldedTextOf(line);
  const first = text.charAt(0);
  if (signs.includes(first)) return text.length > 1 ? first : undefined;
  return boxed.test(text) ? first : undefined;
}

function standsOver(line: Line, next: Line, sign: string): boolean {
  if (!line.isAfterBlank || sectionSign(next) === sign) return false;
  const text = textOf(line);
  return !isWiderThan(text, 60) && (!endsWithMark(text) || /[?？\]>］＞]$/.test(text));
}
