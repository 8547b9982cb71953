import type { Draft, Line } from '@/core/compose/draft/draft';
import { cut, textOf } from '@/core/compose/draft/line';
import { linksIn } from '@/core/compose/draft/stretches';

/**
 * An author who writes *so* or **so** twice means emphasis: it is set, and the asterisks go. Once may
 * be a sign for something else, and a line where one asterisk is left over keeps them all.
 */
export function setEmphasis({ postDrafts }: Draft): number {
  const found = postDrafts.flatMap(({ post, text, lines }) =>
    post.longForm === undefined && text.includes('*') ? lines.flatMap(starredIn) : [],
  );
  if (found.length < 2) return 0;
  for (const { line, from, to, width } of found) {
    const style = width > 1 ? 'strong' : 'emphasis';
    line.postDraft.marks.push({ from: from + width, to: to - width, style });
    cut(line, from, from + width, 'markup');
    cut(line, to - width, to, 'markup');
  }
  for (const postDraft of new Set(found.map(({ line }) => line.postDraft))) {
    postDraft.marks.sort((one, other) => one.from - other.from);
    postDraft.stretches = undefined;
  }
  return found.length;
}

type Starred = { line: Line; from: number; to: number; width: number };

/** Around words: what begins or ends with another sign (a comment in code) is no emphasis. */
const starred =
  /(?<![\p{L}\p{N}*])(\*{1,2})(?=[\p{L}\p{N}"'“‘«(¿¡])[^*\n]{1,60}(?<=[\p{L}\p{N}.,!?…"'”’»)%])\1(?![\p{L}\p{N}*])/gu;

function starredIn(line: Line): Starred[] {
  const text = textOf(line);
  if (line.role.type !== 'text' || text.replace(starred, '').includes('*')) return [];
  const found = [...text.matchAll(starred)].map(({ index, 0: { length }, 1: sign }) => ({
    line,
    from: line.from + index,
    to: line.from + index + length,
    width: sign?.length ?? 1,
  }));
  const links = linksIn(line);
  const isClear = found.every(
    ({ from, to }) =>
      /\p{L}/u.test(line.postDraft.text.slice(from, to)) &&
      links.every((link) => link.to <= from || link.from >= to),
  );
  return isClear ? found : [];
}
