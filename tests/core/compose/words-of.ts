/**
 * Every text that a pattern's source allows, for patterns made of words: alternatives, groups, classes
 * and what may be left out or repeated, which is tried without, once, and as often as it must be.
 */
export function wordsOf(source: string): string[] {
  const reader = { source, at: 0 };
  const words = alternatives(reader);
  if (reader.at < source.length) throw new Error(`Not read to its end: ${source}`);
  return [...new Set(words)];
}

type Reader = { source: string; at: number };

function alternatives(reader: Reader): string[] {
  const words = sequence(reader);
  while (reader.source[reader.at] === '|') {
    reader.at++;
    words.push(...sequence(reader));
  }
  return words;
}

function sequence(reader: Reader): string[] {
  let words = [''];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const next = repeated(reader, piece(reader));
    words = words.flatMap((word) => next.map((end) => word + end));
  }
  return words;
}

function piece(reader: Reader): string[] {
  const [whole = '', group, kind] =
    /^(?:(\(\?[:!])|\[(?:\\.|[^\]])*\]|\\(.)|.)/u.exec(reader.source.slice(reader.at)) ?? [];
  reader.at += whole.length;
  if (group !== undefined) {
    const words = alternatives(reader);
    reader.at++;
    // What must not follow is no part of the words.
    return group === '(?!' ? [''] : words;
  }
  if (whole === '^' || whole === '$' || kind === 'b') return [''];
  if (kind === 's') return [' '];
  if (kind !== undefined) return [kind];
  if (!whole.startsWith('[') || whole.length === 1) return [whole];
  return Array.from(whole.slice(1, -1).replaceAll('\\s', ' ').replaceAll('\\', ''));
}

function repeated(reader: Reader, words: string[]): string[] {
  const [count, least, most] =
    /^(?:[?*]|\{(\d+),(\d+)\})/.exec(reader.source.slice(reader.at)) ?? [];
  if (count === undefined) return words;
  reader.at += count.length;
  if (count === '?' || count === '*') return ['', ...words];
  return words.flatMap((word) => [word.repeat(Number(least)), word.repeat(Number(most))]);
}
