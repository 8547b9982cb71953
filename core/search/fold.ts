/**
 * A text as it is searched: what readers do not tell apart when they type is one and the same. Letters
 * lose case, width and accents, Arabic and Hebrew their points, katakana become hiragana, quotation
 * marks and dashes are plain ones, spaces and line breaks one space; what cannot be seen is gone. Where
 * a mark makes another letter (が, ไ, কি) it stays.
 */
export function fold(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  let folded = '';
  for (const { words } of foldedPieces(text)) folded += words;
  return folded;
}

/** A folded text that remembers where it came from. */
export type Folded = {
  text: string;
  /** For each UTF-16 unit of `text` the offset of what it was folded from, in the original. */
  starts: Uint32Array;
  /** The same, to behind it. */
  ends: Uint32Array;
};

/** As `fold`, with the way back: a range of the folded text is `starts[from]` to `ends[to - 1]`. */
export function foldWithOffsets(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const { words, from, to } of foldedPieces(text)) {
    folded += words;
    for (let unit = 0; unit < words.length; unit += 1) {
      starts.push(from);
      ends.push(to);
    }
  }
  return { text: folded, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** Where the words begin in the folded text, in UTF-16 units; not over one another. */
export function findAll(folded: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + words.length)) {
    found.push(at);
  }
  return found;
}

const isPlain = /^(?:[!-~]| (?! ))*$/;
/** A run of spaces, or a letter with all the marks that belong to it, jamo of one syllable among them. */
const pieces =
  /\s+|(?:[\u1100-\u115f\uac00-\ud7a3][\u1160-\u11ff]*|[^\p{M}\s])?[\p{M}\uff9e\uff9f]*/gu;
/** Nothing to see: soft hyphens, joiners, marks of direction, and what chooses how an emoji is drawn. */
const unseen =
  /\u034f|[\ufe00-\ufe0f]|[\u00ad\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Accents of Latin, Greek and Cyrillic letters, points of Hebrew and Arabic ones. */
const points =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;

function* foldedPieces(text: string): Generator<{ words: string; from: number; to: number }> {
  let isAfterSpace = false;
  for (const match of text.matchAll(pieces)) {
    const [piece] = match;
    const folded: string = foldPiece(piece);
    // Between two spaces there may be something that cannot be seen.
    const words: string = isAfterSpace ? folded.replace(/^ +/, '') : folded;
    if (words === '') continue;
    isAfterSpace = words.endsWith(' ');
    yield { words, from: match.index, to: match.index + piece.length };
  }
}

/** Letters come again and again, and each is looked at once; not so many that they take room. */
const foldedBefore = new Map<string, string>();
const mostRemembered = 20_000;

function foldPiece(piece: string): string {
  const before = foldedBefore.get(piece);
  if (before !== undefined) return before;
  const folded = foldAnew(piece);
  if (foldedBefore.size < mostRemembered) foldedBefore.set(piece, folded);
  return folded;
}

function foldAnew(piece: string): string {
  if (/^\s/.test(piece)) return ' ';
  const plain = piece.normalize('NFKC').replace(unseen, '').toLowerCase();
  // Marks without their letter, which would go to the one before; some bring a space as theirs (゛).
  if (/^\p{M}/u.test(plain)) return '';
  if (/^ \p{M}/u.test(plain)) return ' ';
  return Array.from(plain.normalize('NFD').replace(points, '').normalize('NFC'), alike).join('');
}

/** Letters that are written in several ways, each with the others that are searched as it. */
const written = {
  ss: 'ß',
  ae: 'æ',
  oe: 'œ',
  o: 'ø',
  d: 'đ',
  l: 'ł',
  i: 'ı',
  σ: 'ς',
  ا: 'ٱ',
  ي: 'ىیې',
  ك: 'ک',
  ه: 'ةہ',
  "'": '‘’‚′',
  '"': '“”„«»″',
  '-': '‐–—―−',
};
const sameLetters = new Map(
  Object.entries(written).flatMap(([letter, others]) =>
    Array.from(others, (other) => [other, letter]),
  ),
);

function alike(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  // Katakana stand in the same order as hiragana, 96 further on.
  if (code >= 0x30a1 && code <= 0x30f6) return String.fromCodePoint(code - 0x60);
  return sameLetters.get(letter) ?? letter;
}
