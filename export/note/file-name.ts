/** Names that Windows keeps for devices, with any ending. */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/**
 * What no file system, no shell and no note's link takes: separators and wildcards, control and
 * format characters (among them those that turn the direction of what follows), and the signs that
 * begin something else in Obsidian's links (`#`, `^`, `[`, `]`).
 */
const forbidden = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu;
/** Joiners and selectors that are part of letters and emoji, unlike the other format characters. */
const joiner = /[\u200c\u200d]/;

/** Bytes that every common file system has room for, with an ending and a sync tool's own suffix. */
const mostBytes = 180;

/**
 * A file name (without an ending) made of other people's words, that every system takes: the words
 * stay in their own script. `otherwise` stands where nothing of them is left.
 */
export function toFileName(words: string, otherwise: string): string {
  const clean = words
    .toWellFormed()
    .normalize('NFC')
    .replace(forbidden, (signs) => (joiner.test(signs) && signs.length === 1 ? signs : ' '))
    .replace(/\s+/gu, ' ');
  const name = trimmed(cutToBytes(trimmed(clean), mostBytes));
  if (name === '') return otherwise;
  const [stem = ''] = name.split('.');
  return devices.test(stem.trim()) ? `_${name}` : name;
}

/** A dot in front hides a file, dots and spaces at the end are lost on Windows, `-` reads as an option. */
function trimmed(name: string): string {
  return name.replace(/^[\s.~-]+|[\s.]+$/gu, '');
}

/** Whole letters as a reader counts them, and a whole word where one ends near the limit. */
function cutToBytes(name: string, limit: number): string {
  const encoder = new TextEncoder();
  if (encoder.encode(name).length <= limit) return name;
  let bytes = 0;
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter().segment(name)) {
    bytes += encoder.encode(segment).length;
    if (bytes > limit) break;
    end = index + segment.length;
  }
  const cut = name.slice(0, end);
  const space = cut.lastIndexOf(' ');
  return space > cut.length * 0.6 ? cut.slice(0, space) : cut;
}
