import type { Draft, Line } from '@/core/compose/draft/draft';
import { cut, textOf } from '@/core/compose/draft/line';
import { linksIn } from '@/core/compose/draft/stretches';

/**
 * An author who writes *so* or **so** twice means emphasis: it is set, and the asterisks go. Once may
 * be a sign for something else, and a line where one asterisk is left over keeps them all. So do
 * _underscores_, of which once is enough. What stands between backticks is code.
 */
export function setEmphasis({ postDrafts }: Draft): number {
  const lines = postDrafts.flatMap(({ post, text, lines }) =>
    post.longForm === undefined && /[*_`]/.test(text) ? lines : [],
  );
  const stars = lines.flatMap((line) => signedIn(line, '*', starred));
  const ticks = lines.flatMap((line) => signedIn(line, '`', ticked));
  const found = lines.flatMap((line) => signedIn(line, '_', underscored));
  if (stars.length > 1) found.push(...stars);
  if (!ticks.every(isName)) found.push(...ticks);
  for (const { line, from, to, sign } of found) {
    const width = sign.length;
    line.postDraft.marks.push({ from: from + width, to: to - width, style: styles[sign] });
    cut(line, from, from + width, 'markup');
    cut(line, to - width, to, 'markup');
  }
  for (const postDraft of new Set(found.map(({ line }) => line.postDraft))) {
    postDraft.marks.sort((one, other) => one.from - other.from);
    postDraft.stretches = undefined;
  }
  return found.length;
}

const styles = { '*': 'emphasis', '**': 'strong', _: 'emphasis', '`': 'inlineCode' } as const;

type Signed = { line: Line; from: number; to: number; sign: keyof typeof styles };

/** Around words: what begins or ends with another sign (a comment in code) is no emphasis. */
const starred =
  /(?<![\p{L}\p{N}*])(\*{1,2})(?=[\p{L}\p{N}"'“‘«(¿¡])[^*\n]{1,60}(?<=[\p{L}\p{N}.,!?…"'”’»)%])\1(?![\p{L}\p{N}*])/gu;
const underscored =
  /(?<![\p{L}\p{N}_])(_)(?=\p{L})[\p{L}\p{M}’' -]{1,40}(?<=\p{L})_(?![\p{L}\p{N}_])/gu;
const ticked = /(?<![\p{L}\p{N}`\\])(`)(?=\S)[^`\n]{1,80}(?<=\S)`(?![\p{L}\p{N}`])/gu;

/** A song `Like` this: there they are quotation marks. */
function isName({ line, from, to }: Signed): boolean {
  return /^.\p{Lu}\p{Ll}*.$/u.test(line.postDraft.text.slice(from, to));
}

function signedIn(line: Line, sign: Signed['sign'], pattern: RegExp): Signed[] {
  const text = textOf(line);
  if (line.role.type !== 'text' || !text.includes(sign)) return [];
  if (text.replace(pattern, '').includes(sign)) return [];
  const found = [...text.matchAll(pattern)].map(({ index, 0: { length }, 1: own }) => ({
    line,
    from: line.from + index,
    to: line.from + index + length,
    sign: own === '**' ? own : sign,
  }));
  const links = linksIn(line);
  const isClear = found.every(
    ({ from, to }) =>
      /\p{L}/u.test(line.postDraft.text.slice(from, to)) &&
      links.every((link) => link.to <= from || link.from >= to),
  );
  return isClear ? found : [];
}
